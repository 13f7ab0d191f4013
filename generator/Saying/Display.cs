using System.Globalization;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Saying;

/// <summary>The only formatter of numbers, dates, periods and statuses: whatever a reader sees was rounded and worded here, once.</summary>
internal sealed class Display(Words words)
{
    private const long Kilobyte = 1000;
    private const long Megabyte = 1000 * Kilobyte;

    /// <summary>The number alone: rounded half away from zero, commas in thousands, a true minus sign.</summary>
    public string Number(decimal value, int decimals)
    {
        var rounded = Places.Round(value, decimals);
        var size = words.Grammar.Size(Math.Abs(rounded), decimals);
        return rounded < 0 ? words.Grammar.Negative(size) : size;
    }

    /// <summary>The number with its unit.</summary>
    public string WithUnit(decimal value, Unit unit, int decimals) => Form(value, decimals, OwnForm(unit, Plural(value, decimals)) ?? unit.Show);

    /// <summary>A value of an indicator with its unit. It never looks otherwise than it was judged: then more places are shown.</summary>
    public string Value(HistoryPoint point, Indicator indicator) =>
        point.Value is { } value ? WithUnit(value, indicator.Unit, Decimals(point)) : Absence(((MissingOutturn)point.Outturn).Absence);

    /// <summary>The number of a value without its unit, for axes and labels.</summary>
    public string Bare(HistoryPoint point, Indicator indicator) => Number(point.Value ?? 0, Decimals(point));

    /// <summary>What is expected at the end of the year, with its unit; empty where nobody said.</summary>
    public string Forecast(HistoryPoint point, Indicator indicator) =>
        point.Outturn is MeasuredOutturn { Forecast: { } forecast } ? WithUnit(forecast, indicator.Unit, Decimals(point.Forecast, indicator)) : "";

    /// <summary>The end of the target that a value was measured from, with its unit, beside the value as it is shown.</summary>
    public string Threshold(Working working, Indicator indicator) => WithUnit(working.Threshold, indicator.Unit, Decimals(working, indicator));

    /// <summary>What a value is held against, with its unit and all its places.</summary>
    public string Against(decimal value, Indicator indicator) => WithUnit(value, indicator.Unit, Places.All(value, indicator.Decimals));

    public string Target(Target? target, Indicator indicator) =>
        target switch
        {
            null => indicator.IsRated ? words.Figures.NoTarget : words.Figures.NotRated,
            UnsetTarget { Why: UnsetReason.ToBeConfirmed } => words.Figures.TargetToBeConfirmed,
            UnsetTarget { Why: UnsetReason.OffSeason } => words.Figures.OffSeason,
            UnsetTarget { Why: UnsetReason.NotPublished } => words.Figures.TargetNotPublished,
            RelativeTarget { Share: 0 } => words.Figures.NoWorseThanYearBefore,
            RelativeTarget relative => words.Figures.BetterThanYearBefore(Share(relative.Share)),
            SingleTarget single => Against(single.Value, indicator),
            BandTarget band => words.Grammar.Range(
                Number(band.From, Places.All(band.From, indicator.Decimals)),
                WithUnit(band.To, indicator.Unit, Places.All(band.To, indicator.Decimals))
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(target), target, "a target without a form"),
        };

    /// <summary>
    /// What stands under the heading of targets: the target, with the level at which the council steps in where there is one; of what is never rated,
    /// which way is better.
    /// </summary>
    public string TargetCell(Target? target, Indicator indicator) =>
        target switch
        {
            SingleTarget { Intervention: { } level } => words.Figures.WithIntervention(Target(target, indicator), Against(level, indicator)),
            null when indicator is { IsRated: false, Polarity: not Polarity.None } => words.Sentences.Polarity(indicator.Polarity),
            _ => Target(target, indicator),
        };

    /// <summary>The numbers that a value was worked out from: 48 of 84, or £1,493,865 over 80,100; empty where they were not given.</summary>
    public string Fraction(HistoryPoint point, Indicator indicator)
    {
        if (point.Outturn is not MeasuredOutturn { Fraction: { } fraction })
            return "";
        var (above, below) = (Plain(Math.Abs(fraction.Numerator)), Plain(fraction.Denominator));
        var currency = char.GetUnicodeCategory(indicator.Unit.Show[0]) == UnicodeCategory.CurrencySymbol ? indicator.Unit.Show[..1] : "";
        var numerator = fraction.Numerator < 0 ? words.Grammar.Negative(currency + above) : currency + above;
        return indicator.Unit.Per == 100 ? words.Figures.PartOf(numerator, below) : words.Figures.Over(numerator, below);
    }

    /// <summary>A difference, without its sign.</summary>
    public string Change(decimal change, Indicator indicator)
    {
        var size = Math.Abs(change);
        var decimals = Places.OfChange(size, indicator.NoChangeWithin, indicator.Decimals);
        return Form(size, decimals, ChangeForm(indicator.Unit, Plural(size, decimals)));
    }

    /// <summary>A number of a sum, with all its places and the unit of a difference.</summary>
    public string Exact(decimal number, Indicator indicator)
    {
        var size = Math.Abs(number);
        var form = ChangeForm(indicator.Unit, words.Grammar.Plural(size, Places.All(size, 0)));
        var text = form.Replace(Unit.Placeholder, Plain(size), StringComparison.Ordinal);
        return number < 0 ? words.Grammar.Negative(text) : text;
    }

    /// <summary>All the places that a number has, and no more.</summary>
    public string Plain(decimal number) => number < 0 ? words.Grammar.Negative(words.Grammar.Whole(-number)) : words.Grammar.Whole(number);

    public string Share(decimal share) => words.Grammar.Share(share);

    public string Count(int number) => words.Grammar.Count(number);

    /// <summary>Plans that follow each other may have priorities of the same title.</summary>
    public string Title(Priority priority) => priority.Plan is { } plan ? words.Plan.PriorityOfPlan(priority.Title, plan.Title) : priority.Title;

    /// <summary>A moment on London's clocks.</summary>
    public string Moment(LondonTime moment) =>
        words.Grammar.Moment(Date(moment.Day), moment.ToString(moment.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture));

    public string Date(DateOnly date) => words.Grammar.Day(date.Day, date.Month, date.Year);

    /// <summary>The day as machines read it: 2025-03-31.</summary>
    public static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The days in words: April to June 2025, or 2024, or 31 March 2025.</summary>
    public string Period(Period period) =>
        period.Shape switch
        {
            PeriodShape.Day => Date(period.Start),
            PeriodShape.Month => words.Grammar.Month(period.Start.Month, period.Start.Year),
            PeriodShape.CalendarYear => period.Start.Year.ToString(CultureInfo.InvariantCulture),
            PeriodShape.Quarter or PeriodShape.HalfYear or PeriodShape.FinancialYear => Months(period),
            _ when period.Start.Day == 1 && period.End.AddDays(1).Day == 1 => Months(period),
            _ => words.Grammar.Range(Date(period.Start), Date(period.End)),
        };

    /// <summary>The days that a value of the indicator covers: from 1 April for a running total.</summary>
    public string Period(Period period, Indicator indicator) =>
        IsRollingYear(indicator.Covered(period), indicator) ? Months(indicator.Covered(period)) : Period(indicator.Covered(period));

    /// <summary>The same in few letters, for the axis of a chart.</summary>
    public string ShortPeriod(Period period, Indicator indicator) =>
        indicator.Covered(period) switch
        {
            { Shape: PeriodShape.Day } day => words.Grammar.ShortDay(day.Start.Day, day.Start.Month, day.Start.Year),
            { Shape: PeriodShape.CalendarYear } year when IsRollingYear(year, indicator) => words.Grammar.ShortUntil(year.End.Month, year.End.Year),
            { Shape: PeriodShape.CalendarYear } year => year.Start.Year.ToString(CultureInfo.InvariantCulture),
            { Shape: PeriodShape.Month } month => words.Grammar.ShortMonth(month.Start.Month, month.Start.Year),
            { Shape: PeriodShape.FinancialYear } year => words.Grammar.Years(year.Start.Year, year.End.Year),
            var other => other.Start.Year == other.End.Year || other.Shape is PeriodShape.Quarter
                ? words.Grammar.ShortMonths(other.Start.Month, other.End.Month, other.End.Year)
                : words.Grammar.ShortUntil(other.End.Month, other.End.Year),
        };

    /// <summary>The size of a file, as people read it.</summary>
    public string Size(long bytes) =>
        bytes < Megabyte
            ? words.Formats.Kilobytes((int)Math.Max(1, bytes / Kilobyte))
            : words.Formats.Megabytes(Number(bytes / (decimal)Megabyte, 1));

    public string QuarterName(Quarter quarter) => words.Grammar.Quarter(quarter.Number, quarter.StartYear, quarter.StartYear + 1);

    public string QuarterWithMonths(Quarter quarter) => words.Grammar.QuarterWithMonths(QuarterName(quarter), Period(quarter.Period));

    public string Absence(Absence absence) =>
        absence switch
        {
            Performance.Absence.NotDue => words.Figures.NotDue,
            Performance.Absence.Late => words.Figures.Late,
            Performance.Absence.NotAvailable => words.Figures.NotAvailable,
            Performance.Absence.NotApplicable => words.Figures.NotApplicable,
            Performance.Absence.Suppressed => words.Figures.Suppressed,
            Performance.Absence.AlsoSuppressed => words.Figures.AlsoSuppressed,
            Performance.Absence.Withheld => words.Figures.Withheld,
            _ => throw new ArgumentOutOfRangeException(nameof(absence), absence, "an absence without a word"),
        };

    public static StatusTag Status(Level level) => new(level.Word, Keywords.Of(level.Tone), Keywords.Of(level.Shape));

    public StatusTag Status(ProjectState state) =>
        state switch
        {
            ProjectState.NotReported => NoStatus(words.Plan.NotReported),
            ProjectState.NotStarted => NoStatus(words.Plan.NotStarted),
            ProjectState.OnTrack => new(words.Plan.OnTrack, "good", "circle"),
            ProjectState.AtRisk => new(words.Plan.AtRisk, "caution", "diamond"),
            ProjectState.OffTrack => new(words.Plan.OffTrack, "bad", "triangle"),
            ProjectState.Overdue => new(words.Plan.Overdue, "bad", "triangle"),
            ProjectState.Done => new(words.Plan.Done, "good", "square"),
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "a state without a word"),
        };

    public static StatusTag NoStatus(string word) => new(word, "none", "none");

    /// <summary>How one period of a rated indicator was judged, or why it was not.</summary>
    public StatusTag Status(HistoryPoint point, Indicator indicator) =>
        point switch
        {
            { Outturn: MissingOutturn missing } => NoStatus(Absence(missing.Absence)),
            { Working.Level: var level } => Status(level),
            { Target: UnsetTarget unset } => NoStatus(Target(unset, indicator)),
            { IsJudgedOnForecast: true, Outturn: MeasuredOutturn { Forecast: null } } => NoStatus(words.Figures.NoForecast),
            { Target: RelativeTarget } => NoStatus(words.Figures.NothingToCompareWith),
            _ => NoStatus(words.Figures.NoTarget),
        };

    /// <summary>How the indicator stood in the position's quarter.</summary>
    public StatusTag Status(Position position) =>
        position switch
        {
            { Reported.Outturn: MissingOutturn missing } => NoStatus(Absence(missing.Absence)),
            { Indicator.IsRated: false } => NoStatus(words.Figures.NotRated),
            { Reported: { } reported } => Status(reported, position.Indicator),
            { Latest: not null } => NoStatus(words.Figures.NotDue),
            _ => NoStatus(words.Figures.NoValueYet),
        };

    /// <summary>Where a figure comes from, and how settled it is where it is not final.</summary>
    public string Figure(HistoryPoint point) =>
        point.Outturn is MeasuredOutturn { Quality: not Performance.Quality.Final and var quality }
            ? words.Figures.OriginAndQuality(Origin(point), Quality(quality))
            : Origin(point);

    private string Origin(HistoryPoint point) =>
        point switch
        {
            { Outturn: MissingOutturn } => "",
            { Outturn: MeasuredOutturn { Combination.Parts: { Count: > 1 and var parts }, Provenance.IsIllustrative: var illustrative } } =>
                illustrative ? words.Figures.WorkedOutIllustrative(parts) : words.Figures.WorkedOut(parts),
            { Outturn: MeasuredOutturn { Provenance.IsIllustrative: true } } => words.Figures.Illustrative,
            { Outturn: MeasuredOutturn { Provenance.Source: not null }, Target.Illustrative: true } => words.Figures.PublishedWithIllustrativeTarget,
            { Outturn: MeasuredOutturn { Provenance.Source: not null } } => words.Figures.Published,
            { Target.Illustrative: true } => words.Figures.OwnWithIllustrativeTarget,
            _ => words.Figures.Own,
        };

    public string Frequency(Frequency frequency) =>
        frequency switch
        {
            Performance.Frequency.Monthly => words.Figures.Monthly,
            Performance.Frequency.Quarterly => words.Figures.Quarterly,
            Performance.Frequency.HalfYearly => words.Figures.HalfYearly,
            Performance.Frequency.Yearly => words.Figures.Yearly,
            _ => throw new ArgumentOutOfRangeException(nameof(frequency), frequency, "a frequency without a word"),
        };

    public string Quality(Quality quality) =>
        quality switch
        {
            Performance.Quality.Final => words.Figures.Final,
            Performance.Quality.Provisional => words.Figures.Provisional,
            Performance.Quality.Estimated => words.Figures.Estimated,
            Performance.Quality.Revised => words.Figures.Revised,
            _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, "a quality without a word"),
        };

    private string Form(decimal value, int decimals, string form)
    {
        var number = Number(Math.Abs(value), decimals);
        var text = form.Replace(Unit.Placeholder, number, StringComparison.Ordinal);
        return Places.Round(value, decimals) < 0 ? words.Grammar.Negative(text) : text;
    }

    private PluralForm Plural(decimal value, int decimals) => words.Grammar.Plural(Math.Abs(Places.Round(value, decimals)), decimals);

    /// <summary>The form that the council names for such numbers; null where it names none.</summary>
    private static string? OwnForm(Unit unit, PluralForm form) =>
        form switch
        {
            PluralForm.Zero => unit.Zero,
            PluralForm.One => unit.One,
            PluralForm.Two => unit.Two,
            PluralForm.Few => unit.Few,
            PluralForm.Many => unit.Many,
            PluralForm.Other => null,
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "a form that no unit has"),
        };

    private string ChangeForm(Unit unit, PluralForm form)
    {
        var own = unit.Change == unit.Show ? OwnForm(unit, form) : null;
        return form == PluralForm.One ? unit.ChangeOfOne ?? own ?? words.Grammar.OfOne(unit.Change) : own ?? unit.Change;
    }

    private string Months(Period period) => words.Grammar.Months(period.Start.Month, period.Start.Year, period.End.Month, period.End.Year);

    /// <summary>Among twelve months that end in March and June, those that end in December are named by their months too.</summary>
    private static bool IsRollingYear(Period covered, Indicator indicator) =>
        indicator.Covers == Coverage.TwelveMonths && covered.Shape == PeriodShape.CalendarYear;

    /// <summary>How many places of a value are shown.</summary>
    public static int Decimals(HistoryPoint point) => Decimals(point.IsJudgedOnForecast ? null : point.Working, point.Outturn.Indicator);

    private static int Decimals(Working? working, Indicator indicator) =>
        working is null ? indicator.Decimals : Places.OfJudged(working, indicator.Decimals);
}
