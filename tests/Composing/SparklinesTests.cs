using PmfSite.Parts;
using PmfSite.Performance;

namespace PmfSite.Tests.Composing;

/// <summary>What the name of a small line says of its results.</summary>
public sealed class SparklinesTests
{
    private static readonly Indicator Higher = Samples.Indicator(Polarity.Higher, 95);

    [Fact]
    public void Of_Results_NamesTheHighest() =>
        Assert.Contains("Last 3 results: from 1.0% to 2.0%, highest 3.0%", Line(Higher, 1, 3, 2), StringComparison.Ordinal);

    [Fact]
    public void Of_ARunningTotal_NamesNoHighest()
    {
        var line = Line(Higher with { Covers = Coverage.YearToDate }, 1, 3, 2);
        Assert.Contains("Last 3 results: from 1.0% to 2.0%", line, StringComparison.Ordinal);
        Assert.DoesNotContain("highest", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ResultsAcrossABreak_BeginsBehindIt() =>
        Assert.Contains(
            "Last 3 results: from 2.0% to 4.0%, highest 4.0%",
            Line(Higher with { Breaks = [new(new Quarter(2025, 2).Period, "Counted otherwise.")] }, 9, 2, 3, 4),
            StringComparison.Ordinal
        );

    [Fact]
    public void Of_QuartersWithAWholeYearAmongThem_LeavesItOut()
    {
        var year = Samples.Outturn(Higher, 400, Period.FinancialYear(2024), new(2025, 1));
        Outturn[] quarters = [.. Enumerable.Range(1, 3).Select(n => Samples.Outturn(Higher, n, new Quarter(2025, n).Period, new(2025, n)))];
        Assert.Contains(
            "Last 3 results: from 1.0% to 3.0%, highest 3.0%",
            Sparklines.Of(Samples.Assess(Samples.Scheme, Higher, [year, .. quarters]).In(new(2025, 3)), null, Said.Words)!.ToString(),
            StringComparison.Ordinal
        );
    }

    private static string Line(Indicator indicator, params decimal?[] values) =>
        Sparklines.Of(Samples.History(indicator, values).In(new(2025, 4)), null, Said.Words)!.ToString();
}
