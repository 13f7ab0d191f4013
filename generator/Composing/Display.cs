using System.Globalization;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>The only formatter of numbers, dates, periods and statuses: whatever a reader sees was rounded and worded here, once.</summary>
internal static class Display
{
    private const long Kilobyte = 1000;
    private const long Megabyte = 1000 * Kilobyte;

    /// <summary>The number alone: rounded half away from zero, commas in thousands, a true minus sign.</summary>
    public static string Number(decimal value, int decimals)
    {
        var rounded = Places.Round(value, decimals);
        var size = English.Size(Math.Abs(rounded), decimals);
        return rounded < 0 ? English.Negative(size) : size;
    }

    /// <summary>The number with its unit.</summary>
    public static string WithUnit(decimal value, Unit unit, int decimals) =>
        Form(value, decimals, IsOne(value, decimals) && unit.One is not null ? unit.One : unit.Show);

    /// <summary>A value of an indicator with its unit. It never looks otherwise than it was judged: then more places are shown.</summary>
    public static string Value(HistoryPoint point, Indicator indicator) => point.Value is { } value
        ? WithUnit(value, indicator.Unit, Decimals(point))
        : Absence(((MissingOutturn)point.Outturn).Absence);

    /// <summary>The number of a value without its unit, for axes and labels.</summary>
    public static string Bare(HistoryPoint point, Indicator indicator) =>
        Number(point.Value ?? 0, Decimals(point));

    /// <summary>What is expected at the end of the year, with its unit; empty where nobody said.</summary>
    public static string Forecast(HistoryPoint point, Indicator indicator) => point.Outturn is MeasuredOutturn { Forecast: { } forecast }
        ? WithUnit(forecast, indicator.Unit, Decimals(point.Forecast, indicator))
        : "";

    /// <summary>The end of the target that a value was measured from, with its unit, beside the value as it is shown.</summary>
    public static string Threshold(Working working, Indicator indicator) =>
        WithUnit(working.Threshold, indicator.Unit, Decimals(working, indicator));

    /// <summary>What a value is held against, with its unit and all its places.</summary>
    public static string Against(decimal value, Indicator indicator) => WithUnit(value, indicator.Unit, Places.All(value, indicator.Decimals));

    public static string Target(Target? target, Indicator indicator) => target switch
    {
        null => indicator.IsRated ? English.NoTarget : English.NotRated,
        UnsetTarget { Why: UnsetReason.ToBeConfirmed } => English.TargetToBeConfirmed,
        UnsetTarget { Why: UnsetReason.OffSeason } => English.OffSeason,
        UnsetTarget { Why: UnsetReason.NotPublished } => English.TargetNotPublished,
        RelativeTarget { Share: 0 } => English.NoWorseThanYearBefore,
        RelativeTarget relative => English.BetterThanYearBefore(Share(relative.Share)),
        SingleTarget single => Against(single.Value, indicator),
        BandTarget band => English.Range(Number(band.From, Places.All(band.From, indicator.Decimals)), WithUnit(band.To, indicator.Unit, Places.All(band.To, indicator.Decimals))),
        _ => throw new ArgumentOutOfRangeException(nameof(target), target, "a target without a form"),
    };

    /// <summary>
    /// What stands under the heading of targets: the target, with the level at which the council steps in where there is one; of what is never rated, which way is better.
    /// </summary>
    public static string TargetCell(Target? target, Indicator indicator) => target switch
    {
        SingleTarget { Intervention: { } level } => English.WithIntervention(Target(target, indicator), Against(level, indicator)),
        null when indicator is { IsRated: false, Polarity: not Polarity.None } => Sentences.Polarity(indicator.Polarity),
        _ => Target(target, indicator),
    };

    /// <summary>The numbers that a value was worked out from: 48 of 84, or £1,493,865 over 80,100; empty where they were not given.</summary>
    public static string Fraction(HistoryPoint point, Indicator indicator)
    {
        if (point.Outturn is not MeasuredOutturn { Fraction: { } fraction })
            return "";
        var (above, below) = (Plain(Math.Abs(fraction.Numerator)), Plain(fraction.Denominator));
        var currency = char.GetUnicodeCategory(indicator.Unit.Show[0]) == UnicodeCategory.CurrencySymbol ? indicator.Unit.Show[..1] : "";
        var numerator = fraction.Numerator < 0 ? English.Negative(currency + above) : currency + above;
        return indicator.Unit.Per == 100 ? English.PartOf(numerator, below) : English.Over(numerator, below);
    }

    /// <summary>A difference, without its sign.</summary>
    public static string Change(decimal change, Indicator indicator)
    {
        var size = Math.Abs(change);
        var decimals = Places.OfChange(size, indicator.NoChangeWithin, indicator.Decimals);
        return Form(size, decimals, IsOne(size, decimals) ? OfOne(indicator.Unit) : indicator.Unit.Change);
    }

    /// <summary>A number of a sum, with all its places and the unit of a difference.</summary>
    public static string Exact(decimal number, Indicator indicator)
    {
        var size = Math.Abs(number);
        var form = size == 1 ? OfOne(indicator.Unit) : indicator.Unit.Change;
        var text = form.Replace(Unit.Placeholder, Plain(size), StringComparison.Ordinal);
        return number < 0 ? English.Negative(text) : text;
    }

    /// <summary>All the places that a number has, and no more.</summary>
    public static string Plain(decimal number) => number < 0 ? English.Negative(English.Whole(-number)) : English.Whole(number);

    public static string Share(decimal share) => English.Share(share);

    public static string Count(int number) => English.Count(number);

    /// <summary>Plans that follow each other may have priorities of the same title.</summary>
    public static string Title(Priority priority) => priority.Plan is { } plan ? English.PriorityOfPlan(priority.Title, plan.Title) : priority.Title;

    /// <summary>A moment on London's clocks.</summary>
    public static string Moment(LondonTime moment) =>
        English.Moment(Date(moment.Day), moment.ToString(moment.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture));

    public static string Date(DateOnly date) => English.Day(date.Day, date.Month, date.Year);

    /// <summary>The day as machines read it: 2025-03-31.</summary>
    public static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The days in words: April to June 2025, or 2024, or 31 March 2025.</summary>
    public static string Period(Period period) => period.Shape switch
    {
        PeriodShape.Day => Date(period.Start),
        PeriodShape.Month => English.Month(period.Start.Month, period.Start.Year),
        PeriodShape.CalendarYear => period.Start.Year.ToString(CultureInfo.InvariantCulture),
        PeriodShape.Quarter or PeriodShape.HalfYear or PeriodShape.FinancialYear => Months(period),
        _ when period.Start.Day == 1 && period.End.AddDays(1).Day == 1 => Months(period),
        _ => English.Range(Date(period.Start), Date(period.End)),
    };

    /// <summary>The days that a value of the indicator covers: from 1 April for a running total.</summary>
    public static string Period(Period period, Indicator indicator) => IsRollingYear(indicator.Covered(period), indicator) ? Months(indicator.Covered(period)) : Period(indicator.Covered(period));

    /// <summary>The same in few letters, for the axis of a chart.</summary>
    public static string ShortPeriod(Period period, Indicator indicator) => indicator.Covered(period) switch
    {
        { Shape: PeriodShape.Day } day => English.ShortDay(day.Start.Day, day.Start.Month, day.Start.Year),
        { Shape: PeriodShape.CalendarYear } year when IsRollingYear(year, indicator) => English.ShortUntil(year.End.Month, year.End.Year),
        { Shape: PeriodShape.CalendarYear } year => year.Start.Year.ToString(CultureInfo.InvariantCulture),
        { Shape: PeriodShape.Month } month => English.ShortMonth(month.Start.Month, month.Start.Year),
        { Shape: PeriodShape.FinancialYear } year => English.Years(year.Start.Year, year.End.Year),
        var other => other.Start.Year == other.End.Year || other.Shape is PeriodShape.Quarter
            ? English.ShortMonths(other.Start.Month, other.End.Month, other.End.Year)
            : English.ShortUntil(other.End.Month, other.End.Year),
    };

    /// <summary>The size of a file, as people read it.</summary>
    public static string Size(long bytes) => bytes < Megabyte ? English.Kilobytes(Count((int)Math.Max(1, bytes / Kilobyte))) : English.Megabytes(Number(bytes / (decimal)Megabyte, 1));

    public static string QuarterName(Quarter quarter) =>
        English.Quarter(quarter.Number, quarter.StartYear, quarter.StartYear + 1);

    public static string QuarterWithMonths(Quarter quarter) => English.QuarterWithMonths(QuarterName(quarter), Period(quarter.Period));

    public static string Absence(Absence absence) => absence switch
    {
        Performance.Absence.NotDue => English.NotDue,
        Performance.Absence.Late => English.Late,
        Performance.Absence.NotAvailable => English.NotAvailable,
        Performance.Absence.NotApplicable => English.NotApplicable,
        Performance.Absence.Suppressed => English.Suppressed,
        Performance.Absence.AlsoSuppressed => English.AlsoSuppressed,
        Performance.Absence.Withheld => English.Withheld,
        _ => throw new ArgumentOutOfRangeException(nameof(absence), absence, "an absence without a word"),
    };

    public static StatusTag Status(Level level) =>
        new(level.Word, Keywords.Of(level.Tone), Keywords.Of(level.Shape));

    public static StatusTag Status(ProjectState state) => state switch
    {
        ProjectState.NotReported => NoStatus(English.NotReported),
        ProjectState.NotStarted => NoStatus(English.NotStarted),
        ProjectState.OnTrack => new(English.OnTrack, "good", "circle"),
        ProjectState.AtRisk => new(English.AtRisk, "caution", "diamond"),
        ProjectState.OffTrack => new(English.OffTrack, "bad", "triangle"),
        ProjectState.Overdue => new(English.Overdue, "bad", "triangle"),
        ProjectState.Done => new(English.Done, "good", "square"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "a state without a word"),
    };

    public static StatusTag NoStatus(string word) => new(word, "none", "none");

    /// <summary>How one period of a rated indicator was judged, or why it was not.</summary>
    public static StatusTag Status(HistoryPoint point, Indicator indicator) => point switch
    {
        { Outturn: MissingOutturn missing } => NoStatus(Absence(missing.Absence)),
        { Working.Level: var level } => Status(level),
        { Target: UnsetTarget unset } => NoStatus(Target(unset, indicator)),
        { IsJudgedOnForecast: true, Outturn: MeasuredOutturn { Forecast: null } } => NoStatus(English.NoForecast),
        { Target: RelativeTarget } => NoStatus(English.NothingToCompareWith),
        _ => NoStatus(English.NoTarget),
    };

    /// <summary>How the indicator stood in the position's quarter.</summary>
    public static StatusTag Status(Position position) => position switch
    {
        { Reported.Outturn: MissingOutturn missing } => NoStatus(Absence(missing.Absence)),
        { Indicator.IsRated: false } => NoStatus(English.NotRated),
        { Reported: { } reported } => Status(reported, position.Indicator),
        { Latest: not null } => NoStatus(English.NotDue),
        _ => NoStatus(English.NoValueYet),
    };

    /// <summary>Where a figure comes from, and how settled it is where it is not final.</summary>
    public static string Figure(HistoryPoint point) =>
        point.Outturn is MeasuredOutturn { Quality: not Performance.Quality.Final and var quality } ? English.OriginAndQuality(Origin(point), Quality(quality)) : Origin(point);

    private static string Origin(HistoryPoint point) => point switch
    {
        { Outturn: MissingOutturn } => "",
        { Outturn: MeasuredOutturn { Combination.Parts: { Count: > 1 and var parts }, Provenance.IsIllustrative: var illustrative } } => illustrative ? English.WorkedOutIllustrative(parts) : English.WorkedOut(parts),
        { Outturn: MeasuredOutturn { Provenance.IsIllustrative: true } } => English.Illustrative,
        { Outturn: MeasuredOutturn { Provenance.Source: not null }, Target.Illustrative: true } => English.PublishedWithIllustrativeTarget,
        { Outturn: MeasuredOutturn { Provenance.Source: not null } } => English.Published,
        { Target.Illustrative: true } => English.OwnWithIllustrativeTarget,
        _ => English.Own,
    };

    public static string Frequency(Frequency frequency) => frequency switch
    {
        Performance.Frequency.Monthly => English.Monthly,
        Performance.Frequency.Quarterly => English.Quarterly,
        Performance.Frequency.HalfYearly => English.HalfYearly,
        Performance.Frequency.Yearly => English.Yearly,
        _ => throw new ArgumentOutOfRangeException(nameof(frequency), frequency, "a frequency without a word"),
    };

    public static string Quality(Quality quality) => quality switch
    {
        Performance.Quality.Final => English.Final,
        Performance.Quality.Provisional => English.Provisional,
        Performance.Quality.Estimated => English.Estimated,
        Performance.Quality.Revised => English.Revised,
        _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, "a quality without a word"),
    };

    private static string Form(decimal value, int decimals, string form)
    {
        var number = Number(Math.Abs(value), decimals);
        var text = form.Replace(Unit.Placeholder, number, StringComparison.Ordinal);
        return Places.Round(value, decimals) < 0 ? English.Negative(text) : text;
    }

    /// <summary>The form of a difference of exactly 1.</summary>
    private static string OfOne(Unit unit) => unit.ChangeOfOne ?? (unit.Change == unit.Show ? unit.One : null) ?? English.OfOne(unit.Change);

    private static string Months(Period period) => English.Months(period.Start.Month, period.Start.Year, period.End.Month, period.End.Year);

    /// <summary>Among twelve months that end in March and June, those that end in December are named by their months too.</summary>
    private static bool IsRollingYear(Period covered, Indicator indicator) => indicator.Covers == Coverage.TwelveMonths && covered.Shape == PeriodShape.CalendarYear;

    private static bool IsOne(decimal value, int decimals) => English.Plural(Math.Abs(Places.Round(value, decimals)), decimals) == PluralForm.One;

    /// <summary>How many places of a value are shown.</summary>
    public static int Decimals(HistoryPoint point) => Decimals(point.IsJudgedOnForecast ? null : point.Working, point.Outturn.Indicator);

    private static int Decimals(Working? working, Indicator indicator) => working is null ? indicator.Decimals : Places.OfJudged(working, indicator.Decimals);
}
