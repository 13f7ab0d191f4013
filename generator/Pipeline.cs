using System.Text;
using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Checking;
using PmfSite.Commands;
using PmfSite.Composing;
using PmfSite.Composing.Pages;
using PmfSite.Composing.Readings;
using PmfSite.Diagnostics;
using PmfSite.Formats;
using PmfSite.Formats.Books;
using PmfSite.Formats.Braille;
using PmfSite.Formats.Descriptions;
using PmfSite.Formats.Printing;
using PmfSite.Formats.Programs;
using PmfSite.Inspecting;
using PmfSite.Loading;
using PmfSite.Performance;
using PmfSite.Previewing;
using PmfSite.Rendering;
using PmfSite.Writing;

namespace PmfSite;

/// <summary>What a build made, and what it left out.</summary>
internal sealed record Built(int Pages, int Files, long Bytes, IReadOnlyList<Quarter> Quarters, IReadOnlyList<HeldBack> HeldBack, string Folder)
{
    /// <summary>Null when the same site was there already.</summary>
    public required Release? Release { get; init; }

    /// <summary>What was asked for and could not be made whole, since programs for it are not on this machine.</summary>
    public required IReadOnlyList<NotMade> NotMade { get; init; }
}

/// <summary>Content that was read, judged and checked.</summary>
internal sealed record Checked(SiteConfig Config, Content Content, Assessment Assessment, Theme Theme)
{
    /// <summary>The same to stand elsewhere, so that nothing in it leads to the public site.</summary>
    public Checked At(string? address) => this with { Config = Config with { Address = address } };
}

/// <summary>What may be seen, and what stays; the publication is null where no quarter may be seen.</summary>
internal sealed record Released(Publication? Publication, IReadOnlyList<HeldBack> HeldBack);

/// <summary>The stages in order: load, judge, check, release, compose, render, look at, write. This is the only file that names them all.</summary>
internal static class Pipeline
{
    public const string Generator = "PmfSite 0.1.0";

    /// <summary>Reads and checks a site; null when the bag holds an error.</summary>
    /// <param name="known">The theme, where it was made before and did not change since.</param>
    public static async Task<Checked?> Check(string siteFolder, DiagnosticBag bag, Progress progress, Theme? known = null)
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
        return bag.HasErrors ? null : new(config, content, assessment, theme);
    }

    /// <summary>Holds what was read against what was approved, and lets through what may be seen now; null when the bag holds an error.</summary>
    public static Released? Release(Checked site, LondonTime now, DiagnosticBag bag)
    {
        var editions = Editions.Check(site.Content, site.Assessment, bag);
        var register = Checking.Register.Check(site.Content, bag);
        if (bag.HasErrors)
            return null;
        var (publication, heldBack) = Gate.Release(site.Content, editions, register, now);
        return new(publication, heldBack);
    }

    /// <summary>Builds a site into its output folder; null when the bag holds an error, and then the old site stands as it was.</summary>
    /// <param name="now">The moment against which releases are held.</param>
    /// <exception cref="OutputRefused">The output folder is not ours to replace, or another build is running.</exception>
    /// <param name="programs">Those of others that formats are made with.</param>
    public static async Task<Built?> Build(string siteFolder, LondonTime now, OutsidePrograms programs, DiagnosticBag bag, Progress progress)
    {
        if (await Check(siteFolder, bag, progress) is not { } site || Release(site, now, bag) is not { } released)
            return null;
        var notMade = NotMade.Of(site.Config.Formats.Made, programs);
        BuildFindings.TellNotMade(site.Config.Formats, notMade, bag);
        if (bag.HasErrors)
            return null;
        if (released.Publication is not { } publication)
        {
            bag.Error(new SourceFile(site.Config.ContentFolder + "/quarters", "").Whole, "nothing-approved", "no quarter is approved, so there is nothing to publish", "record an approval in approval.yml of a quarter");
            return null;
        }
        var folder = Path.Combine(siteFolder, site.Config.OutputFolder);
        using var writer = SiteWriter.Open(folder);
        var kept = new Kept(writer.KeptFolder);
        await using var workshop = new Workshop(programs, kept);
        var built = await Prepare(siteFolder, site, publication, workshop).Write(released.HeldBack, notMade, folder, writer, bag, progress);
        kept.Tidy();
        return built;
    }

    /// <summary>Builds a preview into a folder; null when the bag holds an error, and then what was there stands as it was.</summary>
    /// <param name="asOf">The moment that it shows; null: all that is there.</param>
    /// <exception cref="OutputRefused">The folder is not one for previews, or another build is running.</exception>
    public static async Task<Built?> BuildPreview(string siteFolder, LondonTime now, LondonTime? asOf, string folder, DiagnosticBag bag, Progress progress)
    {
        if (await Check(siteFolder, bag, progress) is not { } site || Preview(site, now, new(asOf, null), bag) is not { Publication: { } publication } shown)
            return null;
        PreviewFolder.Check(folder, [.. new[] { site.Config.OutputFolder, site.Config.ContentFolder, site.Config.ThemeFolder ?? "themes/default" }.Select(f => Path.Combine(siteFolder, f))]);
        using var writer = SiteWriter.Open(folder, OutputKind.Preview);
        return await Prepare(siteFolder, site.At(null), publication, Workshop.Bare).Write(shown.HeldBack, [], folder, writer, bag, progress);
    }

    /// <summary>Makes a checked site ready to be served as a preview; null when the bag holds an error.</summary>
    /// <param name="address">Where it is served; its links lead nowhere else.</param>
    /// <param name="script">What its pages run beside the theme's script.</param>
    public static ServedSite? Serve(string siteFolder, Checked site, LondonTime now, LondonTime? asOf, string address, byte[] script, DiagnosticBag bag) =>
        Preview(site, now, new(asOf, null), bag)?.Publication is { } publication ? Prepare(siteFolder, site.At(address), publication, Workshop.Bare, script).ToServe() : null;

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
    public static Readiness Readiness(Checked site, Quarter quarter, LondonTime now) =>
        Checking.Readiness.Of(new(site.Content, site.Assessment), quarter, now.Day);

    /// <summary>What a panel reads of a quarter before the decision, as one file that needs no other; null when the bag holds an error.</summary>
    /// <param name="quarter">One that the content has.</param>
    public static async Task<SiteFile?> Pack(Checked site, Panel panel, Quarter quarter, LondonTime now, DiagnosticBag bag)
    {
        if (Preview(site, now, new(null, quarter), bag) is not { Publication: { } publication })
            return null;
        var composition = new Composition(publication, Assessor.Assess(publication.Content), site.Config, default, default, null);
        var page = PackComposer.Compose(composition, panel, Encoding.UTF8.GetString(Style(site)));
        var inspector = new Inspector(null, composition.Mark?.Words);
        var file = inspector.Look(new SiteFile(page.Path, await site.Theme.Render(page)));
        BuildFindings.TellUnmarked(inspector, bag);
        return bag.HasErrors ? null : file;
    }

    private static byte[] Style(Checked site) => site.Theme.StyleSheet(site.Config.Brand.Colour.ToString(), site.Config.Brand.Colour.TextOn().ToString());

    /// <summary>What is shown before a decision, and what of that is held back from everyone; null when the bag holds an error.</summary>
    private static Released? Preview(Checked site, LondonTime now, PreviewOf what, DiagnosticBag bag)
    {
        var editions = Editions.Check(site.Content, site.Assessment, bag);
        var register = Checking.Register.Check(site.Content, bag);
        var (publication, drafts) = Gate.Preview(site.Content, editions, register, now, what);
        if (publication is null)
            bag.Error(new SourceFile(site.Config.ContentFolder + "/quarters", "").Whole, "nothing-to-preview", "no quarter is there to be shown", "write one, or name a later moment with --as-of");
        return bag.HasErrors ? null : new(publication, drafts);
    }

    /// <summary>Composes the site: a file for each page, table, document and chart, made when it is asked for, and what is made from all of them.</summary>
    public static Prepared Prepare(string siteFolder, Checked site, Publication publication, Workshop workshop, byte[]? script = null)
    {
        var (config, theme) = (site.Config, site.Theme);
        var style = AssetFormat.Named("site", ".css", Style(site));
        var scripts = AssetFormat.Named("site", ".js", [.. theme.Script(), .. script ?? []]);
        var logo = Logo(siteFolder, config);
        var composition = new Composition(publication, Assessor.Assess(publication.Content), config, AssetFormat.AddressOf(style), AssetFormat.AddressOf(scripts), logo is null ? null : AssetFormat.AddressOf(logo));
        var (inspector, catalogue, shelf) = (new Inspector(config.Address, composition.Mark?.Words), new Catalogue(), new Shelf());
        var made = new MadeFiles();
        return new(
            composition,
            [.. HtmlFormat.Files(composition, theme, catalogue).Select(compose => (Func<ComposedFile>)(() => inspector.Look(compose())))],
            [.. CsvFormat.Files(composition).Select(made.Noting), .. JsonFormat.Files(composition).Select(made.Noting), .. SvgFormat.Files(composition), .. WavFormat.Files(composition), .. EditionFormat.Files(composition), .. ProofFormat.Files(composition), .. FeedFormat.Files(composition), .. SuppliedFormatFiles.Files(composition), .. Ready(style), .. Ready(scripts), .. Ready(logo), .. Alternatives(composition, theme, Encoding.UTF8.GetString(style.Bytes), inspector, workshop).Select(a => made.Noting(() => a.On(shelf)))],
            async () =>
            [
                .. await Task.WhenAll(SiteComposer.Formats(composition, shelf).Concat(SiteComposer.Listening(composition, shelf)).Select(page => inspector.Look(HtmlFormat.File(page, theme, catalogue)).Make())),
                await inspector.Look(HtmlFormat.Statement(composition, theme, catalogue, inspector.Inspection with { Pages = inspector.Inspection.Pages + 1 })).Make(),
                SearchFormat.File(catalogue),
                .. DescriptionFormat.Files(composition, made),
                .. publication.Preview is null ? SitemapFormat.Files(catalogue, config.Address) : [SitemapFormat.NothingToBeFound],
            ],
            [.. SiteComposer.PathsOfFormats(composition), Address.Accessibility.Path, Address.SearchIndex.Path, .. DescriptionFormat.Paths(composition), SitemapFormat.NothingToBeFound.Path],
            shelf,
            async () => await Task.WhenAll(SiteComposer.Formats(composition, shelf).Select(async page => new SiteFile(page.Path, await theme.Render(page)))),
            Inputs(site, publication, logo),
            workshop,
            inspector);
    }

    /// <summary>The other forms that the council publishes in, those first that take the longest.</summary>
    private static IEnumerable<Alternative> Alternatives(Composition site, Theme theme, string style, Inspector inspector, Workshop workshop)
    {
        var (dashboards, indicators) = (site.Dashboards, Readable.Indicators(site));
        Alternative[] all =
        [
            .. PdfFormat.Files(site, dashboards, theme, style, workshop),
            .. AudioFormat.Files(dashboards, workshop),
            .. LargePrintFormat.Files(site, [.. dashboards, .. indicators], theme, inspector.Look),
            .. BrailleFormat.Files([.. dashboards, .. indicators], workshop),
            .. BookFormat.Files(dashboards),
            .. TextFormat.Files([.. dashboards, .. indicators]),
            .. SpreadsheetFormat.Files(dashboards, site),
        ];
        return all.Where(a => site.Config.Formats.Made.Contains(a.Offer.Kind));
    }

    private static IEnumerable<Func<ComposedFile>> Ready(SiteFile? file) => file is null ? [] : [() => ComposedFile.Of(file)];

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
