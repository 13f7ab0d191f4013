using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Checking;
using PmfSite.Checking.Reviewing;
using PmfSite.Composing;
using PmfSite.Diagnostics;
using PmfSite.Formats;
using PmfSite.Formats.Programs;
using PmfSite.Inspecting;
using PmfSite.Languages;
using PmfSite.Loading;
using PmfSite.Pages.Packs;
using PmfSite.Performance;
using PmfSite.Previewing;
using PmfSite.Rendering;
using PmfSite.Writing;

namespace PmfSite;

/// <summary>The stages in order: load, judge, check, release, and then make every file in waves, into a folder or for a browser.</summary>
internal static class Pipeline
{
    /// <summary>Reads and checks a site; null when the bag holds an error.</summary>
    /// <param name="known">The theme, where it was made before and did not change since.</param>
    public static async Task<CheckedSite?> Check(string siteFolder, DiagnosticBag bag, Progress progress, Theme? known = null)
    {
        progress.Stage("Reading content");
        if (SiteConfigReader.Read(siteFolder, bag) is not { } config)
            return null;
        // A council's own templates take seconds to compile; the content is read meanwhile.
        var theming = known is not null ? Task.FromResult(known) : Task.Run(() => MakeTheme(siteFolder, config, bag));
        var content = ContentLoader.Load(Path.Combine(siteFolder, config.ContentFolder), config.ContentFolder, bag);
        var theme = await theming;
        if (content is null)
            return null;
        progress.Stage("Judging and checking");
        var assessment = Assessor.Assess(content);
        Rulebook.Check(new Review(content, assessment) { IsWhole = !bag.HasErrors }, bag);
        return bag.HasErrors ? null : new(siteFolder, config, content, assessment, theme);
    }

    /// <summary>Holds what was read against what was approved, and lets through what may be seen now; null when the bag holds an error.</summary>
    public static Clearance? Release(CheckedSite site, LondonTime now, DiagnosticBag bag)
    {
        var editions = Editions.Check(site.Content, site.Assessment, bag);
        var register = RegisterChecks.Check(site.Content, bag);
        if (bag.HasErrors)
            return null;
        var (publication, heldBack) = Gate.Release(site.Content, editions, register, now);
        return new(publication, heldBack);
    }

    /// <summary>Builds a site into its output folder; null when the bag holds an error, and then the old site stands as it was.</summary>
    /// <param name="now">The moment against which releases are held.</param>
    /// <param name="programs">Those that formats are made with.</param>
    /// <exception cref="OutputRefused">The output folder is not ours to replace, or another build is running.</exception>
    public static async Task<BuildResult?> Build(string siteFolder, LondonTime now, ExternalPrograms programs, DiagnosticBag bag, Progress progress)
    {
        if (await Check(siteFolder, bag, progress) is not { } site || Release(site, now, bag) is not { } released)
            return null;
        var notMade = NotMade.Of(site.Config.Formats.Made, programs);
        BuildFindings.TellNotMade(site.Config.Formats, notMade, bag);
        if (bag.HasErrors)
            return null;
        if (released.Publication is not { } publication)
        {
            BuildFindings.TellNothingApproved(site.Config, bag);
            return null;
        }
        var folder = Path.Combine(siteFolder, site.Config.OutputFolder);
        using var writer = SiteWriter.Open(folder);
        var cache = new OutputCache(writer.CacheFolder);
        await using var session = new ProgramSession(programs, cache);
        var output = new SiteOutput(site, publication, session);
        var built = await new SiteBuild(site, output, writer, progress).Run(released.HeldBack, notMade, folder, bag);
        cache.Tidy();
        return built;
    }

    /// <summary>Builds a preview into a folder; null when the bag holds an error, and then what was there stands as it was.</summary>
    /// <param name="asOf">The moment that it shows; null: all that is there.</param>
    /// <exception cref="OutputRefused">The folder is not one for previews, or another build is running.</exception>
    public static async Task<BuildResult?> BuildPreview(
        string siteFolder,
        LondonTime now,
        LondonTime? asOf,
        string folder,
        DiagnosticBag bag,
        Progress progress
    )
    {
        if (await Check(siteFolder, bag, progress) is not { } site)
            return null;
        if (Preview(site, now, new(asOf, null), bag) is not { Publication: { } publication } shown)
            return null;
        string[] others = [site.Config.OutputFolder, site.Config.ContentFolder, site.Config.ThemeFolder ?? "themes/default"];
        PreviewFolder.Check(folder, [.. others.Select(f => Path.Combine(siteFolder, f))]);
        using var writer = SiteWriter.Open(folder, OutputKind.Preview);
        site = site.At(null);
        return await new SiteBuild(site, new(site, publication, ProgramSession.None), writer, progress).Run(shown.HeldBack, [], folder, bag);
    }

    /// <summary>Makes a checked site ready to be served as a preview; null when the bag holds an error.</summary>
    /// <param name="address">Where it is served; its links lead nowhere else.</param>
    /// <param name="script">What its pages run beside the theme's script.</param>
    public static ServedSite? Serve(CheckedSite site, LondonTime now, LondonTime? asOf, string address, byte[] script, DiagnosticBag bag) =>
        Preview(site, now, new(asOf, null), bag)?.Publication is { } publication
            ? new(new SiteOutput(site.At(address), publication, ProgramSession.None, script).Waves)
            : null;

    /// <summary>Puts the release before back in the output folder; null when the bag holds an error.</summary>
    /// <exception cref="OutputRefused">There is none to put back, or another run holds the folder.</exception>
    public static RolledBack? RollBack(string siteFolder, DiagnosticBag bag)
    {
        if (SiteConfigReader.Read(siteFolder, bag) is not { } config)
            return null;
        using var folder = OutputFolder.Open(Path.Combine(siteFolder, config.OutputFolder));
        return folder.RollBack();
    }

    /// <summary>Everything that was reported, judged by the rules of today and by those of a file; null when the bag holds an error.</summary>
    public static async Task<IReadOnlyList<Rejudged>?> WhatIf(string siteFolder, string rulesFile, DiagnosticBag bag, Progress progress)
    {
        if (await Check(siteFolder, bag, progress) is not { } site)
            return null;
        return ProposalReader.Read(rulesFile, site.Content, bag) is { } proposed ? Rejudgement.Compare(site.Content, proposed) : null;
    }

    /// <summary>What a quarter still lacks.</summary>
    public static Readiness Readiness(CheckedSite site, Quarter quarter, LondonTime now) =>
        Checking.Readiness.Of(new(site.Content, site.Assessment), quarter, now.Day);

    /// <summary>What a panel reads of a quarter before the decision, as one file that needs no other; null when the bag holds an error.</summary>
    /// <param name="quarter">One that the content has.</param>
    public static async Task<SiteFile?> Pack(CheckedSite site, Panel panel, Quarter quarter, LondonTime now, DiagnosticBag bag)
    {
        if (Preview(site, now, new(null, quarter), bag) is not { Publication: { } publication })
            return null;
        var composition = new Composition(new(publication), SiteLanguages.WordsOf(site.Config.Language), site.Config, default, default, null);
        var page = PackComposer.Compose(composition, panel, SiteAssets.Of(site).StyleSheet);
        var pages = new HtmlFormat(composition, site.Theme, new Inspector(null, composition.Mark?.Words).Look);
        var made = await pages.File(new(page.Path), _ => page).Make();
        BuildFindings.TellUnmarked(Inspections.Of([(page.Path, made.Facts.Answers!)]), bag);
        return bag.HasErrors ? null : new(page.Path, made.Bytes);
    }

    /// <summary>What is shown before a decision, and what of that is held back from everyone; null when the bag holds an error.</summary>
    private static Clearance? Preview(CheckedSite site, LondonTime now, PreviewOf what, DiagnosticBag bag)
    {
        var editions = Editions.Check(site.Content, site.Assessment, bag);
        var register = RegisterChecks.Check(site.Content, bag);
        var (publication, drafts) = Gate.Preview(site.Content, editions, register, now, what);
        if (publication is null)
            BuildFindings.TellNothingToPreview(site.Config, bag);
        return bag.HasErrors ? null : new(publication, drafts);
    }

    private static async Task<Theme> MakeTheme(string siteFolder, SiteConfig config, DiagnosticBag bag)
    {
        var theme = new Theme(ReadTheme(siteFolder, config, bag), config.ThemeFolder ?? "");
        await theme.Check(bag);
        return theme;
    }

    private static OwnTheme ReadTheme(string siteFolder, SiteConfig config, DiagnosticBag bag)
    {
        if (config.ThemeFolder is not { } folder)
            return OwnTheme.None;
        if (Directory.Exists(Path.Combine(siteFolder, folder)))
            return OwnTheme.Read(Path.Combine(siteFolder, folder));
        var at = SourceLocation.Unread(SiteConfigReader.FileName);
        bag.Error(at, "missing-folder", $"there is no theme folder {folder}", "create it, or remove theme: from site.config.yml");
        return OwnTheme.None;
    }
}
