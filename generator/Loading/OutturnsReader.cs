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
        {
            if (Read(file, entry, Indicator(file, entry)) is { } outturn)
                outturns.Add(outturn);
            else
                Unreadable.Add(indicators.Meant(entry.Key));   // a misspelt one is not called missing as well
        }
    }

    public void ReadSeries(Fields file)
    {
        foreach (var entry in file.Entries())
        {
            var indicator = Indicator(file, entry);
            if (file.MapIn(entry) is not { } f)
                continue;
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

    private void ReadSeriesValue(Fields values, YamlEntry entry, Indicator? indicator, Provenance provenance)
    {
        var period = values.Period(entry.Key, entry.KeyAt);
        if (entry.Value is not YamlText { IsEmpty: false } leaf)
            values.Wrong(entry.Value.At, entry.Value.IsEmpty ? "empty-value" : "not-a-value", $"{Excerpt.Plain(entry.Key, 64)} has no value", "write the number, or remove the line", 0);
        else if (values.Number(leaf) is var number && values.Ok && period is { } days && indicator is not null)
            outturns.Add(new MeasuredOutturn(number, Quality.Final, provenance, indicator, days, quarter, null, leaf.At));
    }

    /// <summary>Null when the id is unknown or broken; what is written behind it is read all the same, so that its mistakes are told.</summary>
    private Indicator? Indicator(Fields file, YamlEntry entry) =>
        file.Reference(entry.Key, entry.KeyAt, indicators);

    private Outturn? Read(Fields file, YamlEntry entry, Indicator? indicator)
    {
        switch (entry.Value)
        {
            case YamlText { IsEmpty: false } leaf:
                var own = file.Number(leaf);
                return Grammar.Number(leaf.Value) is not null && indicator is not null && DuePeriod(file, indicator, leaf.At) is { } due
                    ? new MeasuredOutturn(own, Quality.Final, Provenance.Own, indicator, due, quarter, null, leaf.At)
                    : null;
            case YamlMap { IsEmpty: false } when file.MapIn(entry) is { } f:
                Outturn? outturn = SaysWhy(f) ? ReadMissing(f, indicator) : ReadMeasured(f, indicator);
                f.Done();
                return f.Ok ? outturn : null;
            default:
                return file.Wrong<Outturn?>(entry.Value.At, entry.Value.IsEmpty ? "empty-value" : "not-a-value", $"{entry.Key} has no value",
                    "write the number, or say why there is none: {missing: late, reason: ..., expected: ...}", null);
        }
    }

    /// <summary>A reason without a value explains a missing one, even where the key <c>missing</c> was forgotten or misspelt.</summary>
    private static bool SaysWhy(Fields f) => f.Has("missing") || (f.Has("reason") && !f.Has("value"));

    private MeasuredOutturn? ReadMeasured(Fields f, Indicator? indicator)
    {
        var value = f.Number("value");
        var quality = f.OptionalWordOf<Quality>("quality") ?? Quality.Final;
        var provenance = ReadProvenance(f);
        var note = f.OptionalText("note");
        var fraction = ReadFraction(f);
        return ReadPeriod(f, indicator, f.PlaceOf("value")) is { } period && indicator is not null
            ? new(value, quality, provenance, indicator, period, quarter, note, f.PlaceOf("value")) { Fraction = fraction }
            : null;
    }

    /// <summary>Both numbers, or neither.</summary>
    private static Fraction? ReadFraction(Fields f)
    {
        if (!f.Has("numerator") & !f.Has("denominator"))
            return null;
        var fraction = new Fraction(f.Number("numerator"), f.Number("denominator"));
        if (f.Ok && fraction.Denominator <= 0)
            f.Wrong(f.PlaceOf("denominator"), "not-more-than-zero", "the denominator is not more than zero", "give the number that the numerator is a part of; where there was none, write {missing: not-applicable, reason: ...}", 0);
        return fraction;
    }

    private MissingOutturn? ReadMissing(Fields f, Indicator? indicator)
    {
        var absence = f.Word<Absence>("missing");
        var reason = f.Text("reason");
        var expected = f.OptionalPeriod("expected");
        if (f.Ok && absence == Absence.Late && expected is null)
            f.Wrong(f.At, "late-without-date", "a late value says when it is expected", "add expected: with a quarter or a date", 0);
        return ReadPeriod(f, indicator, f.At) is { } period && indicator is not null
            ? new(absence, reason, expected, indicator, period, quarter, f.At)
            : null;
    }

    private Provenance ReadProvenance(Fields f)
    {
        var source = f.OptionalReference("source", sources);
        var illustrative = f.YesNo("illustrative", otherwise: false);
        if (source is not null && illustrative)
            f.Wrong(f.PlaceOf("illustrative"), "published-and-illustrative", "a figure that somebody published is not illustrative", "keep source or illustrative, not both", 0);
        return source is not null ? Provenance.PublishedIn(source) : illustrative ? Provenance.Illustrative : Provenance.Own;
    }

    private Period? ReadPeriod(Fields f, Indicator? indicator, SourceLocation at) =>
        f.Has("period") ? f.Period("period")
        : indicator is null ? null
        : DuePeriod(f, indicator, at);

    private Period? DuePeriod(Fields f, Indicator indicator, SourceLocation at) =>
        indicator.DueIn(quarter)
        ?? f.Wrong<Period?>(at, "period-needed", $"{indicator.Id} is not due in {quarter}, so nobody can tell which period this is for",
            $"add period: such as {indicator.Frequency switch { Frequency.Yearly => quarter.Minus(4).Year.Id, _ => Period.HalfYear(quarter.StartYear, 1).Id }}", null);
}
