using PmfSite.Approving;
using PmfSite.Performance;

namespace PmfSite.Tests.Approving;

/// <summary>What each correction changes, and the chain of seals.</summary>
public sealed class CorrectionsRegisterTests
{
    private static readonly Content Small = SmallSite.Content();
    private static readonly Correction One = CorrectionSamples.Figure(Small, "repairs-on-time", 96);
    private static readonly Correction Two = CorrectionSamples.Of(
        new CorrectedText(new(SubjectKind.Indicator, "repairs-on-time"), CorrectionSamples.Text("It got better."))
    ) with
    {
        Id = "second",
    };
    private static readonly Correction Three = CorrectionSamples.Figure(Small, "repairs-on-time", 97) with { Id = "third" };

    public static TheoryData<string, object> Changes() =>
        new()
        {
            { "id", One with { Id = "other" } },
            { "quarter", One with { Quarter = new(2025, 2) } },
            { "figure", CorrectionSamples.Figure(Small, "repairs-on-time", 96.1m) },
            { "indicator", CorrectionSamples.Figure(Small, "days-to-clear", 96) },
            { "wrong", One with { Wrong = "It was very wrong." } },
            { "since", One with { Since = new(2025, 10, 2) } },
            { "body", One with { Body = "Council" } },
            { "on", One with { On = new(2025, 11, 4) } },
            { "urgent", One with { IsUrgent = true } },
            { "published", One with { Published = One.Published.AddSeconds(60) } },
        };

    [Fact]
    public void Of_TellsWhatEachChanges_StatusesAmongIt() =>
        Assert.Equal(
            [
                "first value of 2025-26-q1: 91.4 -> 96",
                "first status of 2025-26-q1: Amber -> Green",
                "second narrative: Repairs took **longer** in April. -> It got better.",
                "third value of 2025-26-q1: 96 -> 97",
            ],
            Of(One, Two, Three).SelectMany(e => e.Changes.Select(c => $"{e.Correction.Id} {c.Line()}"))
        );

    [Fact]
    public void Of_ChainsEachEntryToTheOneBefore()
    {
        var entries = Of(One, Two, Three);
        Assert.Equal(["", entries[0].Seal, entries[1].Seal], entries.Select(e => e.Previous));
        Assert.All(entries, e => Assert.Matches("^[0-9a-f]{64}$", e.Seal));
        Assert.Distinct(entries.Select(e => e.Seal));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Of_OneChangedField_ChangesThatSealAndAllThatFollow(string field, object changed)
    {
        var (before, after) = (Of(One, Two, Three), Of((Correction)changed, Two, Three));
        Assert.True(before.Zip(after).All(e => e.First.Seal != e.Second.Seal), field);
        var last = Of(One, Two, Three with { Wrong = "Otherwise." });
        Assert.Equal([true, true, false], before.Zip(last).Select(e => e.First.Seal == e.Second.Seal));
    }

    [Fact]
    public void Of_AnEntryThatIsTakenOutOrMoved_BreaksAllThatFollow()
    {
        var seals = Of(One, Two, Three).Select(e => e.Seal).ToArray();
        Assert.DoesNotContain(Of(Two, Three)[0].Seal, seals);
        Assert.DoesNotContain(Of(One, Three)[1].Seal, seals);
        Assert.Empty(Of(Two, One, Three).Select(e => e.Seal).Intersect(seals));
    }

    /// <summary>Minutes are often published weeks later.</summary>
    [Fact]
    public void Of_TheAddressOfTheMinutesAndThePlaceInTheFile_AreNotSealed() =>
        Assert.Equal(Of(One)[0].Seal, Of(One with { Minute = "https://example.org/", Seal = "x", At = default, PublishedAt = default })[0].Seal);

    [Fact]
    public void Of_WhatWasNeverApproved_ChangesNothing()
    {
        Assert.Empty(Of(One with { Quarter = new(2025, 2) })[0].Changes);
        Assert.Empty(Of(One with { Quarter = new(2025, 3) })[0].Changes);
    }

    [Fact]
    public void Of_WhatIsWithheld_TellsNothingOfIt()
    {
        var quarter = Small.Quarters[0];
        var approval = quarter.Approval! with
        {
            Decision = Decision.ApprovedExcept,
            Withheld = new Dictionary<string, string> { ["repairs-on-time"] = "Being audited." },
        };
        var content = Small with { Quarters = [quarter with { Approval = approval }, .. Small.Quarters.Skip(1)], Corrections = [One, Two] };
        Assert.All(CorrectionsRegister.Of(content), e => Assert.Empty(e.Changes));
    }

    private static IReadOnlyList<RegisterEntry> Of(params Correction[] corrections) =>
        CorrectionsRegister.Of(Small with { Corrections = corrections });
}
