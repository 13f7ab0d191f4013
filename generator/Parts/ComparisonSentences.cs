using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Querying;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Says how an indicator stands beside others for the latest days that both have.</summary>
internal static class ComparisonSentences
{
    public static IEnumerable<string> Of(SideBySide beside, Words words) =>
        beside.Others.Select(o => Sentence(beside, o.Comparator, o.Series, words)).OfType<string>();

    /// <summary>Null where there are no days that both have.</summary>
    private static string? Sentence(SideBySide beside, Comparator comparator, ComparedSeries series, Words words) =>
        (series, beside.Results.LastOrDefault(p => series.In(p.Period) is not null)) switch
        {
            (_, null) => null,
            ({ Differs: { } how }, _) => words.Pages.OtherDefinition(comparator.Title, words.Grammar.Sentence(how)),
            (_, { Outturn: MeasuredOutturn { Provenance.IsIllustrative: true } }) => words.Pages.NotComparedMadeUp(comparator.Title),
            (_, { } result) => Held(beside.Indicator, result, series.In(result.Period)!.Value, comparator.Title, words),
        };

    /// <summary>Numbers that look alike are called the same.</summary>
    private static string Held(Indicator indicator, HistoryPoint result, decimal other, string name, Words words)
    {
        var period = words.Display.Period(result.Period, indicator);
        var (here, there) = (words.Display.Value(result, indicator), words.Display.WithUnit(other, indicator.Unit, indicator.Decimals));
        return here == there ? words.Pages.SameHere(period, here, name)
            : result.Value < other ? words.Pages.LowerHere(period, here, there, name)
            : words.Pages.HigherHere(period, here, there, name);
    }
}
