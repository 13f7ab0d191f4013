using PmfSite.Composing;
using PmfSite.Composing.Pages;
using PmfSite.Rendering;

namespace PmfSite.Formats;

/// <summary>The site as pages.</summary>
internal static class HtmlFormat
{
    public static IEnumerable<Func<Task<SiteFile>>> Files(Composition site, Theme theme) =>
        SiteComposer.Pages(site).Select(compose => (Func<Task<SiteFile>>)(() => File(compose(), theme)));

    /// <summary>The accessibility statement, made when all other pages have been looked at.</summary>
    public static Task<SiteFile> Statement(Composition site, Theme theme, Inspection inspection) => File(StatementComposers.Accessibility(site, inspection), theme);

    private static async Task<SiteFile> File(Page page, Theme theme) => new(page.Path, await theme.Render(page));
}
