using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Approving;

/// <summary>An edition says what everyone sees at the moment of its release: with what was put right of earlier quarters by then.</summary>
public sealed class EarlierCorrectionsTests
{
    private const string AsWritten = "The share of repairs finished by the agreed day.";
    private const string PutRight = "The share of all repairs finished by the agreed day.";

    [Theory]
    [InlineData(1, "2025-11-20T09:29", PutRight)]
    [InlineData(1, "2025-11-20T09:30", PutRight)]
    [InlineData(1, "2025-11-20T09:31", AsWritten)]
    [InlineData(2, "2025-11-20T09:30", AsWritten)]
    public void Of_HasTheCorrectionsOfEarlierQuartersThatWerePublishedByItsRelease(int quarter, string published, string definition) =>
        Assert.Equal(definition, Definition(Corrected(quarter, published), Decision.Approved));

    [Fact]
    public void Of_WhatIsSubmitted_HasEveryCorrectionOfEarlierQuarters() =>
        Assert.Equal(PutRight, Definition(Corrected(1, "2025-12-31T00:00"), Decision.Pending));

    private static string Definition(Content content, Decision decision)
    {
        var quarter = content.Quarters[1] with
        {
            Approval = content.Quarters[0].Approval! with { Decision = decision, Release = new(2025, 11, 20, 9, 30, 0) },
        };
        var edition = EditionWriting.Of(content, Assessor.Assess(content), quarter, quarter.IsApproved);
        return edition.Find(EntryKind.Indicator, "repairs-on-time")!.Says.First(f => f.Name == FactKind.Definition).Text();
    }

    private static Content Corrected(int quarter, string published)
    {
        var content = SmallSite.Content();
        return content with
        {
            Corrections =
            [
                new()
                {
                    Id = "all-repairs",
                    Quarter = new(2025, quarter),
                    Part = new CorrectedDefinition(content.Indicators[0], PutRight),
                    Wrong = "One word was missing.",
                    Since = null,
                    Body = "Cabinet",
                    On = new(2025, 11, 1),
                    Minute = null,
                    IsUrgent = false,
                    Published = Samples.Moment(published),
                    Seal = null,
                    At = default,
                    PublishedAt = default,
                    SealAt = default,
                },
            ],
        };
    }
}
