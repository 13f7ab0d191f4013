#pragma warning disable CS1591 // Each member's words say what it is.

using System.Globalization;

namespace PmfSite.Composing;

/// <content>What sentences made from data say: figures against targets, changes, rules and their working, usual variation, dates and lists.</content>
public static partial class English
{
    // Numbers and words inside sentences

    /// <summary>The form that a word takes beside a number, as the Unicode CLDR counts them.</summary>
    /// <param name="size">Not below zero, as it is shown.</param>
    /// <param name="decimals">How many decimal places are shown.</param>
    public static PluralForm Plural(decimal size, int decimals) => size == 1 && decimals == 0 ? PluralForm.One : PluralForm.Other;

    /// <summary>A count, with its thousands marked.</summary>
    public static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number that is not below zero, with so many decimal places.</summary>
    public static string Size(decimal size, int decimals) => size.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>A number that is not below zero, with all the places that it has.</summary>
    public static string Whole(decimal size) => size.ToString("#,0.############", CultureInfo.InvariantCulture);

    /// <summary>The same number below zero.</summary>
    /// <param name="size">The number as it is written above zero, with its unit or without.</param>
    public static string Negative(string size) => $"\u2212{size}";

    /// <summary>A share of one as a percentage.</summary>
    public static string Share(decimal share) => (share * 100).ToString("0.######", CultureInfo.InvariantCulture) + "%";

    /// <summary>A text that can stand alone, as it stands inside a sentence.</summary>
    public static string InSentence(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    // Lists and ranges inside sentences
    public static string Moment(string day, string time) => $"{day} at {time}";
    public static string List(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}",
    };
    public static string Either(IReadOnlyList<string> words) => string.Join(" or ", words);
    public static string Range(string from, string to) => $"{from} to {to}";

    // Dates and periods
    public static string Day(int day, int month, int year) => Invariant($"{day} {MonthNames[month - 1]} {year}");
    public static string Month(int month, int year) => Invariant($"{MonthNames[month - 1]} {year}");
    public static string Months(int first, int firstYear, int last, int lastYear) => firstYear == lastYear
        ? Invariant($"{MonthNames[first - 1]} to {MonthNames[last - 1]} {lastYear}")
        : Invariant($"{MonthNames[first - 1]} {firstYear} to {MonthNames[last - 1]} {lastYear}");
    public static string Years(int first, int last) => Invariant($"{first} to {last}");
    public static string Quarter(int number, int firstYear, int lastYear) => Invariant($"Quarter {number}, {firstYear} to {lastYear}");
    public static string QuarterWithMonths(string quarter, string months) => $"{quarter} ({months})";
    public static string ShortDay(int day, int month, int year) => Invariant($"{day} {ShortMonthNames[month - 1]} {year}");
    public static string ShortMonth(int month, int year) => Invariant($"{ShortMonthNames[month - 1]} {year}");
    public static string ShortMonths(int first, int last, int year) => Invariant($"{ShortMonthNames[first - 1]} to {ShortMonthNames[last - 1]} {year}");
    public static string ShortUntil(int month, int year) => Invariant($"To {ShortMonthNames[month - 1]} {year}");
    public static string InPeriod(string period) => $"in {period}";
    public static string OnDay(string day) => $"on {day}";
    public static string OverSpan(string span) => $"from {span}";

    // Statuses, targets and origins
    public static string NotRated => "Not rated";
    public static string NoValueYet => "No value yet";
    public static string NoForecast => "No forecast";
    public static string NothingToCompareWith => "Nothing to compare with";
    public static string NotDue => "Not due";
    public static string Late => "Late";
    public static string NotAvailable => "Not available";
    public static string NotApplicable => "Not applicable";
    public static string Suppressed => "Suppressed";
    public static string AlsoSuppressed => "Also suppressed";
    public static string Withheld => "Withheld";
    public static string NoTarget => "No target";
    public static string TargetToBeConfirmed => "Target to be confirmed";
    public static string OffSeason => "Off season";
    public static string TargetNotPublished => "Target not published";
    public static string NoWorseThanYearBefore => "No worse than a year before";
    public static string BetterThanYearBefore(string share) => $"{share} better than a year before";
    public static string WithIntervention(string target, string level) => $"{target}, intervention level {level}";
    public static string PartOf(string numerator, string denominator) => $"{numerator} of {denominator}";
    public static string Over(string numerator, string denominator) => $"{numerator} over {denominator}";
    public static string WorkedOutFrom(string fraction) => $"That is {fraction}.";
    public static string Final => "final";
    public static string Provisional => "provisional";
    public static string Estimated => "estimated";
    public static string Revised => "revised";
    public static string Published => "Published";
    public static string PublishedWithIllustrativeTarget => "Published; illustrative target";
    public static string Own => "Council";
    public static string OwnWithIllustrativeTarget => "Council; illustrative target";
    public static string Illustrative => "Illustrative";
    public static string IllustrativeAccount => "Illustrative: nobody published this.";
    public static string WorkedOut(int results) => $"Worked out from {Display.Count(results)} results";
    public static string WorkedOutIllustrative(int results) => $"Worked out from {Display.Count(results)} results; illustrative";
    public static string OriginAndQuality(string origin, string quality) => $"{origin}; {quality}";
    public static string Monthly => "Monthly";
    public static string Quarterly => "Quarterly";
    public static string HalfYearly => "Every half year";
    public static string Yearly => "Yearly";
    public static string HigherIsBetter => "Higher is better";
    public static string LowerIsBetter => "Lower is better";
    public static string BestInsideRange => "Best inside a range";
    public static string NeitherIsBetter => "Neither higher nor lower is better";

    // A value and a forecast against the target
    public static string NoValueYetSentence => "There is no value yet.";
    public static string Headline(string value, string when, string remark) => $"{value} {when}{remark}.";
    internal static string HeadlineAgainst(AgainstTarget against, string value, string when, string target, string remark) => against switch
    {
        AgainstTarget.Exactly => $"{value} {when}, exactly on the target of {target}{remark}.",
        AgainstTarget.BetterThanLeast => $"{value} {when}, better than the target of at least {target}{remark}.",
        AgainstTarget.BelowLeast => $"{value} {when}, below the target of at least {target}{remark}.",
        AgainstTarget.BetterThanMost => $"{value} {when}, better than the target of at most {target}{remark}.",
        AgainstTarget.AboveMost => $"{value} {when}, above the target of at most {target}{remark}.",
        AgainstTarget.InsideRange => $"{value} {when}, inside the target range of {target}{remark}.",
        AgainstTarget.BelowRange => $"{value} {when}, below the target range of {target}{remark}.",
        AgainstTarget.AboveRange => $"{value} {when}, above the target range of {target}{remark}.",
        AgainstTarget.RelativeMet => $"{value} {when}, on or better than the target of {target}{remark}.",
        AgainstTarget.RelativeMissed => $"{value} {when}, short of the target of {target}{remark}.",
        _ => throw new ArgumentOutOfRangeException(nameof(against), against, "a side without words"),
    };
    public static string ForecastFor(string year, string forecast) => $"The forecast for {year} is {forecast}.";
    internal static string ForecastAgainst(AgainstTarget against, string year, string forecast, string target, string status) => against switch
    {
        AgainstTarget.Exactly => $"The forecast for {year} is {forecast}, exactly on the target of {target}: {status}.",
        AgainstTarget.BetterThanLeast => $"The forecast for {year} is {forecast}, better than the target of at least {target}: {status}.",
        AgainstTarget.BelowLeast => $"The forecast for {year} is {forecast}, below the target of at least {target}: {status}.",
        AgainstTarget.BetterThanMost => $"The forecast for {year} is {forecast}, better than the target of at most {target}: {status}.",
        AgainstTarget.AboveMost => $"The forecast for {year} is {forecast}, above the target of at most {target}: {status}.",
        AgainstTarget.InsideRange => $"The forecast for {year} is {forecast}, inside the target range of {target}: {status}.",
        AgainstTarget.BelowRange => $"The forecast for {year} is {forecast}, below the target range of {target}: {status}.",
        AgainstTarget.AboveRange => $"The forecast for {year} is {forecast}, above the target range of {target}: {status}.",
        AgainstTarget.RelativeMet => $"The forecast for {year} is {forecast}, on or better than the target of {target}: {status}.",
        AgainstTarget.RelativeMissed => $"The forecast for {year} is {forecast}, short of the target of {target}: {status}.",
        _ => throw new ArgumentOutOfRangeException(nameof(against), against, "a side without words"),
    };
    public static string IllustrativeForecast(string forecast) => $"{forecast} (illustrative)";
    public static string IllustrativeTarget(string target) => $"{target} (illustrative)";
    public static string WorkedOutTarget(string target, string how) => $"{target}, {how}";

    /// <summary>How settled a value is and what of it was made up, to stand behind the figures of a sentence; empty where all is final and real.</summary>
    public static string Remark(string quality, bool isResultIllustrative, bool isTargetIllustrative) => (quality, isResultIllustrative, isTargetIllustrative) switch
    {
        ("", true, true) => " (both illustrative)",
        ("", true, false) => " (an illustrative result)",
        ("", false, true) => " (an illustrative target)",
        ("", false, false) => "",
        (_, true, true) => $" ({quality}; both illustrative)",
        (_, true, false) => $" ({quality}; an illustrative result)",
        (_, false, true) => $" ({quality}; an illustrative target)",
        (_, false, false) => $" ({quality})",
    };

    /// <summary>The same behind a value that stands there without a target.</summary>
    public static string RemarkOnValueAlone(string quality, bool isIllustrative) => (quality, isIllustrative) switch
    {
        ("", true) => " (illustrative)",
        ("", false) => "",
        (_, true) => $" ({quality}; illustrative)",
        (_, false) => $" ({quality})",
    };

    /// <summary>The form of a difference of exactly 1, where a council does not name one.</summary>
    public static string OfOne(string form) => form.EndsWith(" points", StringComparison.Ordinal) ? form[..^1] : form;

    // Why it has its status, or none
    public static string StatusMeans(string status, string meaning) => $"{status}: {meaning}.";
    public static string Unset(string target, string reason) => $"{target}. {reason}";
    public static string NotRatedBecause(string kind) => $"Not rated. {kind}";
    public static string NoForecastToRate => "The forecast is what is rated, and there is none.";
    public static string NoYearBefore => "There is no result of a year before to compare with.";
    public static string NoTargetToRateBy => "There is no target to rate it by.";
    public static string NothingDue(string months) => $"Nothing was due in {months}.";
    public static string NothingDueLatestWas(string months, string status, string meaning) => $"Nothing was due in {months}. The latest result was {status}: {meaning}.";
    public static string NothingReported => "Nothing has been reported yet.";
    public static string Missing(string absence, string period, string reason) => $"{absence} for {period}. {reason}";
    public static string MissingExpected(string absence, string period, string reason, string expected) => $"{absence} for {period}. {reason} Expected: {expected}.";
    public static string TargetChanged(string from, string to, string day, string reason) => $"The target was changed from {from} to {to} on {day}: {reason}";

    // How it moved
    internal static string Moved(Course course, bool isUp, string change, string since) => (course, isUp) switch
    {
        (Course.None, _) => $"No change since {since}.",
        (Course.Little, true) => $"Little change since {since}: up {change}.",
        (Course.Little, false) => $"Little change since {since}: down {change}.",
        (Course.Better, true) => $"Up {change} since {since}, which is better.",
        (Course.Better, false) => $"Down {change} since {since}, which is better.",
        (Course.Worse, true) => $"Up {change} since {since}, which is worse.",
        (Course.Worse, false) => $"Down {change} since {since}, which is worse.",
        (_, true) => $"Up {change} since {since}.",
        (_, false) => $"Down {change} since {since}.",
    };
    internal static string TravelInBrief(Course course, bool isUp, bool isUsual, string change) => (course, isUp) switch
    {
        (Course.None, _) => "No change",
        (Course.Little, true) => $"Little change: up {change}",
        (Course.Little, false) => $"Little change: down {change}",
        (_, true) when isUsual => $"Up {change}: usual variation",
        (_, false) when isUsual => $"Down {change}: usual variation",
        (Course.Better, true) => $"Better: up {change}",
        (Course.Better, false) => $"Better: down {change}",
        (Course.Worse, true) => $"Worse: up {change}",
        (Course.Worse, false) => $"Worse: down {change}",
        (_, true) => $"Up {change}",
        (_, false) => $"Down {change}",
    };
    public static string KeepsWorsening(int times) => $"It has got worse {Display.Count(times)} times in a row.";
    public static string RepeatsStatus(string status, int times) => times == 2
        ? $"It has been {status} twice in a row."
        : $"It has been {status} {Display.Count(times)} times in a row.";
    public static string AllValuesAre(int values, string value) => $"All {Display.Count(values)} values are {value}.";
    public static string AllValuesAreCloseTo(int values, string value) => $"All {Display.Count(values)} values are close to {value}.";
    public static string Extremes(string highest, string highestPeriod, string lowest, string lowestPeriod) =>
        $"The highest value was {highest} ({highestPeriod}). The lowest was {lowest} ({lowestPeriod}).";
    public static string OnlyComparable => "Only values that can be compared with the latest are counted here.";
    public static string BarChart(string title, string first, string last) => $"Bar chart: {title}, {first} to {last}";
    public static string LineChart(string title, string first, string last) => $"Line chart: {title}, {first} to {last}";

    // Counts
    public static string NoneRated => "No indicator was rated.";
    public static string Rated(int indicators, string counts) => indicators == 1 ? $"1 indicator rated: {counts}." : $"{Display.Count(indicators)} indicators rated: {counts}.";
    public static string CountOf(int count, string status) => $"{Display.Count(count)} {status}";
    public static string NotCounted(int indicators, string why) => indicators == 1 ? $"1 indicator not counted: {why}." : $"{Display.Count(indicators)} indicators not counted: {why}.";

    // Approval, and what became of a report
    public static string Approved(string body, string day) => $"Approved by {body} on {day}.";
    public static string RouteStep(string body, string day, string did) => $"{body}, {day}: {did}";
    public static string RouteStepWithoutDate(string body, string did) => $"{body} (date not recorded): {did}";
    public static string RouteStepWithReference(string step, string reference) => $"{step} Recorded as {reference}";
    public static string VerifiedBy(string role, string day) => $"Verified by {role} on {day}.";
    public static string ReportDoesNotSay => "The report does not say.";
    public static string NotEnough => "No.";
    public static string PartlyEnough => "Partly.";
    public static string IsEnough => "Yes.";
    public static string RecoveryExpected(string period) => $"The result for {period} is expected to need no report.";
    public static string PromiseKept => "Kept";
    public static string PromiseMissed => "Missed";
    public static string PromiseMissedBecause(string reason) => $"Missed. {reason}";
    public static string PromiseNotDue => "Not due yet";
    public static string PromiseNotRated => "No rating yet";

    // The steps of a rule
    public static string ShareOfTarget(string share) => $"{share} of it";
    public static string InItsUnit(string number) => $"{number} (in the indicator's unit)";
    public static string AllowsOnTarget(string status) => $"{status}: on target or better.";
    public static string AllowsBetterThanTarget(string status) => $"{status}: better than the target.";
    public static string AllowsMissUpTo(string status, string distance) => $"{status}: misses the target by {distance} or less.";
    public static string AllowsMissBelow(string status, string distance) => $"{status}: misses the target by less than {distance}.";
    public static string AsksAheadBy(string status, string distance) => $"{status}: better than the target by {distance} or more.";
    public static string AsksAheadByMore(string status, string distance) => $"{status}: better than the target by more than {distance}.";
    public static string AllowsUpToIntervention(string status) => $"{status}: misses the target and does not go beyond the intervention level.";
    public static string AllowsBeforeIntervention(string status) => $"{status}: misses the target and does not reach the intervention level.";
    public static string AllowsNoWorseThanPeriodBefore(string status) => $"{status}: misses the target and is no worse than the period before.";
    public static string AllowsBetterThanPeriodBefore(string status) => $"{status}: misses the target and is better than the period before.";
    public static string AllowsNoWorseThanYearBefore(string status) => $"{status}: misses the target and is no worse than the same period a year before.";
    public static string AllowsBetterThanYearBefore(string status) => $"{status}: misses the target and is better than the same period a year before.";
    public static string AnyOtherResult(string status) => $"{status}: any other result.";
    public static string From(string day, string reason) => $"From {day}: {reason}";
    public static string FromTo(string from, string until, string reason) => $"From {from} to {until}: {reason}";

    // The working of a rating
    public static string AtEndOfRange => "It is exactly at an end of the target range.";
    public static string InsideTargetRange => "It is inside the target range.";
    public static string ExactlyOnTarget => "It is exactly on target.";
    public static string BetterThanTargetBy(string distance) => $"It is better than the target by {distance}.";
    public static string MissesTargetBy(string distance) => $"It misses the target by {distance}.";
    public static string NoBetterLevel(string status) => $"No better level applies, so it is {status}.";
    public static string TriedOnTarget(string status, bool holds) => holds
        ? $"{status} asks for a result on target or better, so it is {status}."
        : $"{status} asks for a result on target or better, so it is not {status}.";
    public static string TriedBetterThanTarget(string status, bool holds) => holds
        ? $"{status} asks for a result better than the target, so it is {status}."
        : $"{status} asks for a result better than the target, so it is not {status}.";
    public static string TriedMissUpTo(string status, string limit, bool holds) => holds
        ? $"{status} allows a miss of up to {limit}, so it is {status}."
        : $"{status} allows a miss of up to {limit}, so it is not {status}.";
    public static string TriedMissBelow(string status, string limit, bool holds) => holds
        ? $"{status} allows a miss of less than {limit}, so it is {status}."
        : $"{status} allows a miss of less than {limit}, so it is not {status}.";
    public static string TriedUpToIntervention(string status, string limit, bool holds) => holds
        ? $"{status} allows a miss of up to {limit}, where intervention begins, so it is {status}."
        : $"{status} allows a miss of up to {limit}, where intervention begins, so it is not {status}.";
    public static string TriedBeforeIntervention(string status, string limit, bool holds) => holds
        ? $"{status} allows a miss of less than {limit}, where intervention begins, so it is {status}."
        : $"{status} allows a miss of less than {limit}, where intervention begins, so it is not {status}.";
    public static string TriedAheadBy(string status, string distance, bool holds) => holds
        ? $"{status} asks for at least {distance} better than the target, so it is {status}."
        : $"{status} asks for at least {distance} better than the target, so it is not {status}.";
    public static string TriedAheadByMore(string status, string distance, bool holds) => holds
        ? $"{status} asks for more than {distance} better than the target, so it is {status}."
        : $"{status} asks for more than {distance} better than the target, so it is not {status}.";
    public static string NoInterventionLevel(string status) => $"{status} needs an intervention level, and none is set, so it is not {status}.";
    public static string TriedAgainstPeriodBefore(string status, string before, bool isEnoughToEqual, bool holds) => (isEnoughToEqual, holds) switch
    {
        (true, true) => $"{status} asks for a result no worse than {before}, the period before, so it is {status}.",
        (true, false) => $"{status} asks for a result no worse than {before}, the period before, so it is not {status}.",
        (false, true) => $"{status} asks for a result better than {before}, the period before, so it is {status}.",
        (false, false) => $"{status} asks for a result better than {before}, the period before, so it is not {status}.",
    };
    public static string PeriodBeforeNotKnown(string status) => $"{status} compares with the period before, which is not known, so it is not {status}.";
    public static string TriedAgainstYearBefore(string status, string before, bool isEnoughToEqual, bool holds) => (isEnoughToEqual, holds) switch
    {
        (true, true) => $"{status} asks for a result no worse than {before}, the same period a year before, so it is {status}.",
        (true, false) => $"{status} asks for a result no worse than {before}, the same period a year before, so it is not {status}.",
        (false, true) => $"{status} asks for a result better than {before}, the same period a year before, so it is {status}.",
        (false, false) => $"{status} asks for a result better than {before}, the same period a year before, so it is not {status}.",
    };
    public static string YearBeforeNotKnown(string status) => $"{status} compares with the same period a year before, which is not known, so it is not {status}.";

    // Usual variation of one indicator
    public static string WithinVariation => "The latest result is within usual variation.";
    public static string AboveUpperLimit(string limit) => $"The latest result is above the upper limit of {limit}.";
    public static string BelowLowerLimit(string limit) => $"The latest result is below the lower limit of {limit}.";
    public static string RunAboveMean(int results, string mean) => $"The last {Display.Count(results)} results are all above the mean of {mean}.";
    public static string RunBelowMean(int results, string mean) => $"The last {Display.Count(results)} results are all below the mean of {mean}.";
    public static string RunRising(int results) => $"The last {Display.Count(results)} results rise from each to the next.";
    public static string RunFalling(int results) => $"The last {Display.Count(results)} results fall from each to the next.";
    public static string NearUpperLimit(string limit) => $"At least 2 of the last 3 results are near the upper limit of {limit}.";
    public static string NearLowerLimit(string limit) => $"At least 2 of the last 3 results are near the lower limit of {limit}.";
    public static string OutsideVariation => "This is outside usual variation.";
    public static string OutsideVariationBetter => "This is outside usual variation, and better.";
    public static string OutsideVariationWorse => "This is outside usual variation, and worse.";
    public static string VariationRange(string lower, string upper, string mean, int results, string since) =>
        $"From {lower} to {upper}, mean {mean}, from {Display.Count(results)} results since {since}.";
    public static string TooFewResults(int results, string since, int changes, int needed) => results == 1
        ? $"Too few results to tell: 1 result since {since}, with {Display.Count(changes)} of the {Display.Count(needed)} changes that are needed."
        : $"Too few results to tell: {Display.Count(results)} results since {since}, with {Display.Count(changes)} of the {Display.Count(needed)} changes that are needed.";
    public static string ReckonedAnew(string from, string reason) => $"Reckoned anew from {from}. {reason}";

    private static string[] MonthNames { get; } =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static string[] ShortMonthNames { get; } =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
}
