using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Approving;

/// <summary>What was wrong is put right, and what stood there before is kept.</summary>
public sealed class CorrectionsTests
{
    private static readonly Content Small = SmallSite.Content();

    [Fact]
    public void Apply_AFigure_KeepsTheOldOneBesideIt()
    {
        var correction = CorrectionSamples.Figure(Small, "repairs-on-time", 93);
        var now = Measured(Corrections.Apply(Small, correction), "repairs-on-time");
        Assert.Equal(93, now.Value);
        Assert.Equal(91.4m, Assert.IsType<MeasuredOutturn>(now.Corrected!.Was).Value);
        Assert.Equal(correction, now.Corrected.By);
        Assert.Equal(
            1.9m,
            Assert
                .IsType<MeasuredOutturn>(Corrections.Apply(Small, correction).Quarters[1].Outturns.Single(o => o.Indicator.Id == "days-to-clear"))
                .Value
        );
    }

    [Fact]
    public void Apply_TheSameFigureTwice_KeepsBoth()
    {
        var now = Measured(
            Corrections.Apply(
                Small,
                [
                    CorrectionSamples.Figure(Small, "repairs-on-time", 93),
                    CorrectionSamples.Figure(Small, "repairs-on-time", 94) with
                    {
                        Id = "second",
                    },
                ]
            ),
            "repairs-on-time"
        );
        var before = Assert.IsType<MeasuredOutturn>(now.Corrected!.Was);
        Assert.Equal((94, 93, 91.4m), (now.Value, before.Value, Assert.IsType<MeasuredOutturn>(before.Corrected!.Was).Value));
    }

    [Fact]
    public void Apply_ALateFigure_AddsIt()
    {
        var indicator = Small.Indicators[0];
        var late = Samples.Outturn(indicator, 90, new Quarter(2024, 4).Period, new(2025, 1));
        var outturns = Corrections.Apply(Small, CorrectionSamples.Of(new CorrectedFigures(indicator, [late]))).Quarters[0].Outturns;
        Assert.Equal(Small.Quarters[0].Outturns.Count + 1, outturns.Count);
        Assert.Equal((late.Period, null), (outturns[^1].Period, outturns[^1].Corrected!.Was));
    }

    [Fact]
    public void Apply_AMonth_ChangesTheQuarterThatIsMadeFromIt()
    {
        var indicator = Samples.Indicator(Polarity.Higher, new SingleTarget(30, null, new Quarter(2025, 1).Period, false, default)) with
        {
            Frequency = Frequency.Monthly,
            Combine = Combining.Sum,
        };
        var quarter = new Quarter(2025, 1);
        var months = Enumerable.Range(4, 3).Select(m => Samples.Outturn(indicator, 10, Period.FromMonths(new(2025, m, 1), 1), quarter)).ToArray();
        var content = Samples.Content(Samples.Scheme, indicator, [.. months]);
        var corrected = Corrections.Apply(content, CorrectionSamples.Of(new CorrectedFigures(indicator, [months[1] with { Value = 4 }])));
        Assert.Equal(30, Assessor.Assess(content).Of(indicator).AsOf(quarter).Single(p => p.Period == quarter.Period).Value);
        Assert.Equal(24, Assessor.Assess(corrected).Of(indicator).AsOf(quarter).Single(p => p.Period == quarter.Period).Value);
        Assert.Equal(
            ["value of 2025-m05: 10 -> 4", "value of 2025-26-q1: 30 -> 24", "status of 2025-26-q1: Green -> Red"],
            CorrectionsRegister
                .Of(content with { Corrections = [CorrectionSamples.Of(new CorrectedFigures(indicator, [months[1] with { Value = 4 }]))] })[0]
                .Changes.Select(c => c.Line())
        );
    }

    [Fact]
    public void Apply_ANarrativeOrAStory_ReplacesOrAddsIt()
    {
        var text = CorrectionSamples.Text("Put right.");
        Assert.Equal(text, Applied(new CorrectedText(new(SubjectKind.Indicator, "repairs-on-time"), text)).Narratives["repairs-on-time"]);
        Assert.Equal(text, Applied(new CorrectedText(new(SubjectKind.Indicator, "days-to-clear"), text)).Narratives["days-to-clear"]);
        Assert.Equal(text, Applied(new CorrectedText(new(SubjectKind.Priority, "homes"), text)).Stories["homes"]);
        Assert.Equal(Small.Quarters[0].Narratives, Applied(new CorrectedText(new(SubjectKind.Priority, "homes"), text)).Narratives);

        static QuarterReturn Applied(CorrectedPart part) => Corrections.Apply(Small, CorrectionSamples.Of(part)).Quarters[0];
    }

    [Fact]
    public void Apply_ADefinition_ChangesThatOfItsTimeAlone()
    {
        var indicator = Small.Indicators[0] with
        {
            Definition = "Now.",
            EarlierDefinitions = [new(new(2024, 4), "First."), new(new(2025, 1), "Then.")],
        };
        var content = Small.With([indicator, .. Small.Indicators.Skip(1)]);
        var corrected = Corrections.Apply(content, CorrectionSamples.Of(new CorrectedDefinition(indicator, "Put right."))).Indicators[0];
        Assert.Equal(
            ("Now.", "First.", "Put right."),
            (corrected.Definition, corrected.EarlierDefinitions[0].Definition, corrected.EarlierDefinitions[1].Definition)
        );
        var today = Corrections.Apply(Small, CorrectionSamples.Of(new CorrectedDefinition(Small.Indicators[0], "Put right."))).Indicators[0];
        Assert.Equal("Put right.", today.Definition);
    }

    [Fact]
    public void Apply_WhatTheContentDoesNotHave_ChangesNothing()
    {
        var unknown = Samples.Indicator(Polarity.Higher, 1);
        Assert.Same(
            Small,
            Corrections.Apply(
                Small,
                CorrectionSamples.Of(new CorrectedFigures(unknown, [Samples.Outturn(unknown, 1, new Quarter(2025, 1).Period, new(2025, 1))]))
            )
        );
        Assert.Same(
            Small,
            Corrections.Apply(Small, CorrectionSamples.Of(new CorrectedText(new(SubjectKind.Indicator, "sample"), CorrectionSamples.Text("No."))))
        );
    }

    private static MeasuredOutturn Measured(Content content, string id) =>
        Assert.IsType<MeasuredOutturn>(content.Quarters[0].Outturns.Single(o => o.Indicator.Id == id));
}
