using PmfSite.Assessing;
using PmfSite.Languages;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Tests.Making;

/// <summary>The words and formats of the generator, as tests ask for them: the one place of the tests that knows where they come from.</summary>
internal static class Said
{
    /// <summary>The words of English.</summary>
    public static Words Words => SiteLanguages.English;

    public static string Draft => Words.Frame.DraftNotApprovedNorForPublication;

    public static string Illustrative => Words.Figures.IllustrativeAccount;

    public static string MilestoneDone => Words.Plan.Done;

    public static string Number(decimal value, int decimals) => Words.Display.Number(value, decimals);

    public static string WithUnit(decimal value, Unit unit, int decimals) => Words.Display.WithUnit(value, unit, decimals);

    public static string Value(HistoryPoint point, Indicator indicator) => Words.Display.Value(point, indicator);

    public static string Fraction(HistoryPoint point, Indicator indicator) => Words.Display.Fraction(point, indicator);

    public static string Target(Target? target, Indicator indicator) => Words.Display.Target(target, indicator);

    public static string Change(decimal change, Indicator indicator) => Words.Display.Change(change, indicator);

    public static string Exact(decimal number, Indicator indicator) => Words.Display.Exact(number, indicator);

    public static string Date(DateOnly date) => Words.Display.Date(date);

    public static string Period(Period period) => Words.Display.Period(period);

    public static string Period(Period period, Indicator indicator) => Words.Display.Period(period, indicator);

    public static string ShortPeriod(Period period, Indicator indicator) => Words.Display.ShortPeriod(period, indicator);

    public static string Absence(Absence absence) => Words.Display.Absence(absence);

    /// <summary>The word for a status.</summary>
    public static string Status(HistoryPoint point, Indicator indicator) => Words.Display.Status(point, indicator).Word;

    public static string Status(Position position) => Words.Display.Status(position).Word;

    public static string Headline(HistoryPoint point, Indicator indicator) => Words.Sentences.Headline(point, indicator);

    /// <summary>Of a quarter of 2025-26 with one target for that year.</summary>
    public static string Headline(Unit unit, Polarity polarity, decimal value, int quarter, decimal target)
    {
        var indicator = Samples.Indicator(polarity, target) with { Unit = unit };
        return Headline(Samples.Point(indicator, value, quarter), indicator);
    }

    public static string WithForecast(HistoryPoint point, Indicator indicator) => Words.Sentences.WithForecast(point, indicator);

    public static string Forecast(HistoryPoint point, Indicator indicator) => Words.Sentences.Forecast(point, indicator);

    public static IReadOnlyList<string> Travel(Position position) => Words.Sentences.Travel(position);

    public static string TravelInBrief(Position position) => Words.Sentences.TravelInBrief(position);

    /// <summary>Why a status is what it is.</summary>
    public static string Reason(Position position) => Words.Sentences.Reason(position);

    public static string Missing(MissingOutturn missing) => Words.Sentences.Missing(missing);

    public static string Extremes(IReadOnlyList<HistoryPoint> history, Indicator indicator) => Words.Sentences.Extremes(history, indicator);

    public static string Counted(IReadOnlyList<(Level Level, int Count)> counts) => Words.Sentences.Counted(counts);

    /// <summary>How many milestones of a project are done.</summary>
    public static string DoneOf(int done, int all, bool isIllustrative = false) =>
        Words.Sentences.Marked(Words.Plan.DoneOf(done, all), isIllustrative);

    public static string EveryProject(string quarter) => Words.Plan.AllProjectsAsOf(quarter);

    public static string ProjectsOf(string title, string quarter) => Words.Plan.ProjectsOf(title, quarter);

    public static string MilestonesOf(string project, string quarter) => Words.Plan.MilestonesOf(project, quarter);

    public static string MilestonesMovedOrLate(string project, string quarter) => Words.Plan.MilestonesMovedOrLate(project, quarter);

    /// <summary>What a rule says as a whole.</summary>
    public static string Rule(RatingRule rule) => Words.Rules.Whole(rule);

    /// <summary>How a rule came to a status.</summary>
    public static IReadOnlyList<string> Working(Working working, Indicator indicator) => Words.Rules.Working(working, indicator);

    /// <summary>How the latest result lies to its usual variation.</summary>
    public static IReadOnlyList<string> UsualVariation(Position position) => Words.Variation.Verdict(position);

    /// <summary>Between which values results usually vary; null where nobody asks.</summary>
    public static string? UsualLimits(Position position) => Words.Variation.Limits(position);
}
