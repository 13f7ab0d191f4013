#pragma warning disable CS1591 // A member's name says what it is; English shows it.

namespace PmfSite.Saying;

/// <summary>What is said of figures: statuses, targets, origins, a value against its target, how it moved, counts.</summary>
public abstract class FigureWords
{
    private protected FigureWords() { }

    // Statuses, targets and origins
    public abstract string NotRated { get; }
    public abstract string NoValueYet { get; }
    public abstract string NoForecast { get; }
    public abstract string NothingToCompareWith { get; }
    public abstract string NotDue { get; }
    public abstract string Late { get; }
    public abstract string NotAvailable { get; }
    public abstract string NotApplicable { get; }
    public abstract string Suppressed { get; }
    public abstract string AlsoSuppressed { get; }
    public abstract string Withheld { get; }
    public abstract string NoTarget { get; }
    public abstract string TargetToBeConfirmed { get; }
    public abstract string OffSeason { get; }
    public abstract string TargetNotPublished { get; }
    public abstract string NoWorseThanYearBefore { get; }
    public abstract string BetterThanYearBefore(string share);
    public abstract string WithIntervention(string target, string level);
    public abstract string PartOf(string numerator, string denominator);
    public abstract string Over(string numerator, string denominator);
    public abstract string WorkedOutFrom(string fraction);
    public abstract string Final { get; }
    public abstract string Provisional { get; }
    public abstract string Estimated { get; }
    public abstract string Revised { get; }
    public abstract string Published { get; }
    public abstract string PublishedWithIllustrativeTarget { get; }
    public abstract string Own { get; }
    public abstract string OwnWithIllustrativeTarget { get; }
    public abstract string Illustrative { get; }
    public abstract string IllustrativeAccount { get; }
    public abstract string WorkedOut(int results);
    public abstract string WorkedOutIllustrative(int results);
    public abstract string OriginAndQuality(string origin, string quality);
    public abstract string Monthly { get; }
    public abstract string Quarterly { get; }
    public abstract string HalfYearly { get; }
    public abstract string Yearly { get; }
    public abstract string HigherIsBetter { get; }
    public abstract string LowerIsBetter { get; }
    public abstract string BestInsideRange { get; }
    public abstract string NeitherIsBetter { get; }

    // A value and a forecast against the target
    public abstract string NoValueYetSentence { get; }
    public abstract string Headline(string value, string when, string remark);
    internal abstract string HeadlineAgainst(AgainstTarget against, string value, string when, string target, string remark);
    public abstract string ForecastFor(string year, string forecast);
    internal abstract string ForecastAgainst(AgainstTarget against, string year, string forecast, string target, string status);
    public abstract string IllustrativeForecast(string forecast);
    public abstract string IllustrativeTarget(string target);
    public abstract string WorkedOutTarget(string target, string how);

    /// <summary>How settled a value is and what of it was made up, to stand behind the figures of a sentence; empty where all is final and
    /// real.</summary>
    public abstract string Remark(string quality, bool isResultIllustrative, bool isTargetIllustrative);

    /// <summary>The same behind a value that stands there without a target.</summary>
    public abstract string RemarkOnValueAlone(string quality, bool isIllustrative);

    // Why it has its status, or none
    public abstract string StatusMeans(string status, string meaning);
    public abstract string Unset(string target, string reason);
    public abstract string NotRatedBecause(string kind);
    public abstract string NoForecastToRate { get; }
    public abstract string NoYearBefore { get; }
    public abstract string NoTargetToRateBy { get; }
    public abstract string NothingDue(string months);
    public abstract string NothingDueLatestWas(string months, string status, string meaning);
    public abstract string NothingReported { get; }
    public abstract string Missing(string absence, string period, string reason);
    public abstract string MissingExpected(string absence, string period, string reason, string expected);
    public abstract string TargetChanged(string from, string to, string day, string reason);

    // How it moved
    internal abstract string Moved(Course course, bool isUp, string change, string since);
    internal abstract string TravelInBrief(Course course, bool isUp, bool isUsual, string change);
    public abstract string KeepsWorsening(int times);
    public abstract string RepeatsStatus(string status, int times);
    public abstract string AllValuesAre(int values, string value);
    public abstract string AllValuesAreCloseTo(int values, string value);
    public abstract string Extremes(string highest, string highestPeriod, string lowest, string lowestPeriod);
    public abstract string OnlyComparable { get; }
    public abstract string BarChart(string title, string first, string last);
    public abstract string LineChart(string title, string first, string last);

    // Counts
    public abstract string NoneRated { get; }
    public abstract string Rated(int indicators, string counts);
    public abstract string CountOf(int count, string status);
    public abstract string NotCounted(int indicators, string why);
}
