using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>The milestones of a project.</summary>
/// <param name="Rows">At least one.</param>
public sealed record MilestoneTable(string Caption, IReadOnlyList<MilestoneRow> Rows);

/// <summary>A milestone in one line of a table.</summary>
/// <param name="Moved">From which day it was put off; may be empty.</param>
/// <param name="Said">What there is to say of it, and the project's explanation; may be empty.</param>
public sealed record MilestoneRow(string Milestone, string Due, string Moved, StatusTag State, IReadOnlyList<string> Said);
