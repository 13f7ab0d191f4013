using System.Text;
using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Checking;
using PmfSite.Commands;
using PmfSite.Composing;
using PmfSite.Composing.Pages;
using PmfSite.Diagnostics;
using PmfSite.Formats;
using PmfSite.Inspecting;
using PmfSite.Loading;
using PmfSite.Performance;
using PmfSite.Rendering;
using PmfSite.Writing;

namespace PmfSite;

/// <summary>What a build made, and what it left out.</summary>
internal sealed record Built(int Pages, int Files, long Bytes, IReadOnlyList<Quarter> Quarters, IReadOnlyList<HeldBack> HeldBack, string Folder)
{
    /// <summary>Null when the same site was there already.</summary>
    public required Release? Release { get; init; }
}

/// <summary>Content that was read, judged and checked.</summary>
internal sealed record Checked(SiteConfig Config, Content Content, Assessment Assessment, Theme Theme);

/// <summary>What may be seen, and what stays; the publication is null where no quarter may be seen.</summary>
internal sealed record Released(Publication? Publication, IReadOnlyList<HeldBack> HeldBack);

/// <summary>The stages in order: load, judge, check, release, compose, render, look at, write. This is the only file that names them all.</summary>
internal static class Pipeline
{
    public const string Generator = "PmfSite 0.1.0";

    /// <summary>Reads and checks a site; null when the bag holds an error.</summary>
    public static async Task<Checked?> Check(string siteFolder, DiagnosticBag bag, Progress progress)
    {
        progress.Stage("Reading content");
        if (SiteConfigReader.Read(siteFolder, bag) is not { } config)
            return null;
        // A council's own templates take seconds to compile; the content is read meanwhile.
        var theming = Task.Run(() => MakeTheme(siteFolder, config, bag));
        var content = ContentLoader.Load(Path.Combine(siteFolder, config.ContentFolder), config.ContentFolder, bag);
        var theme = await theming;
        if (content is null)
            return null;
        progress.Stage("Judging and checking");
        var assessment = Assessor.Assess(content);
        Rulebook.Check(new Review(content, assessment) { IsWhole = !bag.HasErrors }, bag);
        return bag.HasErrors ? null : new(config, content, assessment, theme);
    }

    /// <summary>Holds what was read against what was approved, and lets through what may be seen now; null when the bag holds an error.</summary>
    public static Released? Release(Checked site, DateTime now, DiagnosticBag bag)
    {
        var editions = Editions.Check(site.Content, site.Assessment, bag);
        var register = Checking.Register.Check(site.Content, bag);
        if (bag.HasErrors)
            return null;
        var (publication, heldBack) = Gate.Release(site.Content, editions, register, now);
        return new(publication, heldBack);
    }

    /// <summary>Builds a site into its output folder; null when the bag holds an error, and then the old site stands as it was.</summary>
    /// <param name="now">The moment on London's clocks, against which releases are held.</param>
    /// <exception cref="OutputRefused">The output folder is not ours to replace, or another build is running.</exception>
    public static async Task<Built?> Build(string siteFolder, DateTime now, DiagnosticBag bag, Progress progress)
    {
        if (await Check(siteFolder, bag, progress) is not { } site || Release(site, now, bag) is not { } released)
            return null;
        if (released.Publication is not { } publication)
        {
            bag.Error(new SourceFile(site.Config.ContentFolder + "/quarters", "").Whole, "nothing-approved", "no quarter is approved, so there is nothing to publish", "record an approval in approval.yml of a quarter");
            return null;
        }
        var folder = Path.Combine(siteFolder, site.Config.OutputFolder);
        using var writer = SiteWriter.Open(folder);
        var style = AssetFormat.Named("site", ".css", Style(site));
        var script = AssetFormat.Named("site", ".js", site.Theme.Script());
        var logo = Logo(siteFolder, site.Config);
        var composition = new Composition(publication, Assessor.Assess(publication.Content), site.Config, AssetFormat.AddressOf(style), AssetFormat.AddressOf(script), logo is null ? null : AssetFormat.AddressOf(logo));

        var inspector = new Inspector(site.Config.Address);
        var catalogue = new Catalogue();
        var pages = HtmlFormat.Files(composition, site.Theme, catalogue).Select(make => (Func<Task<SiteFile>>)(async () => inspector.Look(await make()))).ToArray();
        await Write([.. pages, .. CsvFormat.Files(composition), .. JsonFormat.Files(composition), .. SvgFormat.Files(composition), .. EditionFormat.Files(composition), .. Ready(style), .. Ready(script), .. Ready(logo)], writer, progress);
        writer.Add(inspector.Look(await HtmlFormat.Statement(composition, site.Theme, catalogue, inspector.Inspection with { Pages = pages.Length + 1 })));
        foreach (var file in SitemapFormat.Files(catalogue, site.Config.Address).Prepend(SearchFormat.File(catalogue)))
            writer.Add(file);
        writer.Add(BuildFormat.File(Generator, publication.Content.Quarters.Select(q => q.Quarter.Id), Inputs(site, publication, logo), writer.Manifest.Digest));
        Tell(inspector.Faults, bag);
        progress.Stage("Putting the new site in place");
        var release = await writer.Publish(Generator);
        progress.Clear();
        return new(pages.Length + 1, writer.Manifest.Count, writer.Manifest.Bytes, [.. publication.Content.Quarters.Select(q => q.Quarter)], released.HeldBack, folder) { Release = release };
    }

    /// <summary>Puts the release before back in the output folder; null when the bag holds an error.</summary>
    /// <exception cref="OutputRefused">There is none to put back, or another run holds the folder.</exception>
    public static Returned? Return(string siteFolder, DiagnosticBag bag)
    {
        if (SiteConfigReader.Read(siteFolder, bag) is not { } config)
            return null;
        using var releases = Releases.Open(Path.Combine(siteFolder, config.OutputFolder));
        return releases.Return();
    }

    /// <summary>Everything that was reported, judged by the rules of today and by those of a file; null when the bag holds an error.</summary>
    public static async Task<IReadOnlyList<Rejudged>?> WhatIf(string siteFolder, string rulesFile, DiagnosticBag bag, Progress progress)
    {
        if (await Check(siteFolder, bag, progress) is not { } site)
            return null;
        return ProposalReader.Read(rulesFile, site.Content, bag) is { } proposed ? Rejudgement.Compare(site.Content, proposed) : null;
    }

    /// <summary>What a quarter still lacks.</summary>
    /// <param name="now">On London's clocks.</param>
    public static Readiness Readiness(Checked site, Quarter quarter, DateTime now) =>
        Checking.Readiness.Of(new(site.Content, site.Assessment), quarter, DateOnly.FromDateTime(now));

    /// <summary>What a panel reads of a quarter before the decision, as one file that needs no other.</summary>
    /// <param name="now">On London's clocks.</param>
    public static async Task<SiteFile> Pack(Checked site, Panel panel, QuarterReturn quarter, DateTime now)
    {
        var draft = Draft.Of(site.Content, site.Assessment, quarter.Quarter, now);
        var composition = new Composition(draft, Assessor.Assess(draft.Content), site.Config, default, default, null);
        var page = PackComposer.Compose(composition, panel, Encoding.UTF8.GetString(Style(site)), quarter.Approval?.Released, now);
        return new(page.Path, await site.Theme.Render(page));
    }

    private static byte[] Style(Checked site) => site.Theme.StyleSheet(site.Config.Brand.Colour.ToString(), site.Config.Brand.Colour.TextOn().ToString());

    private static async Task Write(Func<Task<SiteFile>>[] files, SiteWriter writer, Progress progress)
    {
        var done = 0;
        await Parallel.ForEachAsync(files, async (make, _) =>
        {
            writer.Add(await make());
            progress.Count("Writing files", Interlocked.Increment(ref done), files.Length);
        });
    }

    /// <summary>A fault of a template is mostly on many pages; it is told once.</summary>
    private static void Tell(IReadOnlyList<PageFault> faults, DiagnosticBag bag)
    {
        foreach (var same in faults.GroupBy(f => (f.Question, f.Fault)))
        {
            var others = same.Count() == 1 ? "" : Invariant($", here and on {same.Count() - 1} more pages");
            bag.Add(new(Severity.Warning, "page-fault", same.Key.Fault + others, "mend the template of this page in the theme; the accessibility statement tells of it until then", new SourceFile(same.First().Path, "").Whole));
        }
    }

    private static IEnumerable<Func<Task<SiteFile>>> Ready(SiteFile? file) => file is null ? [] : [() => Task.FromResult(file)];

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
        bag.Error(new SourceFile(SiteConfigReader.FileName, "").Whole, "missing-folder", $"there is no theme folder {folder}", "create it, or remove theme: from site.config.yml");
        return OwnTheme.None;
    }

    /// <summary>The files of which everything is public: those of quarters from which nothing is withheld, and what the site looks like.</summary>
    private static IEnumerable<(string Path, string Digest)> Inputs(Checked site, Publication publication, SiteFile? logo) =>
    [
        .. publication.Content.Quarters.SelectMany(q => q.Files).Concat(site.Theme.OwnFiles).Append(site.Config.File).Select(f => (f.Path, Digest.Of(Encoding.UTF8.GetBytes(f.Text)))),
        .. logo is null ? Array.Empty<(string, string)>() : [(site.Config.Brand.LogoFile!, Digest.Of(logo.Bytes))],
    ];

    private static SiteFile? Logo(string siteFolder, SiteConfig config) => config.Brand.LogoFile is { } file
        ? AssetFormat.Named("logo", Path.GetExtension(file), File.ReadAllBytes(Path.Combine(siteFolder, file)))
        : null;
}
