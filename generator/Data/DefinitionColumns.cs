using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Data;

/// <summary>The columns that tell what is measured and what is carried out, in order; the schema explains them from the same list.</summary>
internal static class DefinitionColumns
{
    public static IReadOnlyList<DefinitionColumn<Indicator>> OfIndicators(Words words) =>
        [
            new("indicator", i => i.Id),
            new("title", i => i.Title),
            new("definition", i => i.Definition),
            new("why_it_matters", i => i.Matters),
            new("kind", i => i.Kind.Title),
            new("serves", i => string.Join("; ", i.Serves.Select(words.Display.Title))),
            new("unit", i => i.Unit.Name),
            new("covers", i => Keywords.Of(i.Covers)),
            new("combine", i => i.Combine is { } how ? Keywords.Of(how) : ""),
            new("judged_on", i => i.IsRated ? Keywords.Of(i.JudgedOn) : ""),
            new("polarity", i => Keywords.Of(i.Polarity)),
            new("frequency", i => words.Display.Frequency(i.Frequency)),
            new("owner", i => i.Owner.Title),
            new("service", i => i.Service.Title),
            new("panel", i => i.Panel?.Title ?? ""),
            new("data_source", i => i.DataSource),
            new("comparability", i => i.Comparability ?? ""),
            new("classes", i => Classes(i.Classes)),
            new("escalation", i => i.Escalation?.Title ?? ""),
        ];

    public static IReadOnlyList<DefinitionColumn<Project>> OfProjects(Words words) =>
        [
            new("project", p => p.Id),
            new("title", p => p.Title),
            new("purpose", p => p.Purpose),
            new("serves", p => string.Join("; ", p.Serves.Select(words.Display.Title))),
            new("commitments", p => string.Join("; ", p.Commitments.Select(c => c.Title))),
            new("owner", p => p.Owner.Title),
            new("escalation", p => p.Escalation.Title),
            new("classes", p => Classes(p.Classes)),
        ];

    private static string Classes(IEnumerable<IndicatorClass> classes) => string.Join("; ", classes.Select(c => $"{c.Of}: {c.Title}"));

    /// <summary>The columns as a table has them.</summary>
    public static IReadOnlyList<DataColumn> Columns<T>(IEnumerable<DefinitionColumn<T>> all, Words words) =>
        [.. all.Select(c => new DataColumn(c.Name, CellKind.Text, words.Data.MeaningOfDefinitionColumn(c.Name)))];
}

/// <summary>A column that tells what something is: its name, and how a row fills it.</summary>
internal sealed record DefinitionColumn<T>(string Name, Func<T, string> Of);
