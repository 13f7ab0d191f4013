#pragma warning disable CS1591 // A member's name says what it is; English shows it.

namespace PmfSite.Saying;

/// <summary>Words for rules, for the working of a rating and for usual variation.</summary>
public abstract class JudgingWords
{
    private protected JudgingWords() { }

    // The steps of a rule
    public abstract string ShareOfTarget(string share);
    public abstract string InItsUnit(string number);
    public abstract string AllowsOnTarget(string status);
    public abstract string AllowsBetterThanTarget(string status);
    public abstract string AllowsMissUpTo(string status, string distance);
    public abstract string AllowsMissBelow(string status, string distance);
    public abstract string AsksAheadBy(string status, string distance);
    public abstract string AsksAheadByMore(string status, string distance);
    public abstract string AllowsUpToIntervention(string status);
    public abstract string AllowsBeforeIntervention(string status);
    public abstract string AllowsNoWorseThanPeriodBefore(string status);
    public abstract string AllowsBetterThanPeriodBefore(string status);
    public abstract string AllowsNoWorseThanYearBefore(string status);
    public abstract string AllowsBetterThanYearBefore(string status);
    public abstract string AnyOtherResult(string status);
    public abstract string From(string day, string reason);
    public abstract string FromTo(string from, string until, string reason);

    // The working of a rating
    public abstract string AtEndOfRange { get; }
    public abstract string InsideTargetRange { get; }
    public abstract string ExactlyOnTarget { get; }
    public abstract string BetterThanTargetBy(string distance);
    public abstract string MissesTargetBy(string distance);
    public abstract string NoBetterLevel(string status);
    public abstract string TriedOnTarget(string status, bool holds);
    public abstract string TriedBetterThanTarget(string status, bool holds);
    public abstract string TriedMissUpTo(string status, string limit, bool holds);
    public abstract string TriedMissBelow(string status, string limit, bool holds);
    public abstract string TriedUpToIntervention(string status, string limit, bool holds);
    public abstract string TriedBeforeIntervention(string status, string limit, bool holds);
    public abstract string TriedAheadBy(string status, string distance, bool holds);
    public abstract string TriedAheadByMore(string status, string distance, bool holds);
    public abstract string NoInterventionLevel(string status);
    public abstract string TriedAgainstPeriodBefore(string status, string before, bool isEnoughToEqual, bool holds);
    public abstract string PeriodBeforeNotKnown(string status);
    public abstract string TriedAgainstYearBefore(string status, string before, bool isEnoughToEqual, bool holds);
    public abstract string YearBeforeNotKnown(string status);

    // Usual variation of one indicator
    public abstract string WithinVariation { get; }
    public abstract string AboveUpperLimit(string limit);
    public abstract string BelowLowerLimit(string limit);
    public abstract string RunAboveMean(int results, string mean);
    public abstract string RunBelowMean(int results, string mean);
    public abstract string RunRising(int results);
    public abstract string RunFalling(int results);
    public abstract string NearUpperLimit(string limit);
    public abstract string NearLowerLimit(string limit);
    public abstract string OutsideVariation { get; }
    public abstract string OutsideVariationBetter { get; }
    public abstract string OutsideVariationWorse { get; }
    public abstract string VariationRange(string lower, string upper, string mean, int results, string since);
    public abstract string TooFewResults(int results, string since, int changes, int needed);
    public abstract string ReckonedAnew(string from, string reason);

    // How we judge
    public abstract string HowWeJudgePerformance { get; }
    public abstract string HowWeJudgeOf(string council);
    public abstract string TargetsDecide { get; }
    public abstract string WhatEachStatusMeans { get; }
    public abstract string WhatHoldsForEveryRule { get; }
    public abstract IReadOnlyList<string> PrinciplesOfRating { get; }
    public abstract string RuleComesFrom { get; }
    public abstract string NumbersAreMadeUp { get; }
    public abstract string StandardRule { get; }
    public abstract string StandardRuleFrom(string day);
    public abstract string StandardRuleUntil(string day);
    public abstract string StandardRuleFromTo(string from, string until);
    public abstract string AnotherRule(string name);
    public abstract string IndicatorsThatUseIt(int indicators);
    public abstract string ExamplesTable(string title, string given);
    public abstract string WhereHigherIsBetter { get; }
    public abstract string WhereLowerIsBetter { get; }
    public abstract string WhereTargetIsRange { get; }
    public abstract string TargetIs(string target);
    public abstract string InterventionIs(string level);
    public abstract string EarlierResultWas(string result);
    public abstract string Why { get; }
    public abstract string UsualVariation { get; }
    public abstract IReadOnlyList<string> PrinciplesOfVariation(int changes);
    public abstract string SignsOfMore { get; }
    public abstract IReadOnlyList<string> SignsOfVariation(int run);
    public abstract string ExampleOfVariation { get; }
    public abstract string ExampleResults(int count, string results, string mean);
    public abstract string ExampleChanges(string changes, string mean);
    public abstract string ExampleLimits(string change, string distance, string lower, string upper);
    public abstract string ExampleVerdict(string result);
    public abstract string IndicatorsWithVariation(int indicators);
    public abstract string NoStatusNeedsReport { get; }
    public abstract string ResultNeedsReport(string statuses);
    public abstract string ForecastNeedsReport(string statuses);
    public abstract string ResultOrForecastNeedsReport(string statuses, string forecasts);
    public abstract string ContextIsExpected(string statuses);
    public abstract string WhenThereIsNoStatus { get; }
    public abstract string NotDueMeans { get; }
    public abstract string LateMeans { get; }
    public abstract string NotAvailableMeans { get; }
    public abstract string NotApplicableMeans { get; }
    public abstract string SuppressedMeans { get; }
    public abstract string AlsoSuppressedMeans { get; }
    public abstract string WithheldMeans { get; }
    public abstract string NoForecastMeans { get; }
    public abstract string NothingToCompareWithMeans { get; }
    public abstract string NotRatedMeans { get; }
    public abstract string KindsOfIndicator { get; }
    public abstract string MadeFor(string audience);
    public abstract string KindIsRated(string meaning);
    public abstract string KindIsNotRated(string meaning);
}
