using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.Compare;

/// <summary>The council's results beside those of others.</summary>
public sealed record ComparePage : Page
{
    /// <summary>Who the council is compared with, and who is in it.</summary>
    public required IReadOnlyList<Fact> Others { get; init; }

    /// <summary>One for each indicator that somebody else has a figure for.</summary>
    public required IReadOnlyList<ComparisonSection> Sections { get; init; }
}

/// <summary>One indicator beside others.</summary>
/// <param name="Anchor">An id for its heading.</param>
/// <param name="Columns">What stands above the council's result and above those of the others.</param>
/// <param name="Sources">Where the figures of each of the others come from, and whether they count the same.</param>
public sealed record ComparisonSection(
    Link Indicator,
    string Anchor,
    IReadOnlyList<string> Sentences,
    string Caption,
    IReadOnlyList<string> Columns,
    IReadOnlyList<ComparisonRow> Rows,
    IReadOnlyList<ComparisonSource> Sources
);

/// <summary>One period: the council's result, then those of the others.</summary>
/// <param name="Figure">Where the council's own figure comes from.</param>
public sealed record ComparisonRow(string Period, IReadOnlyList<string> Values, string Figure);

/// <summary>Where the figures of one of the others come from.</summary>
/// <param name="Definition">Whether they count what the indicator counts.</param>
/// <param name="Published">When they were published, as a sentence; empty where that is not known.</param>
public sealed record ComparisonSource(string Name, string Definition, string Published, SourceLine Source);
