using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads <c>comparators.yml</c>. Whether the council has a result to hold beside each figure, only the checks know.</summary>
internal sealed class ComparatorsReader(IdTable<Indicator> indicators, IdTable<Unit> units, IdTable<Source> sources)
{
    public IReadOnlyList<Comparator> Read(Fields f)
    {
        var comparators = new IdTable<Comparator>("comparator");
        f.ReadInto(comparators, ReadComparator);
        return comparators.All;
    }

    private Comparator? ReadComparator(string id, Fields f)
    {
        var comparator = new Comparator(id, f.Text("title", 60), f.Text("meaning"), f.Map("figures") is { } figures ? ReadFigures(figures) : []);
        f.Done();
        return f.Ok ? comparator : null;
    }

    private List<ComparedSeries> ReadFigures(Fields f)
    {
        var series = new List<ComparedSeries>();
        foreach (var entry in f.Entries())
        {
            var indicator = f.Reference(entry.Key, entry.KeyAt, indicators);
            if (f.MapIn(entry) is { } fields && ReadSeries(fields, indicator) is { } read)
                series.Add(read);
        }
        return series;
    }

    private ComparedSeries? ReadSeries(Fields f, Indicator? indicator)
    {
        if (f.Reference("unit", units) is { } unit && indicator is not null && unit != indicator.Unit)
            f.Wrong(
                f.PlaceOf("unit"),
                "other-unit",
                $"{indicator.Id} is in {indicator.Unit.Id}, and this is in {unit.Id}",
                "give the figures in the unit of the indicator"
            );
        var source = f.Reference("source", sources);
        var published = f.OptionalDate("published");
        var differs = ReadDefinition(f);
        var figures = f.Map("values") is { } values ? values.Entries().Select(v => ReadFigure(values, v)).OfType<ComparedFigure>().ToArray() : [];
        f.Done();
        return f.Ok && indicator is not null ? new(indicator, source, published, differs, figures) : null;
    }

    /// <summary>How the definition differs; null where it is the same.</summary>
    private static string? ReadDefinition(Fields f)
    {
        var match = f.Word<DefinitionMatch>("definition");
        var how = f.OptionalText("how");
        if (f.Ok && match == DefinitionMatch.Differs && how is null)
            f.Wrong(
                f.PlaceOf("definition"),
                "differs-without-words",
                "the definition differs, and nobody says how",
                "add how: with what is counted otherwise"
            );
        if (f.Ok && match == DefinitionMatch.Same && how is not null)
            f.Wrong(
                f.PlaceOf("how"),
                "same-and-different",
                "the definition is the same, and yet it is said how it differs",
                "write definition: differs, or remove how"
            );
        return how;
    }

    private static ComparedFigure? ReadFigure(Fields values, YamlEntry entry)
    {
        var period = values.Period(entry.Key, entry.KeyAt);
        if (entry.Value is YamlText { IsEmpty: false } leaf)
            return values.Number(leaf) is var number && period is { } days ? new(days, number, leaf.At) : null;
        return values.Wrong<ComparedFigure?>(
            entry.Value.At,
            entry.Value.IsEmpty ? "empty-value" : "not-a-value",
            $"{Excerpt.Plain(entry.Key, 64)} has no value",
            "write the number, or remove the line",
            null
        );
    }

    /// <summary>Whether a comparator counts what the indicator counts.</summary>
    private enum DefinitionMatch
    {
        Same,
        Differs,
    }
}
