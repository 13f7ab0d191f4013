using System.Globalization;
using CsCheck;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Assessing;

/// <summary>Every rule at, just above and just below each of its limits, for each polarity.</summary>
public sealed class JudgeTests
{
    private static readonly Period Year = Period.FinancialYear(2025);
    private static readonly Level Blue = new("blue", 0, "Blue", "Stretch", Tone.Good, Shape.Square, false);

    /// <summary>The rules that councils use, by the names of the tables below.</summary>
    private static readonly Dictionary<string, RatingRule> Rules = new()
    {
        ["ten per cent"] = Samples.WithinShare(0.10m),
        ["none"] = Samples.WithinShare(0),
        ["on or off"] = Rule((Samples.Green, On), (Samples.Red, new Otherwise())),
        ["two units"] = Rule((Samples.Green, On), (Samples.Amber, new Within(new InUnits(2), Boundary.Included)), (Samples.Red, new Otherwise())),
        ["two units, excluded"] = Rule(
            (Samples.Green, On),
            (Samples.Amber, new Within(new InUnits(2), Boundary.Excluded)),
            (Samples.Red, new Otherwise())
        ),
        ["two steps"] = Rule(
            (Samples.Green, new Within(new ShareOfTarget(0.05m), Boundary.Included)),
            (Samples.Amber, new Within(new ShareOfTarget(0.10m), Boundary.Included)),
            (Samples.Red, new Otherwise())
        ),
        ["intervention"] = Rule((Samples.Green, On), (Samples.Amber, new UpToIntervention(Boundary.Included)), (Samples.Red, new Otherwise())),
        ["intervention, excluded"] = Rule(
            (Samples.Green, On),
            (Samples.Amber, new UpToIntervention(Boundary.Excluded)),
            (Samples.Red, new Otherwise())
        ),
        ["stretch"] = Rule((Blue, new AheadBy(new ShareOfTarget(0.05m), Boundary.Included)), (Samples.Green, On), (Samples.Red, new Otherwise())),
        ["behind, within, ahead"] = Rule(
            (Samples.Green, new AheadBy(new ShareOfTarget(0.05m), Boundary.Excluded)),
            (Samples.Amber, new Within(new ShareOfTarget(0.05m), Boundary.Included)),
            (Samples.Red, new Otherwise())
        ),
        ["tolerance and direction"] = Rule(
            (Samples.Green, new Within(new ShareOfTarget(0.10m), Boundary.Included)),
            (Samples.Amber, new NoWorseThan(Comparison.SamePeriodLastYear, Boundary.Included)),
            (Samples.Red, new Otherwise())
        ),
        ["must improve"] = Rule(
            (Samples.Green, On),
            (Samples.Amber, new NoWorseThan(Comparison.PreviousPeriod, Boundary.Excluded)),
            (Samples.Red, new Otherwise())
        ),
    };

    private static Within On => new(new InUnits(0), Boundary.Included);

    [Theory]
    [InlineData("ten per cent", "95.000001", "95", "Green")]
    [InlineData("ten per cent", "95", "95", "Green")]
    [InlineData("ten per cent", "94.999999", "95", "Amber")]
    [InlineData("ten per cent", "85.5", "95", "Amber")]
    [InlineData("ten per cent", "85.499999", "95", "Red")]
    [InlineData("ten per cent", "-10", "-10", "Green")]
    [InlineData("ten per cent", "-11", "-10", "Amber")]
    [InlineData("ten per cent", "-11.000001", "-10", "Red")]
    [InlineData("ten per cent", "0", "0", "Green")]
    [InlineData("ten per cent", "-0.000001", "0", "Red")]
    [InlineData("none", "95", "95", "Green")]
    [InlineData("none", "94.999999", "95", "Red")]
    [InlineData("on or off", "95", "95", "Green")]
    [InlineData("on or off", "94.999999", "95", "Red")]
    [InlineData("two units", "93", "95", "Amber")]
    [InlineData("two units", "92.999999", "95", "Red")]
    [InlineData("two units", "-2", "0", "Amber")]
    [InlineData("two units, excluded", "93.000001", "95", "Amber")]
    [InlineData("two units, excluded", "93", "95", "Red")]
    [InlineData("two steps", "90.25", "95", "Green")]
    [InlineData("two steps", "90.249999", "95", "Amber")]
    [InlineData("two steps", "85.5", "95", "Amber")]
    [InlineData("two steps", "85.499999", "95", "Red")]
    [InlineData("intervention", "90", "95", "Amber")]
    [InlineData("intervention", "89.999999", "95", "Red")]
    [InlineData("intervention, excluded", "90.000001", "95", "Amber")]
    [InlineData("intervention, excluded", "90", "95", "Red")]
    [InlineData("stretch", "99.75", "95", "Blue")]
    [InlineData("stretch", "99.749999", "95", "Green")]
    [InlineData("stretch", "95", "95", "Green")]
    [InlineData("stretch", "94.999999", "95", "Red")]
    [InlineData("behind, within, ahead", "99.750001", "95", "Green")]
    [InlineData("behind, within, ahead", "99.75", "95", "Amber")]
    [InlineData("behind, within, ahead", "90.25", "95", "Amber")]
    [InlineData("behind, within, ahead", "90.249999", "95", "Red")]
    public void Rate_HigherIsBetter(string rule, string value, string target, string expected) =>
        Assert.Equal(expected, Rate(rule, value, new SingleTarget(Of(target), 90, Year, false, default), Polarity.Higher));

    [Theory]
    [InlineData("ten per cent", "20", "20", "Green")]
    [InlineData("ten per cent", "20.000001", "20", "Amber")]
    [InlineData("ten per cent", "22", "20", "Amber")]
    [InlineData("ten per cent", "22.000001", "20", "Red")]
    [InlineData("ten per cent", "-9", "-10", "Amber")]
    [InlineData("ten per cent", "-8.999999", "-10", "Red")]
    [InlineData("ten per cent", "0.000001", "0", "Red")]
    [InlineData("two units", "22", "20", "Amber")]
    [InlineData("two units", "22.000001", "20", "Red")]
    [InlineData("two units, excluded", "21.999999", "20", "Amber")]
    [InlineData("two units, excluded", "22", "20", "Red")]
    [InlineData("intervention", "25", "20", "Amber")]
    [InlineData("intervention", "25.000001", "20", "Red")]
    [InlineData("intervention, excluded", "24.999999", "20", "Amber")]
    [InlineData("intervention, excluded", "25", "20", "Red")]
    [InlineData("stretch", "19", "20", "Blue")]
    [InlineData("stretch", "19.000001", "20", "Green")]
    [InlineData("stretch", "20.000001", "20", "Red")]
    public void Rate_LowerIsBetter(string rule, string value, string target, string expected) =>
        Assert.Equal(expected, Rate(rule, value, new SingleTarget(Of(target), 25, Year, false, default), Polarity.Lower));

    [Theory]
    [InlineData("ten per cent", "40", "Green")]
    [InlineData("ten per cent", "50", "Green")]
    [InlineData("ten per cent", "60", "Green")]
    [InlineData("ten per cent", "39.999999", "Amber")]
    [InlineData("ten per cent", "36", "Amber")]
    [InlineData("ten per cent", "35.999999", "Red")]
    [InlineData("ten per cent", "60.000001", "Amber")]
    [InlineData("ten per cent", "66", "Amber")]
    [InlineData("ten per cent", "66.000001", "Red")]
    [InlineData("two units", "62", "Amber")]
    [InlineData("two units", "37.999999", "Red")]
    public void Rate_InsideABand_MeasuresFromTheNearerEnd(string rule, string value, string expected) =>
        Assert.Equal(expected, Rate(rule, value, new BandTarget(40, 60, Year, false, default), Polarity.Band));

    [Theory]
    [InlineData("12", "Green")]
    [InlineData("11.999999", "Red")]
    [InlineData("12.000001", "Red")]
    public void Rate_AgainstExactlyOneNumber_TakesABandOfEqualEnds(string value, string expected) =>
        Assert.Equal(expected, Rate("on or off", value, new BandTarget(12, 12, Year, false, default), Polarity.Band));

    [Theory]
    [InlineData("Higher", "85.5", "90", "Green")]
    [InlineData("Higher", "85.499999", "85.499999", "Amber")]
    [InlineData("Higher", "85.499999", "85.5", "Red")]
    [InlineData("Lower", "104.500001", "104.500001", "Amber")]
    [InlineData("Lower", "104.500001", "104.5", "Red")]
    [InlineData("Higher", "50", null, "Red")]
    public void Rate_ByToleranceAndDirection(string polarity, string value, string? yearAgo, string expected) =>
        Assert.Equal(
            expected,
            Judge
                .Rate(
                    Of(value),
                    Single(95),
                    Enum.Parse<Polarity>(polarity),
                    Rules["tolerance and direction"],
                    new(null, yearAgo is null ? null : Of(yearAgo))
                )!
                .Level.Word
        );

    [Theory]
    [InlineData("90", "Amber")]
    [InlineData("91", "Red")]
    [InlineData("91.000001", "Red")]
    public void Rate_ThatMustImprove_DoesNotTakeTheSame(string previous, string expected) =>
        Assert.Equal(expected, Judge.Rate(91, Single(95), Polarity.Higher, Rules["must improve"], new(Of(previous), 50))!.Level.Word);

    [Fact]
    public void Rate_OfABandByDirection_ComparesTheDistances()
    {
        var band = new BandTarget(40, 60, Year, false, default);
        string Level(decimal value, decimal before) => Judge.Rate(value, band, Polarity.Band, Rules["must improve"], new(before, null))!.Level.Word;
        Assert.Equal("Amber", Level(62, 37));
        Assert.Equal("Red", Level(63, 37));
        Assert.Equal("Red", Level(37, 38));
    }

    [Theory]
    [InlineData("Higher", "51", "Green")]
    [InlineData("Higher", "50.999999", "Amber")]
    [InlineData("Lower", "49", "Green")]
    [InlineData("Lower", "49.000001", "Amber")]
    public void Rate_AgainstLastYear_AsksForTheImprovement(string polarity, string value, string expected) =>
        Assert.Equal(
            expected,
            Judge
                .Rate(
                    Of(value),
                    new RelativeTarget(0.02m, Year, false, default),
                    Enum.Parse<Polarity>(polarity),
                    Rules["ten per cent"],
                    new(null, 50)
                )!
                .Level.Word
        );

    [Fact]
    public void Rate_WithoutANumberToReach_GivesNoLevel()
    {
        Assert.Null(Judge.Rate(1, new RelativeTarget(0.02m, Year, false, default), Polarity.Higher, Rules["ten per cent"], new(50, null)));
        Assert.Null(Judge.Rate(1, new UnsetTarget(UnsetReason.ToBeConfirmed, "", Year, default), Polarity.Higher, Rules["ten per cent"], default));
    }

    [Fact]
    public void Rate_WithoutAnInterventionLevel_GoesOnToTheNextStep() =>
        Assert.Equal("Red", Judge.Rate(94, Single(95), Polarity.Higher, Rules["intervention"], default)!.Level.Word);

    [Fact]
    public void Rate_KeepsEverythingThatItUsed()
    {
        var working = Judge.Rate(91.4m, Single(95), Polarity.Higher, Rules["ten per cent"], new(92, 93))!;
        Assert.Equal((91.4m, 95m, 3.6m), (working.Value, working.Threshold, working.Shortfall));
        Assert.Equal([(0m, false), (9.5m, true)], working.Steps.Select(s => (s.Limit!.Value, s.Holds)));
        Assert.Equal(new(92, 93), working.Earlier);
        Assert.False(working.IsOnTarget);
    }

    [Theory]
    [InlineData("80", "95", "Red")]
    [InlineData("90", "95", "Amber")]
    [InlineData("96", "95", "Green")]
    public void Rate_TheLastStepThatWasTried_IsTheOnlyOneThatHolds(string value, string target, string expected)
    {
        var working = Judge.Rate(Of(value), Single(Of(target)), Polarity.Higher, Rules["ten per cent"], default)!;
        Assert.Equal((expected, working.Steps.Count - 1), (working.Level.Word, working.Steps.Select(s => s.Holds).ToList().IndexOf(true)));
    }

    [Theory]
    [InlineData("49.999999", "40")]
    [InlineData("50", "60")]
    [InlineData("50.000001", "60")]
    public void Rate_InTheMiddleOfABand_MeasuresFromItsUpperEnd(string value, string threshold) =>
        Assert.Equal(
            Of(threshold),
            Judge.Rate(Of(value), new BandTarget(40, 60, Year, false, default), Polarity.Band, Rules["ten per cent"], default)!.Threshold
        );

    [Theory]
    [InlineData("95", true)]
    [InlineData("94.999999", false)]
    public void Working_IsOnTarget_FromTheTargetOn(string value, bool expected) =>
        Assert.Equal(expected, Judge.Rate(Of(value), Single(95), Polarity.Higher, Rules["two steps"], default)!.IsOnTarget);

    [Fact]
    public void Rate_TargetOfTheWrongKind_Throws()
    {
        Assert.Throws<ArgumentException>(() => Rate("none", "1", Single(1), Polarity.Band));
        Assert.Throws<ArgumentException>(() => Rate("none", "1", new BandTarget(1, 2, Year, false, default), Polarity.Higher));
        Assert.Throws<ArgumentException>(() => Rate("none", "1", Single(1), Polarity.None));
    }

    [Fact]
    public void Rate_AtExactlyTheTolerance_IsAlwaysWithinAndOneStepBeyondNever()
    {
        Gen.Select(Gen.Int[1, 100_000], Gen.Int[0, 100])
            .Sample(
                (tenths, percent) =>
                {
                    var (target, rule) = (tenths / 10m, Samples.WithinShare(percent / 100m));
                    var edge = target * (1 - percent / 100m);
                    return Judge.Rate(edge, Single(target), Polarity.Higher, rule, default)!.Level.Word == (percent == 0 ? "Green" : "Amber")
                        && Judge.Rate(edge - 0.000001m, Single(target), Polarity.Higher, rule, default)!.Level.Word == "Red";
                }
            );
    }

    [Fact]
    public void Rate_NeverGetsWorseWhenTheValueGetsBetter_ByAnyRule()
    {
        var number = Gen.Int[-20_000, 20_000].Select(i => i / 10m);
        Gen.Select(number, number, number, Gen.Select(number, number), Gen.Int[0, Rules.Count - 1].Select(i => Rules.Values.ElementAt(i)))
            .Sample(
                (a, b, target, earlier, rule) =>
                {
                    var known = new EarlierValues(earlier.Item1, earlier.Item2);
                    int Rank(decimal value, Polarity polarity, decimal goal, EarlierValues with)
                    {
                        var worse = polarity == Polarity.Higher ? -5 : 5;
                        return Judge.Rate(value, new SingleTarget(goal, goal + worse, Year, false, default), polarity, rule, with)!.Level.Rank;
                    }
                    var (low, high) = (Math.Min(a, b), Math.Max(a, b));
                    return Rank(high, Polarity.Higher, target, known) <= Rank(low, Polarity.Higher, target, known)
                        && Rank(low, Polarity.Lower, target, known) <= Rank(high, Polarity.Lower, target, known)
                        && Rank(a, Polarity.Higher, target, known) == Rank(-a, Polarity.Lower, -target, new(-known.Previous, -known.YearAgo));
                }
            );
    }

    [Theory]
    [InlineData("intervention", "Higher", "Amber 90")]
    [InlineData("stretch", "Higher", "Blue 105")]
    [InlineData("stretch", "Lower", "Blue 95")]
    [InlineData("behind, within, ahead", "Higher", "Green 105, Amber 95")]
    [InlineData("behind, within, ahead", "Lower", "Green 95, Amber 105")]
    public void Limits_AreWhereTheLevelChanges(string rule, string polarity, string expected)
    {
        Working At(decimal value) =>
            Judge.Rate(value, new SingleTarget(100, 90, Year, false, default), Enum.Parse<Polarity>(polarity), Rules[rule], default)!;
        var limits = At(50).Limits.ToArray();
        Assert.Equal(expected, string.Join(", ", limits.Select(l => $"{l.Level.Word} {l.Value:0.###}")));
        Assert.All(limits, l => Assert.NotEqual(At(l.Value - 0.001m).Level, At(l.Value + 0.001m).Level));
    }

    private static string Rate(string rule, string value, Target target, Polarity polarity) =>
        Judge.Rate(Of(value), target, polarity, Rules[rule], default)!.Level.Word;

    private static SingleTarget Single(decimal value) => new(value, null, Year, false, default);

    private static decimal Of(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);

    private static RatingRule Rule(params (Level Level, LevelCondition Condition)[] steps) =>
        new("rule", [.. steps.Select(s => new RuleStep(s.Level, s.Condition))]);

    [Fact]
    public void Levels_end_outside_both_ends_of_a_band_and_on_the_worse_side_of_a_single_target()
    {
        Assert.Equal([36, 66], Limits(new BandTarget(40, 60, Year, false, default), Polarity.Band));
        Assert.Equal([36], Limits(new SingleTarget(40, null, Year, false, default), Polarity.Higher));
        Assert.Equal([44], Limits(new SingleTarget(40, null, Year, false, default), Polarity.Lower));

        static decimal[] Limits(Target target, Polarity polarity) =>
            [.. Judge.Limits(Judge.Rate(50, target, polarity, Samples.WithinShare(0.1m), default)!).Select(l => l.Value)];
    }
}
