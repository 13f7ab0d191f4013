using PmfSite.Saying;

namespace PmfSite.Composing.Pages;

/// <summary>Searches all pages, where the script runs.</summary>
public sealed record SearchPage : Page
{
    /// <summary>Address of the index, relative to the page; it is asked for with the first search.</summary>
    public required string IndexHref { get; init; }

    /// <summary>Where else to look.</summary>
    public required IReadOnlyList<Link> Elsewhere { get; init; }
}

/// <summary>What a host shows where there is no page.</summary>
public sealed record NotFoundPage : Page
{
    /// <summary>Where to go on.</summary>
    public required IReadOnlyList<Link> Ways { get; init; }

    /// <inheritdoc />
    public override bool IsToBeFound => false;
}
