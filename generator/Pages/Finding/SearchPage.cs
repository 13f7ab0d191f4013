using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Pages.Finding;

/// <summary>Searches all pages, where the script runs.</summary>
public sealed record SearchPage : Page
{
    /// <summary>Address of the index, relative to the page; it is asked for with the first search.</summary>
    public required string IndexHref { get; init; }

    /// <summary>Where else to look.</summary>
    public required IReadOnlyList<Link> Elsewhere { get; init; }
}
