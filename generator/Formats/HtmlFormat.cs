using PmfSite.Composing;
using PmfSite.Composing.Pages;
using PmfSite.Rendering;

namespace PmfSite.Formats;

/// <summary>The site as pages.</summary>
internal static class HtmlFormat
{
    /// <param name="catalogue">Where each page is noted as it is composed.</param>
    public static IEnumerable<Func<ComposedFile>> Files(Composition site, Theme theme, Catalogue catalogue) =>
        SiteComposer.Pages(site).Select(compose => (Func<ComposedFile>)(() => File(compose(), theme, catalogue)));

    /// <summary>The accessibility statement, made when all other pages have been looked at.</summary>
    public static ComposedFile Statement(Composition site, Theme theme, Catalogue catalogue, Inspection inspection) =>
        File(StatementComposers.Accessibility(site, inspection), theme, catalogue);

    /// <summary>A page that was composed.</summary>
    public static ComposedFile File(Page page, Theme theme, Catalogue catalogue)
    {
        catalogue.Add(page);
        return new(page.Path, async () => new(page.Path, await theme.Render(page)));
    }
}
