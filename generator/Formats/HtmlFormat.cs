using PmfSite.Composing;
using PmfSite.Data;
using PmfSite.Pages;
using PmfSite.Pages.Listening;
using PmfSite.Pages.OtherFormats;
using PmfSite.Pages.Statements;
using PmfSite.Readings;
using PmfSite.Rendering;

namespace PmfSite.Formats;

/// <summary>The site as pages.</summary>
/// <param name="ask">Puts the questions to a page: its path, and its bytes.</param>
internal sealed class HtmlFormat(Composition site, Theme theme, Func<string, byte[], PageAnswers> ask)
{
    /// <summary>The pages that tell of no other file.</summary>
    public IEnumerable<OutputFile> Pages() => SiteComposer.Pages(site).Select(page => File(page.Address, _ => page.Compose()));

    /// <summary>The pages on formats, which tell of the files that are offered.</summary>
    public IEnumerable<OutputFile> Formats() =>
        [
            File(Address.Formats, known => FormatsComposer.Compose(site, known.Offered)),
            .. from quarter in site.Published.Content.Quarters.Select(q => q.Quarter)
            select File(Address.QuarterFormats(quarter.Id), known => FormatsComposer.Compose(site, quarter, known.Offered)),
        ];

    /// <summary>The pages that are listened to, which tell of the recordings.</summary>
    public IEnumerable<OutputFile> Listening(IEnumerable<Readable> dashboards) =>
        site.IsHeard
            ? dashboards.Select(d => File(Address.Listen(d.Quarter!.Value.Id), known => ListenComposer.Compose(site, d, known.Offered)))
            : [];

    /// <summary>The accessibility statement, which tells how all other pages and itself were looked at.</summary>
    public OutputFile Statement() =>
        File(Address.Accessibility, known => AccessibilityComposer.Compose(site, known.Inspection with { Pages = known.Inspection.Pages + 1 }));

    /// <summary>A page.</summary>
    public OutputFile File(Address address, Func<WrittenFiles, Page> compose) => new(address.Path, async (known, to) =>
        {
            var page = compose(known);
            if (page.Path != address.Path)
                throw new InvalidOperationException($"the page {page.Path} was to be {address.Path}");
            var bytes = await theme.Render(page);
            await to.WriteAsync(bytes);
            return new() { Entry = CatalogueEntry.Of(page), Answers = ask(page.Path, bytes) };
        });
}
