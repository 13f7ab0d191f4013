using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Composing;

/// <summary>An indicator's results beside those of others for the same days.</summary>
/// <param name="Results">Those of the days that somebody else has a figure for too, in order of time.</param>
/// <param name="Others">Each with what it has for the indicator.</param>
internal sealed record SideBySide(
    Indicator Indicator,
    IReadOnlyList<HistoryPoint> Results,
    IReadOnlyList<(Comparator Comparator, ComparedSeries Series)> Others
)
{
    public static SideBySide Of(Indicator indicator, Content content, Assessment assessment) =>
        Of(indicator, content, assessment, content.Quarters[^1].Quarter);

    /// <summary>Beside the results as they were known in a quarter; there may be none.</summary>
    public static SideBySide Of(Indicator indicator, Content content, Assessment assessment, Quarter asOf) =>
        new(indicator, [.. ResultsOf(indicator, content, assessment, asOf)], Series(indicator, content));

    /// <summary>The results of the days for which somebody else has a figure too.</summary>
    public static IEnumerable<HistoryPoint> ResultsOf(Indicator indicator, Content content, Assessment assessment) =>
        ResultsOf(indicator, content, assessment, content.Quarters[^1].Quarter);

    private static IEnumerable<HistoryPoint> ResultsOf(Indicator indicator, Content content, Assessment assessment, Quarter asOf)
    {
        var others = Series(indicator, content);
        return others.Length == 0
            ? []
            : assessment.Of(indicator).AllAsOf(asOf).Where(p => p.Value is not null && Array.Exists(others, o => o.Series.In(p.Period) is not null));
    }

    public bool IsHeldBeside(Comparator comparator) => Others.Any(o => o.Comparator == comparator);

    /// <summary>What each of the others says for the latest days that both have, in words.</summary>
    public IEnumerable<string> Sentences(Words words) => Others.Select(o => Sentence(o.Comparator, o.Series, words)).OfType<string>();

    private static (Comparator Comparator, ComparedSeries Series)[] Series(Indicator indicator, Content content) =>
        [.. content.Comparators.SelectMany(c => c.Series.Where(s => s.Indicator.Id == indicator.Id && s.Figures.Count > 0).Select(s => (c, s)))];

    /// <summary>Null where there are no days that both have.</summary>
    private string? Sentence(Comparator comparator, ComparedSeries series, Words words) =>
        (series, Results.LastOrDefault(p => series.In(p.Period) is not null)) switch
        {
            (_, null) => null,
            ({ Differs: { } how }, _) => words.Pages.OtherDefinition(comparator.Title, Saying.Sentences.Stop(how)),
            (_, { Outturn: MeasuredOutturn { Provenance.IsIllustrative: true } }) => words.Pages.NotComparedMadeUp(comparator.Title),
            (_, { } result) => Held(result, series.In(result.Period)!.Value, comparator.Title, words),
        };

    /// <summary>Numbers that look alike are called the same.</summary>
    private string Held(HistoryPoint result, decimal other, string name, Words words)
    {
        var (period, here, there) = (
            words.Display.Period(result.Period, Indicator),
            words.Display.Value(result, Indicator),
            words.Display.WithUnit(other, Indicator.Unit, Indicator.Decimals)
        );
        return here == there ? words.Pages.SameHere(period, here, name)
            : result.Value < other ? words.Pages.LowerHere(period, here, there, name)
            : words.Pages.HigherHere(period, here, there, name);
    }
}
