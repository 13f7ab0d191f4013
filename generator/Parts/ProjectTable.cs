using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>A table of projects.</summary>
/// <param name="Rows">At least one.</param>
public sealed record ProjectTable(string Caption, IReadOnlyList<ProjectRow> Rows);

/// <summary>A project in one line of a table.</summary>
/// <param name="Done">How many of its milestones are done, in a sentence.</param>
/// <param name="Next">The next milestone and its day.</param>
public sealed record ProjectRow(Link Project, StatusTag State, string Done, string Next);
