using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads <c>outturns.yml</c> and <c>series.yml</c> of one quarter.</summary>
internal sealed class OutturnsReader(Quarter quarter, Register<Indicator> indicators, Register<Source> sources)
{
    private readonly List<Outturn> outturns = [];

    public HashSet<string> Unreadable { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<Outturn> Outturns => outturns;

    public void ReadOutturns(Fields file)
    {
        foreach (var entry in file.Entries())
            Keep(entry.Key, Indicator(file, entry) is { } indicator ? Read(file, entry, indicator) : null);
    }

    public void ReadSeries(Fields file)
    {
        foreach (var entry in file.Entries())
        {
            if (Indicator(file, entry) is not { } indicator)
                continue;
            if (entry.Value is not YamlMap map)
            {
                file.Wrong(entry.Value.At, "not-a-map", $"{entry.Key} holds a source and values", "write source: and values: on the lines below, indented", 0);
                continue;
            }
            var f = file.Inside(map);
            var provenance = ReadProvenance(f);
            if (f.Ok && provenance == Provenance.Own)
                f.Wrong(f.At, "series-without-source", "a series says who published it", "add source, or illustrative: true", 0);
            if (f.Map("values") is { } values)
            {
                foreach (var value in values.Entries())
                    ReadSeriesValue(values, value, indicator, provenance);
            }
            f.Done();
        }
    }

    private void ReadSeriesValue(Fields values, YamlEntry entry, Indicator indicator, Provenance provenance)
    {
        var period = values.Period(entry.Key, entry.KeyAt);
        if (entry.Value is not YamlText { IsEmpty: false } leaf)
            values.Wrong(entry.Value.At, "empty-value", $"{entry.Key} has no value", "write the number, or remove the line", 0);
        else if (values.Number(leaf) is var number && values.Ok)
            outturns.Add(new MeasuredOutturn(number, provenance, indicator, period, quarter, null, leaf.At));
    }

    private void Keep(string id, Outturn? outturn)
    {
        if (outturn is not null)
            outturns.Add(outturn);
        else
            Unreadable.Add(id);
    }

    private Indicator? Indicator(Fields file, YamlEntry entry) =>
        file.Reference(new YamlText(entry.Key, true, 0, entry.KeyAt), indicators);

    private Outturn? Read(Fields file, YamlEntry entry, Indicator indicator)
    {
        switch (entry.Value)
        {
            case YamlText { IsEmpty: false } leaf:
                return Grammar.Number(leaf.Value) is { } own && DuePeriod(file, indicator, leaf.At) is { } due
                    ? new MeasuredOutturn(own, Provenance.Own, indicator, due, quarter, null, leaf.At)
                    : NotANumber(file, leaf);
            case YamlMap map:
                var f = file.Inside(map);
                Outturn? outturn = f.Has("missing") ? ReadMissing(f, indicator) : ReadMeasured(f, indicator);
                f.Done();
                return f.Ok ? outturn : null;
            default:
                return file.Wrong<Outturn?>(entry.Value.At, "empty-value", $"{entry.Key} has no value", "write the number, or say why there is none: {missing: late, reason: ..., expected: ...}", null);
        }
    }

    private static Outturn? NotANumber(Fields file, YamlText leaf)
    {
        file.Number(leaf);
        return null;
    }

    private MeasuredOutturn? ReadMeasured(Fields f, Indicator indicator)
    {
        var value = f.Number("value");
        var provenance = ReadProvenance(f);
        var note = f.OptionalText("note");
        return ReadPeriod(f, indicator) is { } period
            ? new(value, provenance, indicator, period, quarter, note, f.PlaceOf("value"))
            : null;
    }

    private MissingOutturn? ReadMissing(Fields f, Indicator indicator)
    {
        var absence = f.Word<Absence>("missing");
        var reason = f.Text("reason");
        var expected = f.OptionalPeriod("expected");
        if (f.Ok && absence == Absence.Late && expected is null)
            f.Wrong(f.At, "late-without-date", "a late value says when it is expected", "add expected: with a quarter or a date", 0);
        return ReadPeriod(f, indicator) is { } period
            ? new(absence, reason, expected, indicator, period, quarter, f.At)
            : null;
    }

    private Provenance ReadProvenance(Fields f)
    {
        var source = f.OptionalReference("source", sources);
        var illustrative = f.YesNo("illustrative", fallback: false);
        if (source is not null && illustrative)
            f.Wrong(f.PlaceOf("illustrative"), "published-and-illustrative", "a figure that somebody published is not illustrative", "keep source or illustrative, not both", 0);
        return source is not null ? Provenance.PublishedIn(source) : illustrative ? Provenance.Illustrative : Provenance.Own;
    }

    private Period? ReadPeriod(Fields f, Indicator indicator) =>
        f.Has("period") ? f.Period("period") : DuePeriod(f, indicator, f.At);

    private Period? DuePeriod(Fields f, Indicator indicator, SourceLocation at) =>
        indicator.DueIn(quarter)
        ?? f.Wrong<Period?>(at, "period-needed", $"{indicator.Id} is not due in {quarter}, so nobody can tell which period this is for",
            $"add period: such as {indicator.Frequency switch { Frequency.Yearly => quarter.Minus(4).Year.Id, _ => Period.HalfYear(quarter.StartYear, 1).Id }}", null);
}
