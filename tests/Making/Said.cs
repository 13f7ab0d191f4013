using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;

namespace PmfSite.Tests.Making;

/// <summary>The words and formats of the generator, as tests ask for them: the one place of the tests that knows where they come from.</summary>
internal static class Said
{
    public static string Draft => English.DraftNotApprovedNorForPublication;

    public static string Illustrative => English.IllustrativeAccount;

    public static string MilestoneDone => English.Done;

    public static string Number(decimal value, int decimals) => Display.Number(value, decimals);

    public static string WithUnit(decimal value, Unit unit, int decimals) => Display.WithUnit(value, unit, decimals);

    public static string Value(HistoryPoint point, Indicator indicator) => Display.Value(point, indicator);

    public static string Fraction(HistoryPoint point, Indicator indicator) => Display.Fraction(point, indicator);

    public static string Target(Target? target, Indicator indicator) => Display.Target(target, indicator);

    public static string Change(decimal change, Indicator indicator) => Display.Change(change, indicator);

    public static string Exact(decimal number, Indicator indicator) => Display.Exact(number, indicator);

    public static string Date(DateOnly date) => Display.Date(date);

    public static string Period(Period period) => Display.Period(period);

    public static string Period(Period period, Indicator indicator) => Display.Period(period, indicator);

    public static string ShortPeriod(Period period, Indicator indicator) => Display.ShortPeriod(period, indicator);

    public static string Absence(Absence absence) => Display.Absence(absence);

    /// <summary>The word for a status.</summary>
    public static string Status(HistoryPoint point, Indicator indicator) => Display.Status(point, indicator).Word;

    public static string Status(Position position) => Display.Status(position).Word;

    public static string Headline(HistoryPoint point, Indicator indicator) => Sentences.Headline(point, indicator);

    /// <summary>Of a quarter of 2025-26 with one target for that year.</summary>
    public static string Headline(Unit unit, Polarity polarity, decimal value, int quarter, decimal target)
    {
        var indicator = Samples.Indicator(polarity, target) with { Unit = unit };
        return Headline(Samples.Point(indicator, value, quarter), indicator);
    }

    public static string WithForecast(HistoryPoint point, Indicator indicator) => Sentences.WithForecast(point, indicator);

    public static string Forecast(HistoryPoint point, Indicator indicator) => Sentences.Forecast(point, indicator);

    public static IReadOnlyList<string> Travel(Position position) => Sentences.Travel(position);

    public static string TravelInBrief(Position position) => Sentences.TravelInBrief(position);

    /// <summary>Why a status is what it is.</summary>
    public static string Reason(Position position) => Sentences.Reason(position);

    public static string Missing(MissingOutturn missing) => Sentences.Missing(missing);

    public static string Extremes(IReadOnlyList<HistoryPoint> history, Indicator indicator) => Sentences.Extremes(history, indicator);

    public static string Counted(IReadOnlyList<(Level Level, int Count)> counts) => Sentences.Counted(counts);

    /// <summary>How many milestones of a project are done.</summary>
    public static string DoneOf(int done, int all, bool isIllustrative = false) =>
        Sentences.Marked(English.DoneOf(done, all), isIllustrative);

    public static string EveryProject(string quarter) => English.AllProjectsAsOf(quarter);

    public static string ProjectsOf(string title, string quarter) => English.ProjectsOf(title, quarter);

    public static string MilestonesOf(string project, string quarter) => English.MilestonesOf(project, quarter);

    public static string MilestonesMovedOrLate(string project, string quarter) => English.MilestonesMovedOrLate(project, quarter);

    /// <summary>What a rule says as a whole.</summary>
    public static string Rule(RatingRule rule) => RuleSentences.Whole(rule);

    /// <summary>How a rule came to a status.</summary>
    public static IReadOnlyList<string> Working(Working working, Indicator indicator) => RuleSentences.Working(working, indicator);

    /// <summary>How the latest result lies to its usual variation.</summary>
    public static IReadOnlyList<string> UsualVariation(Position position) => VariationSentences.Verdict(position);

    /// <summary>Between which values results usually vary; null where nobody asks.</summary>
    public static string? UsualLimits(Position position) => VariationSentences.Limits(position);
}
