namespace PmfSite.Charting;

/// <summary>What the drawing of a plan shows: the vision, a column for each part of the plan, and boxes below its head.</summary>
/// <param name="Name">The drawing's short name.</param>
/// <param name="Note">A remark below the vision; may be empty.</param>
internal sealed record PlanOutline(string Name, string Vision, string Note, IReadOnlyList<PlanColumn> Columns);

/// <summary>A part of the plan.</summary>
internal sealed record PlanColumn(PlanBox Head, IReadOnlyList<PlanBox> Boxes);

/// <summary>Words in a box, and a remark below them.</summary>
internal sealed record PlanBox(string Title, string Note);
