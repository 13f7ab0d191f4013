using System.Globalization;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Composing;

/// <summary>Every form in which usual variation is told.</summary>
public sealed class VariationWordsTests
{
    private static readonly Quarter First = new(2020, 1);
    private static readonly Indicator Higher = Samples.Indicator(Polarity.Higher, 95) with { TellsUsualVariation = true };

    /// <summary>Mean 50, mean range 2: limits 44.68 and 55.32.</summary>
    private static readonly decimal[] Steady = [.. Enumerable.Range(0, 20).Select(i => i % 2 == 0 ? 49m : 51m)];

    public static TheoryData<string, string, string[]> Verdicts =>
        new()
        {
            { "50", "Higher", ["The latest result is within usual variation."] },
            { "60", "Higher", ["The latest result is above the upper limit of 55.80%.", "This is outside usual variation, and better."] },
            { "40", "Higher", ["The latest result is below the lower limit of 44.20%.", "This is outside usual variation, and worse."] },
            { "60", "Lower", ["The latest result is above the upper limit of 55.80%.", "This is outside usual variation, and worse."] },
            { "40", "Lower", ["The latest result is below the lower limit of 44.20%.", "This is outside usual variation, and better."] },
            { "60", "None", ["The latest result is above the upper limit of 55.80%.", "This is outside usual variation."] },
            {
                "52 53 52 53 52 53",
                "Higher",
                ["The last 7 results are all above the mean of 50.58%.", "This is outside usual variation, and better."]
            },
            {
                "48 47 48 47 48 47 48 47",
                "Higher",
                ["The last 8 results are all below the mean of 49.29%.", "This is outside usual variation, and worse."]
            },
            {
                "48 48.5 49 49.5 50 50.5 51",
                "Lower",
                ["The last 7 results rise from each to the next.", "This is outside usual variation, and worse."]
            },
            {
                "52 51.5 50.5 50 49.5 49 48.5",
                "Lower",
                ["The last 7 results fall from each to the next.", "This is outside usual variation, and better."]
            },
            {
                "54.8 54.8",
                "Higher",
                ["At least 2 of the last 3 results are near the upper limit of 55.73%.", "This is outside usual variation, and better."]
            },
            {
                "45.2 49 45.2",
                "Higher",
                ["At least 2 of the last 3 results are near the lower limit of 43.32%.", "This is outside usual variation, and worse."]
            },
        };

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void Verdict(string then, string polarity, string[] expected)
    {
        var position = Position(
            Higher with
            {
                Polarity = Enum.Parse<Polarity>(polarity),
                Targets = [],
            },
            [.. Steady, .. then.Split(' ').Select(Number)]
        );
        Assert.Equal(expected, Said.UsualVariation(position));
        Assert.Equal(expected, Said.Travel(position).Intersect(expected));
    }

    [Fact]
    public void Verdict_WhereItCannotBeTold_IsSilent()
    {
        Assert.Empty(Said.UsualVariation(Position(Higher, Steady[..11])));
        Assert.Empty(Said.UsualVariation(Position(Higher with { TellsUsualVariation = false }, [.. Steady, 60])));
        Assert.Empty(Said.UsualVariation(Position(Higher)));
    }

    /// <summary>Better and worse would claim more than chance; where a sign says so they stand, and where nobody asks nothing changes.</summary>
    [Theory]
    [InlineData(true, "48", "Down 3.0 percentage points: usual variation")]
    [InlineData(true, "52", "Up 1.0 percentage points: usual variation")]
    [InlineData(true, "51", "No change")]
    [InlineData(true, "51.05", "Little change: up 0.1 percentage points")]
    [InlineData(true, "60", "Better: up 9.0 percentage points")]
    [InlineData(true, "40", "Worse: down 11.0 percentage points")]
    [InlineData(false, "48", "Worse: down 3.0 percentage points")]
    public void TravelInBrief_DoesNotOverclaim(bool asks, string latest, string expected)
    {
        var indicator = Higher with { TellsUsualVariation = asks, NoChangeWithin = 0.1m };
        Assert.Equal(expected, Said.TravelInBrief(Position(indicator, [.. Steady, Number(latest)])));
    }

    [Fact]
    public void Travel_SaysHowItMovedAndThatThisIsUsual() =>
        Assert.Equal(
            [
                "Up 2.0 percentage points since October to December 2024, which is better.",
                "No change since January to March 2024.",
                "The latest result is within usual variation.",
            ],
            Said.Travel(Position(Higher, Steady))
        );

    [Fact]
    public void Limits_SayFromWhatTheyAreReckoned() =>
        Assert.Equal("From 44.68% to 55.32%, mean 50.00%, from 20 results since April to June 2020.", Said.UsualLimits(Position(Higher, Steady)));

    [Fact]
    public void Limits_ThatStartedAnew_SayWhy()
    {
        var indicator = Higher with
        {
            Rebases = [new(new Quarter(2021, 1).Period, "A new contract began"), new(new Quarter(2025, 1).Period, "It is not yet here.")],
        };
        Assert.Equal(
            "From 44.68% to 55.32%, mean 50.00%, from 16 results since April to June 2021. Reckoned anew from April to June 2021. A new "
                + "contract began.",
            Said.UsualLimits(Position(indicator, Steady))
        );
    }

    [Theory]
    [InlineData(1, "Too few results to tell: 1 result since April to June 2020, with 0 of the 11 changes that are needed.")]
    [InlineData(11, "Too few results to tell: 11 results since April to June 2020, with 10 of the 11 changes that are needed.")]
    public void Limits_OfTooFewResults_SaySo(int count, string expected) =>
        Assert.Equal(expected, Said.UsualLimits(Position(Higher, Steady[..count])));

    [Fact]
    public void Limits_WhereNobodyAsks_AreNotTold() => Assert.Null(Said.UsualLimits(Position(Higher with { TellsUsualVariation = false }, Steady)));

    private static Position Position(Indicator indicator, params decimal[] values)
    {
        var points = values
            .Select(
                (value, i) =>
                    Samples.Point(
                        indicator,
                        new MeasuredOutturn(value, Quality.Final, Provenance.Own, indicator, First.Minus(-i).Period, First.Minus(-i), null, default)
                    )
            )
            .ToArray();
        var last = First.Minus(1 - Math.Max(1, values.Length));
        return new IndicatorHistory(indicator, points).In(last);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
