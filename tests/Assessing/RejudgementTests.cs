using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Assessing;

/// <summary>The same results under two sets of rules.</summary>
public sealed class RejudgementTests
{
    private static readonly Quarter Q1 = new(2025, 1);
    private static readonly Indicator Higher = Samples.Indicator(Polarity.Higher, 95);
    private static readonly RatingScheme Strict = Samples.SchemeOf(Samples.WithinShare(0.02m));

    [Fact]
    public void Compare_GivesEveryResultBothLevels_InOrderOfTime()
    {
        Outturn[] outturns = [Reported(91, Q1), Reported(96, Q1.Next), Reported(80, Q1.Next.Next)];
        var compared = Rejudgement.Compare(Samples.Content(Samples.Scheme, Higher, outturns), Samples.Content(Strict, Higher, outturns));
        Assert.Equal(
            [("Amber", "Red", true), ("Green", "Green", false), ("Red", "Red", false)],
            compared.Select(r => (r.LevelNow!.Word, r.LevelThen!.Word, r.Changes))
        );
    }

    [Fact]
    public void Compare_KeepsWhatOneOfThemRates()
    {
        Outturn[] outturns = [Reported(91, Q1)];
        var unrated = Higher with { Targets = [] };
        var rated = Samples.Content(Samples.Scheme, Higher, outturns);
        var without = Samples.Content(Samples.Scheme, unrated, outturns);
        Assert.Equal(("Amber", null, true), Levels(Rejudgement.Compare(rated, without).Single()));
        Assert.Equal((null, "Amber", true), Levels(Rejudgement.Compare(without, rated).Single()));
        Assert.Empty(Rejudgement.Compare(without, without));
    }

    [Fact]
    public void Compare_WithoutAQuarter_IsEmpty()
    {
        var empty = Samples.Content(Samples.Scheme, Higher);
        Assert.Empty(Rejudgement.Compare(empty, empty));
    }

    private static (string?, string?, bool) Levels(Rejudged result) => (result.LevelNow?.Word, result.LevelThen?.Word, result.Changes);

    private static MeasuredOutturn Reported(decimal value, Quarter quarter) => Samples.Outturn(Higher, value, quarter.Period, quarter);
}
