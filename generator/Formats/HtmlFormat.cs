using PmfSite.Composing;
using PmfSite.Rendering;

namespace PmfSite.Formats;

/// <summary>The site as pages.</summary>
internal static class HtmlFormat
{
    public static IEnumerable<Func<Task<SiteFile>>> Files(Composition site, Theme theme) =>
        SiteComposer.Pages(site).Select(compose => (Func<Task<SiteFile>>)(async () =>
        {
            var page = compose();
            return new SiteFile(page.Path, await theme.Render(page));
        }));
}
