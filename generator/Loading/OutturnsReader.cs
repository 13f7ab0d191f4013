using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads <c>outturns.yml</c> and <c>series.yml</c> of one quarter.</summary>
/// <param name="signed">Who verified the values of a service together, by its id.</param>
internal sealed class OutturnsReader(
    Quarter quarter,
    IdTable<Indicator> indicators,
    FrameworkIds ids,
    IReadOnlyDictionary<string, Verification> signed
)
{
    private readonly List<Outturn> outturns = [];

    public HashSet<string> Unreadable { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<Outturn> Outturns => outturns;

    public void ReadOutturns(Fields file)
    {
        foreach (var entry in file.Entries())
        {
            var read = Read(file, entry, Indicator(file, entry));
            outturns.AddRange(read);
            if (read.Count == 0)
                Unreadable.Add(indicators.Meant(entry.Key)); // a misspelt one is not called missing as well
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
            var verified = ReadVerification(f, indicator);
            if (f.Ok && provenance == Provenance.Own)
                f.Wrong(f.At, "series-without-source", "a series says who published it", "add source, or illustrative: true");
            if (f.Map("values") is { } values)
            {
                foreach (var value in values.Entries())
                    ReadSeriesValue(values, value, indicator, provenance, verified);
            }
            f.Done();
        }
    }

    private void ReadSeriesValue(Fields values, YamlEntry entry, Indicator? indicator, Provenance provenance, Verification? verified)
    {
        var period = values.Period(entry.Key, entry.KeyAt);
        if (entry.Value is not YamlText { IsEmpty: false } leaf)
            values.Wrong(
                entry.Value.At,
                entry.Value.IsEmpty ? "empty-value" : "not-a-value",
                $"{Excerpt.Plain(entry.Key, 64)} has no value",
                "write the number, or remove the line"
            );
        else if (values.Number(leaf) is var number && values.Ok && period is { } days && indicator is not null)
            outturns.Add(new MeasuredOutturn(number, Quality.Final, provenance, indicator, days, quarter, null, leaf.At) { Verified = verified });
    }

    /// <summary>Null when the id is unknown or broken; what is written behind it is read all the same, so that its mistakes are told.</summary>
    private Indicator? Indicator(Fields file, YamlEntry entry) => file.Reference(entry.Key, entry.KeyAt, indicators);

    /// <summary>One outturn, or one for each month; none where something is wrong, which is told.</summary>
    private List<Outturn> Read(Fields file, YamlEntry entry, Indicator? indicator)
    {
        if (!entry.Value.IsEmpty && (indicator?.IsReportedByMonth ?? Has(entry.Value, "months")) && !SpeaksOfTheWhole(entry.Value))
            return ReadMonths(file, entry, indicator);
        return ReadOne(file, entry, indicator, period: null) switch
        {
            null => [],
            { Indicator.IsReportedByMonth: true, Period.Shape: PeriodShape.Month } month => MonthsNeeded(file, entry, month.Indicator),
            var outturn => [outturn],
        };
    }

    /// <param name="period">The period that the line is for, where the place where it stands says so.</param>
    private Outturn? ReadOne(Fields file, YamlEntry entry, Indicator? indicator, Period? period)
    {
        switch (entry.Value)
        {
            case YamlText { IsEmpty: false } leaf:
                var own = file.Number(leaf);
                return
                    Grammar.Number(leaf.Value) is not null
                    && indicator is not null
                    && HasAllThat(indicator, file, leaf.At, null, null)
                    && (period ?? DuePeriod(file, indicator, leaf.At)) is { } due
                    ? new MeasuredOutturn(own, Quality.Final, Provenance.Own, indicator, due, quarter, null, leaf.At) { Verified = Signed(indicator) }
                    : null;
            case YamlMap { IsEmpty: false } when file.MapIn(entry) is { } f:
                Outturn? outturn = SaysWhy(f) ? ReadMissing(f, indicator, period) : ReadMeasured(f, indicator, period);
                f.Done();
                return f.Ok ? outturn : null;
            default:
                return file.Wrong<Outturn?>(
                    entry.Value.At,
                    entry.Value.IsEmpty ? "empty-value" : "not-a-value",
                    $"{entry.Key} has no value",
                    "write the number, or say why there is none: {missing: late, reason: ..., expected: ...}",
                    null
                );
        }
    }

    /// <summary>All the months of the quarter that is due, each with a line of its own.</summary>
    private List<Outturn> ReadMonths(Fields file, YamlEntry entry, Indicator? indicator)
    {
        if (entry.Value is not YamlMap || file.MapIn(entry) is not { } line)
            return MonthsNeeded(file, entry, indicator);
        var read = line.Map("months") is { } months ? ReadMonths(months, indicator, MonthsDue(indicator)) : [];
        line.Done();
        if (line.Ok && indicator is not null && read.Count < 3)
            line.Wrong(
                line.At,
                "month-missing",
                $"{entry.Key} has {read.Count} of three months",
                "add the others, each with its value or with the reason why there is none"
            );
        return line.Ok ? read : [];
    }

    private List<Outturn> MonthsNeeded(Fields file, YamlEntry entry, Indicator? indicator) =>
        file.Wrong<List<Outturn>>(
            entry.Value.At,
            "months-needed",
            $"{entry.Key} is reported by month",
            $"write {{months: {{{Period.FromMonths(MonthsDue(indicator).Start, 1)}: ..., ...}}}}",
            []
        );

    private Period MonthsDue(Indicator? indicator) => indicator?.DueIn(quarter) ?? quarter.Period;

    private List<Outturn> ReadMonths(Fields months, Indicator? indicator, Period due)
    {
        var read = new List<Outturn>();
        foreach (var month in months.Entries())
        {
            if (months.Period(month.Key, month.KeyAt) is not { } period)
                continue;
            if (period.Shape != PeriodShape.Month || !due.Contains(period))
                months.Wrong(month.KeyAt, "wrong-month", $"{period} is not a month of {due}", "write the three months of the quarter");
            else if (ReadOne(months, month, indicator, period) is { } outturn)
                read.Add(outturn);
        }
        return read;
    }

    /// <summary>Whether a line says of all months at once that there is no value, or gives the value of a quarter whose months nobody
    /// knows.</summary>
    private static bool SpeaksOfTheWhole(YamlNode value) => !Has(value, "months") && (Has(value, "missing") || Has(value, "period"));

    private static bool Has(YamlNode value, string key) => value is YamlMap map && map.Entries.Any(e => e.Key == key);

    /// <summary>A reason without a value explains a missing one, even where the key <c>missing</c> was forgotten or misspelt.</summary>
    private static bool SaysWhy(Fields f) => f.Seek("missing") || (f.Seek("reason") && !f.Seek("value"));

    private MeasuredOutturn? ReadMeasured(Fields f, Indicator? indicator, Period? given)
    {
        var value = f.Number("value");
        var quality = f.OptionalWordOf<Quality>("quality") ?? Quality.Final;
        var provenance = ReadProvenance(f);
        var note = f.OptionalText("note");
        var fraction = ReadFraction(f);
        var forecast = f.OptionalNumber("forecast");
        var verified = ReadVerification(f, indicator);
        HasAllThat(indicator, f, f.PlaceOf("value"), fraction, forecast);
        return (given ?? ReadPeriod(f, indicator, f.PlaceOf("value"))) is { } period && indicator is not null
            ? new(value, quality, provenance, indicator, period, quarter, note, f.PlaceOf("value"))
            {
                Fraction = fraction,
                Forecast = forecast,
                Verified = verified,
            }
            : null;
    }

    /// <summary>Both numbers, or neither.</summary>
    private static Fraction? ReadFraction(Fields f)
    {
        if (!f.SeekAny("numerator", "denominator"))
            return null;
        var fraction = new Fraction(f.Number("numerator"), f.Number("denominator"));
        if (f.Ok && fraction.Denominator <= 0)
            f.Wrong(
                f.PlaceOf("denominator"),
                "not-more-than-zero",
                "the denominator is not more than zero",
                "give the number that the numerator is a part of; where there was none, write {missing: not-applicable, reason: ...}"
            );
        return fraction;
    }

    private MissingOutturn? ReadMissing(Fields f, Indicator? indicator, Period? given)
    {
        var absence = f.Word<Absence>("missing");
        var reason = f.Text("reason");
        if (f.Ok && absence == Absence.Withheld)
            f.Wrong(
                f.PlaceOf("missing"),
                "withheld-by-hand",
                "only a decision withholds a result",
                "name the indicator under withheld: in approval.yml, or give another reason"
            );
        var expected = f.OptionalPeriod("expected");
        var source = f.OptionalReference("source", ids.Sources);
        if (f.Ok && absence == Absence.Late && expected is null)
            f.Wrong(f.At, "late-without-date", "a late value says when it is expected", "add expected: with a quarter or a date");
        return (given ?? ReadPeriod(f, indicator, f.At)) is { } period && indicator is not null
            ? new(absence, reason, expected, indicator, period, quarter, f.At) { Source = source }
            : null;
    }

    /// <summary>Whether everything is there that the indicator asks for beside the value.</summary>
    private static bool HasAllThat(Indicator? indicator, Fields f, SourceLocation at, Fraction? fraction, decimal? forecast) =>
        indicator switch
        {
            { Combine: Combining.Pooled } when fraction is null => f.Wrong(
                at,
                "fraction-needed",
                $"{indicator.Id} is pooled, so its numerator and denominator are needed",
                "write {value: ..., numerator: ..., denominator: ...}",
                false
            ),
            { JudgedOn: JudgedOn.Forecast } when forecast is null => f.Wrong(
                at,
                "forecast-needed",
                $"{indicator.Id} is judged on its forecast, and there is none",
                "write {value: ..., forecast: ...}",
                false
            ),
            _ => true,
        };

    private Provenance ReadProvenance(Fields f)
    {
        var source = f.OptionalReference("source", ids.Sources);
        var illustrative = f.YesNo("illustrative", otherwise: false);
        if (source is not null && illustrative)
            f.Wrong(
                f.PlaceOf("illustrative"),
                "published-and-illustrative",
                "a figure that somebody published is not illustrative",
                "keep source or illustrative, not both"
            );
        return source is not null ? Provenance.PublishedIn(source)
            : illustrative ? Provenance.Illustrative
            : Provenance.Own;
    }

    /// <summary>What stands beside the value, else the sign-off of its service.</summary>
    private Verification? ReadVerification(Fields f, Indicator? indicator) => VerificationReader.ReadBeside(f, ids.Roles) ?? Signed(indicator);

    private Verification? Signed(Indicator? indicator) => indicator is null ? null : signed.GetValueOrDefault(indicator.Service.Id);

    private Period? ReadPeriod(Fields f, Indicator? indicator, SourceLocation at) =>
        f.Seek("period") ? f.Period("period")
        : indicator is null ? null
        : DuePeriod(f, indicator, at);

    private Period? DuePeriod(Fields f, Indicator indicator, SourceLocation at) =>
        indicator.DueIn(quarter)
        ?? f.Wrong<Period?>(
            at,
            "period-needed",
            $"{indicator.Id} is not due in {quarter}, so nobody can tell which period this is for",
            $"add period: such as "
                + $"{indicator.Frequency switch { Frequency.Yearly => quarter.Minus(4).Year.Id, _ => Period.HalfYear(quarter.StartYear, 1).Id }}",
            null
        );
}
