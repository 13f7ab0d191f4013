using PmfSite.Checking;
using PmfSite.Diagnostics;
using PmfSite.Performance;
using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Checking;

/// <summary>The register of corrections only ever grows.</summary>
public sealed class RegisterChecksTests
{
    private static readonly Content Small = SmallSite.Content();
    private static readonly Correction One = CorrectionSamples.Figure(Small, "repairs-on-time", 96);
    private static readonly Correction Two = CorrectionSamples.Figure(Small, "repairs-on-time", 97) with
    {
        Id = "second",
        Published = One.Published.AddSeconds(86400),
    };

    [Fact]
    public void Check_WhatIsSealed_IsSilent()
    {
        var bag = new DiagnosticBag();
        Assert.Equal(["first", "second"], RegisterChecks.Check(CorrectionSamples.Sealed(Small, One, Two), bag).Select(e => e.Correction.Id));
        Assert.Empty(bag.Ordered());
    }

    [Fact]
    public void Check_WithoutCorrections_IsSilent() => Assert.Empty(Found(Small));

    [Fact]
    public void Check_ACorrectionWithoutASeal_AsksForTheCommand()
    {
        var content = CorrectionSamples.Sealed(Small, One, Two);
        Assert.Equal(
            ["11:1 not-sealed"],
            Found(content with { Corrections = [content.Corrections[0], content.Corrections[1] with { Seal = null }] })
        );
        Assert.Equal(["1:1 not-sealed"], Found(content with { Corrections = [.. content.Corrections.Select(c => c with { Seal = null })] }));
    }

    [Fact]
    public void Check_ABrokenSeal_BlamesTheFirstAlone()
    {
        var content = CorrectionSamples.Sealed(Small, One, Two);
        Assert.Equal(
            ["3:1 seal-broken"],
            Found(content with { Corrections = [content.Corrections[0] with { Wrong = "Otherwise." }, content.Corrections[1]] })
        );
        Assert.Equal(
            ["13:1 seal-broken"],
            Found(content with { Corrections = [content.Corrections[0], content.Corrections[1] with { Wrong = "Otherwise." }] })
        );
        Assert.Equal(["13:1 seal-broken"], Found(content with { Corrections = [content.Corrections[1]] }));
    }

    [Fact]
    public void Check_AnotherFigureInTheQuarter_BreaksTheSeal()
    {
        var content = CorrectionSamples.Sealed(Small, One);
        var quarter = content.Quarters[0];
        Outturn[] outturns =
        [
            .. quarter.Outturns.Select(o => o is MeasuredOutturn { Indicator.Id: "repairs-on-time" } m ? m with { Value = 90 } : o),
        ];
        Assert.Equal(["3:1 seal-broken"], Found(content with { Quarters = [quarter with { Outturns = outturns }, .. content.Quarters.Skip(1)] }));
    }

    [Fact]
    public void Check_AnEntryPutInAboveOneThatIsSealed_IsOutOfOrder()
    {
        var content = CorrectionSamples.Sealed(Small, One, Two);
        Assert.Equal(
            ["1:1 corrected-out-of-order", "1:1 not-sealed"],
            Found(content with { Corrections = [content.Corrections[0] with { Seal = null }, content.Corrections[1]] })
        );
    }

    [Fact]
    public void Check_AMomentBeforeThatOfTheEntryAbove_IsOutOfOrder()
    {
        Assert.Equal(
            ["12:1 corrected-out-of-order"],
            Found(CorrectionSamples.Sealed(Small, One, Two with { Published = One.Published.AddSeconds(-60) }))
        );
        Assert.Empty(Found(CorrectionSamples.Sealed(Small, One, Two with { Published = One.Published })));
    }

    [Fact]
    public void Check_WhatChangesNothing_IsTold()
    {
        Assert.Equal(["1:1 corrects-nothing"], Found(CorrectionSamples.Sealed(Small, CorrectionSamples.Figure(Small, "repairs-on-time", 91.4m))));
        Assert.Equal(
            ["1:1 corrects-nothing"],
            Found(CorrectionSamples.Sealed(Small, CorrectionSamples.Of(new CorrectedDefinition(Small.Indicators[0], Small.Indicators[0].Definition))))
        );
        Assert.Equal(["11:1 corrects-nothing"], Found(CorrectionSamples.Sealed(Small, One, One with { Id = "second" })));
    }

    [Fact]
    public void Check_AQuarterThatIsNotReleasedYet_NeedsNoCorrection()
    {
        Assert.Equal(["1:1 corrected-too-early", "5:1 outturn-twice"], Found(CorrectionSamples.Sealed(Small, One with { Quarter = new(2025, 2) })));
        Assert.Equal(["1:1 corrected-too-early"], Found(CorrectionSamples.Sealed(Small, One with { Quarter = new(2024, 1) })));
        Assert.Equal(["1:1 corrected-too-early"], Found(CorrectionSamples.Sealed(Small, One with { Published = new(2025, 9, 30, 23, 59, 0) })));
        Assert.Empty(Found(CorrectionSamples.Sealed(Small, One with { Published = new(2025, 10, 1) })));
    }

    [Fact]
    public void Check_AResultThatIsWithheld_IsNotRevealed()
    {
        var quarter = Small.Quarters[0];
        var approval = quarter.Approval! with
        {
            Decision = Decision.ApprovedExcept,
            Withheld = new Dictionary<string, string> { ["repairs-on-time"] = "Being audited." },
        };
        var content = Small with { Quarters = [quarter with { Approval = approval }, .. Small.Quarters.Skip(1)] };
        var other = Samples.Outturn(Small.Indicators[0], 90, new Quarter(2024, 4).Period, new(2025, 1));
        Assert.Equal(["1:1 corrects-withheld"], Found(CorrectionSamples.Sealed(content, One)));
        Assert.Equal(
            ["1:1 corrects-withheld"],
            Found(CorrectionSamples.Sealed(content, CorrectionSamples.Of(new CorrectedFigures(Small.Indicators[0], [other]))))
        );
        Assert.Equal(
            ["1:1 corrects-withheld"],
            Found(
                CorrectionSamples.Sealed(
                    content,
                    CorrectionSamples.Of(new CorrectedText(new(SubjectKind.Indicator, "repairs-on-time"), CorrectionSamples.Text("Told.")))
                )
            )
        );
        Assert.Empty(Found(CorrectionSamples.Sealed(content, CorrectionSamples.Of(new CorrectedDefinition(Small.Indicators[0], "Another.")))));
        Assert.Empty(Found(CorrectionSamples.Sealed(content, CorrectionSamples.Figure(content, "days-to-clear", 2.4m))));
    }

    [Fact]
    public void Check_AResultThatIsReleased_IsReleasedOnceAndMayBeCorrectedThen()
    {
        var quarter = Small.Quarters[0];
        var approval = quarter.Approval! with
        {
            Decision = Decision.ApprovedExcept,
            Withheld = new Dictionary<string, string> { ["repairs-on-time"] = "Being audited." },
        };
        var content = Small with { Quarters = [quarter with { Approval = approval }, .. Small.Quarters.Skip(1)] };
        var released = CorrectionSamples.Of(
            new ReleasedResult(
                Small.Indicators[0],
                [.. quarter.Outturns.Where(o => o.Indicator.Id == "repairs-on-time")],
                null,
                null,
                "Being audited."
            )
        );
        Assert.Empty(Found(CorrectionSamples.Sealed(content, released)));
        Assert.Empty(Found(CorrectionSamples.Sealed(content, released, One with { Id = "then" })));
        Assert.Equal(
            ["1:1 corrects-withheld"],
            Found(CorrectionSamples.Sealed(content, One with { Id = "before" }, released))
                .Where(f => f.Contains("withheld", StringComparison.Ordinal))
        );
        Assert.Equal(["11:1 releases-nothing"], Found(CorrectionSamples.Sealed(content, released, released with { Id = "again" })));
    }

    [Fact]
    public void Check_AFigureOfAPeriodThatWasNotOver_IsTooEarly()
    {
        var indicator = Small.Indicators[0];
        var file = new SourceFile("content/corrections.yml", "");
        var early = Samples.Outturn(indicator, 90, new Quarter(2025, 2).Period, new(2025, 1)) with { At = file.At(5, 5) };
        var content = CorrectionSamples.Sealed(Small, CorrectionSamples.Of(new CorrectedFigures(indicator, [early])));
        content = content with { Corrections = [content.Corrections[0] with { At = file.At(1, 1) }] };
        Assert.Equal(["5:5 outturn-too-early"], Found(content));
    }

    private static IEnumerable<string> Found(Content content)
    {
        var bag = new DiagnosticBag();
        RegisterChecks.Check(content, bag);
        return bag.Ordered().Select(d => Invariant($"{d.At.Line}:{d.At.Column} {d.Slug}"));
    }
}
