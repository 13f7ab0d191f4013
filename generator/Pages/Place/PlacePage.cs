using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Pages.Place;

/// <summary>How the place and its people are doing, in measures that are never rated.</summary>
public sealed record PlacePage : Page
{
    /// <summary>The quarter as of which the figures are known, leading to its page.</summary>
    public required Link Quarter { get; init; }

    /// <summary>The reports before it, the latest first; on an earlier report, and where there is none, empty.</summary>
    public required IReadOnlyList<Link> Earlier { get; init; }

    /// <summary>One for each kind of measure; at least one.</summary>
    public required IReadOnlyList<PlaceKind> Kinds { get; init; }
}

/// <summary>The measures of one kind.</summary>
public sealed record PlaceKind(string Title, string Meaning, IReadOnlyList<PlaceMeasure> Measures);

/// <summary>One measure in words.</summary>
/// <param name="Matters">Why a resident should care.</param>
/// <param name="Sentences">The latest value, how it moved, and the extremes.</param>
/// <param name="Comparisons">How it compares with others; may be empty.</param>
/// <param name="Story">What the service wrote in the quarter; null where it wrote nothing.</param>
public sealed record PlaceMeasure(Link Indicator, string Matters, IReadOnlyList<string> Sentences, IReadOnlyList<string> Comparisons, Markup? Story);
