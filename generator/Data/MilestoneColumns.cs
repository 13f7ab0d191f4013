using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Data;

/// <summary>The columns of what is known of milestones, in order, a row for each quarter; the data page explains them from the same list.</summary>
internal static class MilestoneColumns
{
    public static IReadOnlyList<MilestoneColumn> All(Words words) =>
        [
            new("project", (p, _) => p.Project.Id),
            new("project_title", (p, _) => p.Project.Title),
            new("milestone", (_, m) => m.Milestone.Id),
            new("milestone_title", (_, m) => m.Milestone.Title),
            new("quarter", (p, _) => p.AsOf.Quarter.Id),
            new("first_planned", (_, m) => Display.Iso(m.Milestone.Due), CellKind.Date),
            new("due", (_, m) => Display.Iso(m.Due), CellKind.Date),
            new("done", (_, m) => m.Report?.Done is { } done ? Display.Iso(done) : "", CellKind.Date),
            new("state", (_, m) => words.Display.Status(m.State).Word),
            new("reported_as", (_, m) => words.Display.Status(m.Said).Word),
            new("explanation", (_, m) => m.Report?.Explanation ?? ""),
            new("provenance", (p, _) => p.Project.IsIllustrative ? "illustrative" : "council"),
        ];

    /// <summary>The columns as a table has them.</summary>
    public static IReadOnlyList<DataColumn> Columns(Words words) =>
        [.. All(words).Select(c => new DataColumn(c.Name, c.Kind, words.Data.MeaningOfMilestoneColumn(c.Name)))];
}

/// <summary>A column of the file of projects: its name, and how a row fills it.</summary>
internal sealed record MilestoneColumn(string Name, Func<ProjectStanding, MilestoneStanding, string> Of, CellKind Kind = CellKind.Text);
