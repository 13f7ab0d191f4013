using PmfSite.Approving;
using PmfSite.Composing;
using PmfSite.Formats;
using PmfSite.Formats.Books;
using PmfSite.Formats.Braille;
using PmfSite.Formats.Descriptions;
using PmfSite.Formats.Printing;
using PmfSite.Formats.Programs;
using PmfSite.Inspecting;
using PmfSite.Languages;
using PmfSite.Readings;
using PmfSite.Rendering;
using PmfSite.Saying;

namespace PmfSite;

/// <summary>All files of a site, in waves; a preview serves them, and a build writes them.</summary>
internal sealed class SiteOutput
{
    private readonly Theme theme;
    private readonly SiteAssets assets;
    private readonly ProgramSession session;
    private readonly Inspector inspector;
    private readonly HtmlFormat pages;
    private readonly IReadOnlyList<Readable> dashboards;

    /// <param name="script">What its pages run beside the theme's script; null for nothing.</param>
    /// <param name="words">Null for those of the site's language.</param>
    public SiteOutput(CheckedSite site, Publication publication, ProgramSession session, byte[]? script = null, Words? words = null)
    {
        (theme, this.session, assets) = (site.Theme, session, SiteAssets.Of(site, script));
        Composition = new(
            new(publication),
            words ?? SiteLanguages.WordsOf(site.Config.Language),
            site.Config,
            assets.StyleAddress,
            assets.ScriptAddress,
            assets.LogoAddress
        );
        dashboards = Readable.Dashboards(Composition);
        inspector = new(site.Config.Address, Composition.Mark?.Words);
        pages = new(Composition, theme, inspector.Look);
        Waves = [new([.. Alone()]), new([.. TellingOfFiles()]), new([pages.Statement()]), new([.. TellingOfPages()])];
    }

    public Composition Composition { get; }

    public SiteFile? Logo => assets.Logo;

    /// <summary>Files of a wave may tell of all files of the waves before.</summary>
    public IReadOnlyList<Wave> Waves { get; }

    /// <summary>The pages on formats, made again from what is known later.</summary>
    public Wave FormatPagesAgain => new([.. pages.Formats().Select(page => page with { Replaces = true })]);

    /// <summary>The files that tell of no other.</summary>
    private IEnumerable<OutputFile> Alone() =>
        [
            .. pages.Pages(),
            .. CsvFormat.Files(Composition),
            .. JsonFormat.Files(Composition),
            .. SvgFormat.Files(Composition),
            .. WavFormat.Files(Composition),
            .. EditionFormat.Files(Composition),
            .. ProofFormat.Files(Composition),
            FeedFormat.File(Composition),
            .. SuppliedFormatFiles.Files(Composition),
            .. assets.Files,
            .. OtherForms().Where(f => Composition.Config.Formats.Made.Contains(f.Offer!.Kind)),
        ];

    private IEnumerable<OutputFile> TellingOfFiles() => [.. pages.Formats(), .. pages.Listening(dashboards), .. DescriptionFormat.Files(Composition)];

    private IEnumerable<OutputFile> TellingOfPages() =>
        [
            SearchFormat.File(),
            .. Composition.Published.Publication.Preview is null
                ? SitemapFormat.Files(Composition.Config.Address)
                : [SitemapFormat.NothingToBeFound()],
        ];

    /// <summary>
    /// The other forms that the site can be had in. Those that take longest come first; those of one dashboard stand together, since they are made
    /// from one reading, which is let go when none of them needs it.
    /// </summary>
    private IEnumerable<OutputFile> OtherForms() =>
        [
            .. dashboards.SelectMany(d => PdfFormat.Files(Composition, d, theme, assets.StyleSheet, session)),
            .. dashboards.SelectMany(d => AudioFormat.Files(d, session)),
            .. dashboards.SelectMany(d => OfReading(d).Append(BookFormat.File(d)).Concat(SpreadsheetFormat.Files(Composition, d))),
            .. Readable.Indicators(Composition).SelectMany(OfReading),
        ];

    private IEnumerable<OutputFile> OfReading(Readable readable) =>
        [LargePrintFormat.File(Composition, readable, theme, inspector.Look), .. BrailleFormat.Files(readable, session), TextFormat.File(readable)];
}
