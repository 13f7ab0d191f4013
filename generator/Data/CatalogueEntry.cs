using PmfSite.Composing;

namespace PmfSite.Data;

/// <summary>
/// What a page that is to be found is called and says. The search and the map of the site are made from these, so that neither can hold what no page
/// shows, nor forget a page.
/// </summary>
/// <param name="Part">The part of the site that it stands in; empty for the first level.</param>
/// <param name="Texts">What it says, the weightiest first.</param>
internal sealed record CatalogueEntry(string Path, string Title, string Part, IReadOnlyList<string> Texts)
{
    /// <summary>Null for a page that is not to be found.</summary>
    public static CatalogueEntry? Of(Page page)
    {
        if (!page.IsToBeFound)
            return null;
        var part = string.Join(", ", page.Trail.Skip(1).Select(step => step.Text));
        return new(page.Path, page.Title, part, page.Searched is { Count: > 0 } texts ? texts : [page.Description]);
    }
}
