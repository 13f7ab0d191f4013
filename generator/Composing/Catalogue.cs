using System.Collections.Concurrent;

namespace PmfSite.Composing;

/// <summary>
/// What every page that is to be found is called and says, gathered as the pages are composed. The search and the map of the site are made from it,
/// so that neither can hold what no page shows, nor forget a page.
/// </summary>
internal sealed class Catalogue
{
    private readonly ConcurrentBag<CatalogueEntry> entries = [];

    /// <summary>In the order of their paths, whatever the order in which they came.</summary>
    public IReadOnlyList<CatalogueEntry> Entries => [.. entries.OrderBy(e => e.Path, StringComparer.Ordinal)];

    /// <summary>Notes a page. Safe to call from several threads.</summary>
    public void Add(Page page)
    {
        if (page.IsToBeFound)
            entries.Add(new(page.Path, page.Title, string.Join(", ", page.Trail.Skip(1).Select(step => step.Text)), page.Searched is { Count: > 0 } texts ? texts : [page.Description]));
    }
}

/// <summary>A page that is to be found.</summary>
/// <param name="Part">The part of the site that it stands in; empty for the first level.</param>
/// <param name="Texts">What it says, the weightiest first.</param>
internal sealed record CatalogueEntry(string Path, string Title, string Part, IReadOnlyList<string> Texts);
