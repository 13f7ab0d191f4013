using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>What is said of figures, in English.</summary>
internal sealed class EnglishFigureWords(LanguageGrammar grammar) : FigureWords
{
    // Statuses, targets and origins
    public override string NotRated => "Not rated";
    public override string NoValueYet => "No value yet";
    public override string NoForecast => "No forecast";
    public override string NothingToCompareWith => "Nothing to compare with";
    public override string NotDue => "Not due";
    public override string Late => "Late";
    public override string NotAvailable => "Not available";
    public override string NotApplicable => "Not applicable";
    public override string Suppressed => "Suppressed";
    public override string AlsoSuppressed => "Also suppressed";
    public override string Withheld => "Withheld";
    public override string NoTarget => "No target";
    public override string TargetToBeConfirmed => "Target to be confirmed";
    public override string OffSeason => "Off season";
    public override string TargetNotPublished => "Target not published";
    public override string NoWorseThanYearBefore => "No worse than a year before";

    public override string BetterThanYearBefore(string share) => $"{share} better than a year before";

    public override string WithIntervention(string target, string level) => $"{target}, intervention level {level}";

    public override string PartOf(string numerator, string denominator) => $"{numerator} of {denominator}";

    public override string Over(string numerator, string denominator) => $"{numerator} over {denominator}";

    public override string WorkedOutFrom(string fraction) => $"That is {fraction}.";

    public override string Final => "final";
    public override string Provisional => "provisional";
    public override string Estimated => "estimated";
    public override string Revised => "revised";
    public override string Published => "Published";
    public override string PublishedWithIllustrativeTarget => "Published; illustrative target";
    public override string Own => "Council";
    public override string OwnWithIllustrativeTarget => "Council; illustrative target";
    public override string Illustrative => "Illustrative";
    public override string IllustrativeAccount => "Illustrative: nobody published this.";

    public override string WorkedOut(int results) => $"Worked out from {grammar.Count(results)} results";

    public override string WorkedOutIllustrative(int results) => $"Worked out from {grammar.Count(results)} results; illustrative";

    public override string OriginAndQuality(string origin, string quality) => $"{origin}; {quality}";

    public override string Monthly => "Monthly";
    public override string Quarterly => "Quarterly";
    public override string HalfYearly => "Every half year";
    public override string Yearly => "Yearly";
    public override string HigherIsBetter => "Higher is better";
    public override string LowerIsBetter => "Lower is better";
    public override string BestInsideRange => "Best inside a range";
    public override string NeitherIsBetter => "Neither higher nor lower is better";

    // A value and a forecast against the target
    public override string NoValueYetSentence => "There is no value yet.";

    public override string Headline(string value, string when, string remark) => $"{value} {when}{remark}.";

    internal override string HeadlineAgainst(AgainstTarget against, string value, string when, string target, string remark) =>
        against switch
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

    public override string ForecastFor(string year, string forecast) => $"The forecast for {year} is {forecast}.";

    internal override string ForecastAgainst(AgainstTarget against, string year, string forecast, string target, string status) =>
        against switch
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

    public override string IllustrativeForecast(string forecast) => $"{forecast} (illustrative)";

    public override string IllustrativeTarget(string target) => $"{target} (illustrative)";

    public override string WorkedOutTarget(string target, string how) => $"{target}, {EnglishPhrase.InSentence(how)}";

    public override string Remark(string quality, bool isResultIllustrative, bool isTargetIllustrative) =>
        (quality, isResultIllustrative, isTargetIllustrative) switch
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

    public override string RemarkOnValueAlone(string quality, bool isIllustrative) =>
        (quality, isIllustrative) switch
        {
            ("", true) => " (illustrative)",
            ("", false) => "",
            (_, true) => $" ({quality}; illustrative)",
            (_, false) => $" ({quality})",
        };

    // Why it has its status, or none
    public override string StatusMeans(string status, string meaning) => $"{status}: {meaning}.";

    public override string Unset(string target, string reason) => $"{target}. {reason}";

    public override string NotRatedBecause(string kind) => $"Not rated. {kind}";

    public override string NoForecastToRate => "The forecast is what is rated, and there is none.";
    public override string NoYearBefore => "There is no result of a year before to compare with.";
    public override string NoTargetToRateBy => "There is no target to rate it by.";

    public override string NothingDue(string months) => $"Nothing was due in {months}.";

    public override string NothingDueLatestWas(string months, string status, string meaning) =>
        $"Nothing was due in {months}. The latest result was {status}: {meaning}.";

    public override string NothingReported => "Nothing has been reported yet.";

    public override string Missing(string absence, string period, string reason) => $"{absence} for {period}. {reason}";

    public override string MissingExpected(string absence, string period, string reason, string expected) =>
        $"{absence} for {period}. {reason} Expected: {expected}.";

    public override string TargetChanged(string from, string to, string day, string reason) =>
        $"The target was changed from {from} to {to} on {day}: {reason}";

    // How it moved
    internal override string Moved(Course course, bool isUp, string change, string since) =>
        (course, isUp) switch
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

    internal override string TravelInBrief(Course course, bool isUp, bool isUsual, string change) =>
        (course, isUp) switch
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

    public override string KeepsWorsening(int times) => $"It has got worse {grammar.Count(times)} times in a row.";

    public override string RepeatsStatus(string status, int times) =>
        times == 2 ? $"It has been {status} twice in a row." : $"It has been {status} {grammar.Count(times)} times in a row.";

    public override string AllValuesAre(int values, string value) => $"All {grammar.Count(values)} values are {value}.";

    public override string AllValuesAreCloseTo(int values, string value) => $"All {grammar.Count(values)} values are close to {value}.";

    public override string Extremes(string highest, string highestPeriod, string lowest, string lowestPeriod) =>
        $"The highest value was {highest} ({highestPeriod}). The lowest was {lowest} ({lowestPeriod}).";

    public override string OnlyComparable => "Only values that can be compared with the latest are counted here.";

    public override string BarChart(string title, string first, string last) => $"Bar chart: {title}, {first} to {last}";

    public override string LineChart(string title, string first, string last) => $"Line chart: {title}, {first} to {last}";

    // Counts
    public override string NoneRated => "No indicator was rated.";

    public override string Rated(int indicators, string counts) =>
        indicators == 1 ? $"1 indicator rated: {counts}." : $"{grammar.Count(indicators)} indicators rated: {counts}.";

    public override string CountOf(int count, string status) => $"{grammar.Count(count)} {status}";

    public override string NotCounted(int indicators, string why) =>
        indicators == 1
            ? $"1 indicator not counted: {EnglishPhrase.InSentence(why)}."
            : $"{grammar.Count(indicators)} indicators not counted: {EnglishPhrase.InSentence(why)}.";
}
