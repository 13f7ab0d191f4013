using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>Words for rules, for the working of a rating and for usual variation, in English.</summary>
internal sealed class EnglishJudgingWords(LanguageGrammar grammar) : JudgingWords
{
    // The steps of a rule
    public override string ShareOfTarget(string share) => $"{share} of it";

    public override string InItsUnit(string number) => $"{number} (in the indicator's unit)";

    public override string AllowsOnTarget(string status) => $"{status}: on target or better.";

    public override string AllowsBetterThanTarget(string status) => $"{status}: better than the target.";

    public override string AllowsMissUpTo(string status, string distance) => $"{status}: misses the target by {distance} or less.";

    public override string AllowsMissBelow(string status, string distance) => $"{status}: misses the target by less than {distance}.";

    public override string AsksAheadBy(string status, string distance) => $"{status}: better than the target by {distance} or more.";

    public override string AsksAheadByMore(string status, string distance) => $"{status}: better than the target by more than {distance}.";

    public override string AllowsUpToIntervention(string status) => $"{status}: misses the target and does not go beyond the intervention level.";

    public override string AllowsBeforeIntervention(string status) => $"{status}: misses the target and does not reach the intervention level.";

    public override string AllowsNoWorseThanPeriodBefore(string status) => $"{status}: misses the target and is no worse than the period before.";

    public override string AllowsBetterThanPeriodBefore(string status) => $"{status}: misses the target and is better than the period before.";

    public override string AllowsNoWorseThanYearBefore(string status) =>
        $"{status}: misses the target and is no worse than the same period a year before.";

    public override string AllowsBetterThanYearBefore(string status) =>
        $"{status}: misses the target and is better than the same period a year before.";

    public override string AnyOtherResult(string status) => $"{status}: any other result.";

    public override string From(string day, string reason) => $"From {day}: {reason}";

    public override string FromTo(string from, string until, string reason) => $"From {from} to {until}: {reason}";

    // The working of a rating
    public override string AtEndOfRange => "It is exactly at an end of the target range.";
    public override string InsideTargetRange => "It is inside the target range.";
    public override string ExactlyOnTarget => "It is exactly on target.";

    public override string BetterThanTargetBy(string distance) => $"It is better than the target by {distance}.";

    public override string MissesTargetBy(string distance) => $"It misses the target by {distance}.";

    public override string NoBetterLevel(string status) => $"No better level applies, so it is {status}.";

    public override string TriedOnTarget(string status, bool holds) =>
        holds
            ? $"{status} asks for a result on target or better, so it is {status}."
            : $"{status} asks for a result on target or better, so it is not {status}.";

    public override string TriedBetterThanTarget(string status, bool holds) =>
        holds
            ? $"{status} asks for a result better than the target, so it is {status}."
            : $"{status} asks for a result better than the target, so it is not {status}.";

    public override string TriedMissUpTo(string status, string limit, bool holds) =>
        holds ? $"{status} allows a miss of up to {limit}, so it is {status}." : $"{status} allows a miss of up to {limit}, so it is not {status}.";

    public override string TriedMissBelow(string status, string limit, bool holds) =>
        holds
            ? $"{status} allows a miss of less than {limit}, so it is {status}."
            : $"{status} allows a miss of less than {limit}, so it is not {status}.";

    public override string TriedUpToIntervention(string status, string limit, bool holds) =>
        holds
            ? $"{status} allows a miss of up to {limit}, where intervention begins, so it is {status}."
            : $"{status} allows a miss of up to {limit}, where intervention begins, so it is not {status}.";

    public override string TriedBeforeIntervention(string status, string limit, bool holds) =>
        holds
            ? $"{status} allows a miss of less than {limit}, where intervention begins, so it is {status}."
            : $"{status} allows a miss of less than {limit}, where intervention begins, so it is not {status}.";

    public override string TriedAheadBy(string status, string distance, bool holds) =>
        holds
            ? $"{status} asks for at least {distance} better than the target, so it is {status}."
            : $"{status} asks for at least {distance} better than the target, so it is not {status}.";

    public override string TriedAheadByMore(string status, string distance, bool holds) =>
        holds
            ? $"{status} asks for more than {distance} better than the target, so it is {status}."
            : $"{status} asks for more than {distance} better than the target, so it is not {status}.";

    public override string NoInterventionLevel(string status) => $"{status} needs an intervention level, and none is set, so it is not {status}.";

    public override string TriedAgainstPeriodBefore(string status, string before, bool isEnoughToEqual, bool holds) =>
        (isEnoughToEqual, holds) switch
        {
            (true, true) => $"{status} asks for a result no worse than {before}, the period before, so it is {status}.",
            (true, false) => $"{status} asks for a result no worse than {before}, the period before, so it is not {status}.",
            (false, true) => $"{status} asks for a result better than {before}, the period before, so it is {status}.",
            (false, false) => $"{status} asks for a result better than {before}, the period before, so it is not {status}.",
        };

    public override string PeriodBeforeNotKnown(string status) =>
        $"{status} compares with the period before, which is not known, so it is not {status}.";

    public override string TriedAgainstYearBefore(string status, string before, bool isEnoughToEqual, bool holds) =>
        (isEnoughToEqual, holds) switch
        {
            (true, true) => $"{status} asks for a result no worse than {before}, the same period a year before, so it is {status}.",
            (true, false) => $"{status} asks for a result no worse than {before}, the same period a year before, so it is not {status}.",
            (false, true) => $"{status} asks for a result better than {before}, the same period a year before, so it is {status}.",
            (false, false) => $"{status} asks for a result better than {before}, the same period a year before, so it is not {status}.",
        };

    public override string YearBeforeNotKnown(string status) =>
        $"{status} compares with the same period a year before, which is not known, so it is not {status}.";

    // Usual variation of one indicator
    public override string WithinVariation => "The latest result is within usual variation.";

    public override string AboveUpperLimit(string limit) => $"The latest result is above the upper limit of {limit}.";

    public override string BelowLowerLimit(string limit) => $"The latest result is below the lower limit of {limit}.";

    public override string RunAboveMean(int results, string mean) => $"The last {grammar.Count(results)} results are all above the mean of {mean}.";

    public override string RunBelowMean(int results, string mean) => $"The last {grammar.Count(results)} results are all below the mean of {mean}.";

    public override string RunRising(int results) => $"The last {grammar.Count(results)} results rise from each to the next.";

    public override string RunFalling(int results) => $"The last {grammar.Count(results)} results fall from each to the next.";

    public override string NearUpperLimit(string limit) => $"At least 2 of the last 3 results are near the upper limit of {limit}.";

    public override string NearLowerLimit(string limit) => $"At least 2 of the last 3 results are near the lower limit of {limit}.";

    public override string OutsideVariation => "This is outside usual variation.";
    public override string OutsideVariationBetter => "This is outside usual variation, and better.";
    public override string OutsideVariationWorse => "This is outside usual variation, and worse.";

    public override string VariationRange(string lower, string upper, string mean, int results, string since) =>
        $"From {lower} to {upper}, mean {mean}, from {grammar.Count(results)} results since {since}.";

    public override string TooFewResults(int results, string since, int changes, int needed) =>
        results == 1
            ? $"Too few results to tell: 1 result since {since}, with {grammar.Count(changes)} of the {grammar.Count(needed)} changes "
                + $"that are needed."
            : $"Too few results to tell: {grammar.Count(results)} results since {since}, with {grammar.Count(changes)} of the "
                + $"{grammar.Count(needed)} changes that are needed.";

    public override string ReckonedAnew(string from, string reason) => $"Reckoned anew from {from}. {reason}";

    // How we judge
    public override string HowWeJudgePerformance => "How we judge performance";

    public override string HowWeJudgeOf(string council) => $"How {council} rates its performance, with worked examples.";

    public override string TargetsDecide => "Each rated indicator has a target. How far its result is from the target decides its status.";
    public override string WhatEachStatusMeans => "What each status means";
    public override string WhatHoldsForEveryRule => "What holds for every rule";
    public override IReadOnlyList<string> PrinciplesOfRating { get; } =
    [
        "The statuses are tried in order, best first, and the first that applies is given.",
        "Where the target is a range, the distance is measured from its nearer end.",
        "A share of a target is a share of its size. Where the target is zero, a share of it is zero too.",
        "Each value is judged exactly as it was recorded, before it is rounded. If rounding would put it on another side of its target, "
            + "or at another status, more decimal places are shown.",
    ];
    public override string RuleComesFrom => "The rule comes from:";
    public override string NumbersAreMadeUp => "The numbers below are made up to show each rule at work. The site's own rules gave each status.";
    public override string StandardRule => "The standard rule";

    public override string StandardRuleFrom(string day) => $"The standard rule from {day}";

    public override string StandardRuleUntil(string day) => $"The standard rule until {day}";

    public override string StandardRuleFromTo(string from, string until) => $"The standard rule from {from} to {until}";

    public override string AnotherRule(string name) => $"Another rule: {name}";

    public override string IndicatorsThatUseIt(int indicators) => indicators == 1 ? "This indicator uses it:" : "These indicators use it:";

    public override string ExamplesTable(string title, string given) => $"{title}: examples. {given}";

    public override string WhereHigherIsBetter => "Where higher is better";
    public override string WhereLowerIsBetter => "Where lower is better";
    public override string WhereTargetIsRange => "Where the target is a range";

    public override string TargetIs(string target) => $"The target is {target}.";

    public override string InterventionIs(string level) => $"The intervention level is {level}.";

    public override string EarlierResultWas(string result) => $"The earlier result was {result}.";

    public override string Why => "Why";
    public override string UsualVariation => "Usual variation";

    public override IReadOnlyList<string> PrinciplesOfVariation(int changes) =>
        [
            "Most results go up and down a little, without a cause that anybody could find.",
            "We work out between which limits they usually lie, as software for NHS England's programme Making Data Count does.",
            "The limits lie 2.66 times the mean change from one result to the next, on either side of the mean of the results.",
            "A change of 3.267 times the mean change or more is left out, and the mean is worked out again.",
            "Limits are not cut off where no result can lie, such as below zero.",
            $"It takes {grammar.Count(changes)} changes, which means at least {grammar.Count(changes + 1)} results. Before that we say nothing.",
            "The limits start anew where a break in the series, or another reason that is stated, makes earlier results a poor guide.",
        ];

    public override string SignsOfMore => "Signs of more than usual variation";

    public override IReadOnlyList<string> SignsOfVariation(int run) =>
        [
            "A result above the upper limit or below the lower limit.",
            $"{grammar.Count(run)} or more results in a row that are all above the mean, or all below it.",
            $"{grammar.Count(run)} or more results in a row that rise from each to the next, or fall.",
            "2 of 3 results in a row, the latest among them, in the outer third of the way to the same limit. The third is on the same "
                + "side of the mean.",
        ];

    public override string ExampleOfVariation => "An example with made-up numbers";

    public override string ExampleResults(int count, string results, string mean) =>
        $"{grammar.Count(count)} results are {results}. Their mean is {mean}.";

    public override string ExampleChanges(string changes, string mean) =>
        $"The changes from one to the next are {changes}. Their mean is {mean}, and none is large enough to leave out.";

    public override string ExampleLimits(string change, string distance, string lower, string upper) =>
        $"2.66 times {change} is {distance}. The limits are {lower} and {upper}.";

    public override string ExampleVerdict(string result) =>
        $"The latest result, {result}, lies between them, and no other sign applies. It is within usual variation.";

    public override string IndicatorsWithVariation(int indicators) =>
        indicators == 1 ? "We tell usual variation for this indicator:" : "We tell usual variation for these indicators:";

    public override string NoStatusNeedsReport => "No status needs an exception report.";

    public override string ResultNeedsReport(string statuses) =>
        $"Every indicator that is {statuses} must have an exception report. It says what contributed to the result, what is being done, "
        + $"from when that is expected to work, and whether it will be enough.";

    public override string ForecastNeedsReport(string statuses) =>
        $"Every indicator that is forecast to be {statuses} must have an exception report. It says what contributed to the result, what "
        + $"is being done, from when that is expected to work, and whether it will be enough.";

    public override string ResultOrForecastNeedsReport(string statuses, string forecasts) =>
        $"Every indicator that is {statuses}, or is forecast to be {forecasts}, must have an exception report. It says what contributed "
        + $"to the result, what is being done, from when that is expected to work, and whether it will be enough.";

    public override string ContextIsExpected(string statuses) =>
        $"For every indicator that is {statuses} the service is asked to explain the result.";

    public override string WhenThereIsNoStatus => "When there is no status";
    public override string NotDueMeans => "The indicator is not reported in this quarter, for example because it is yearly.";
    public override string LateMeans => "A value was due and has not arrived. The reason and the expected date are shown.";
    public override string NotAvailableMeans => "There will be no value for this period. The reason is shown.";
    public override string NotApplicableMeans => "The indicator has no meaning in this period. The reason is shown.";
    public override string SuppressedMeans => "The number is so small that it could tell something about a person.";
    public override string AlsoSuppressedMeans => "The number is not shown, so that another number cannot be worked out.";
    public override string WithheldMeans => "The result was not approved with the others of its quarter. The reason is given beside it.";
    public override string NoForecastMeans => "The forecast is what is rated, and there was none.";
    public override string NothingToCompareWithMeans => "The target is better than a year before, and that value is not known.";
    public override string NotRatedMeans => "The indicator shows the setting in which the council works, or has no direction that is better.";
    public override string KindsOfIndicator => "Kinds of indicator";

    public override string MadeFor(string audience) => $"Who it is for: {audience}";

    public override string KindIsRated(string meaning) => $"{meaning} (rated)";

    public override string KindIsNotRated(string meaning) => $"{meaning} (not rated)";
}
