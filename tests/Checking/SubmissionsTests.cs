using System.Text;
using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Checking;
using PmfSite.Diagnostics;
using PmfSite.Performance;
using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Checking;

/// <summary>What was approved is held against what was submitted.</summary>
public sealed class SubmissionsTests
{
    private const string Folder = "content/quarters/2025-26-q1/";
    private const string Amended = "decision: approved-with-amendments\ndate: 2025-10-01\nbody: Cabinet\n";
    private static readonly Quarter First = new(2025, 1);

    [Fact]
    public void Check_ApprovedAsSubmitted_HasNoAmendments()
    {
        using var site = SmallSite.Copy();
        var digest = Frozen.Submission(site.Path);
        var (held, found) = Check(site);
        Assert.Empty(found);
        Assert.Equal(digest, held[First].Submitted);
        Assert.Empty(held[First].Amendments);
    }

    [Fact]
    public void Check_ChangedSinceItWasSubmitted_IsTold()
    {
        using var site = SmallSite.Copy();
        Frozen.Submission(site.Path);
        site.Change(Folder + "outturns.yml", "91.4", "91.5");
        var (held, found) = Check(site);
        Assert.Empty(held);
        Assert.Equal(
            ("differs-from-submitted", "repairs-on-time: value of 2025-26-q1 was 91.4, and is 91.5 (in what was submitted for 2025-26-q1)"),
            (found.Single().Slug, found.Single().Sentence)
        );
    }

    [Fact]
    public void Check_ApprovedWithAmendments_ListsThem()
    {
        using var site = SmallSite.Copy();
        Frozen.Submission(site.Path);
        site.Change(Folder + "outturns.yml", "91.4", "91.5");
        site.Change(Folder + "narratives/repairs-on-time.md", "longer", "less long");
        site.File(Folder + "approval.yml", Amended);
        var (held, found) = Check(site);
        Assert.Empty(found);
        Assert.Equal(
            ["value of 2025-26-q1: 91.4 -> 91.5", "narrative: Repairs took **longer** in April. -> Repairs took **less long** in April."],
            held[First].Amendments.Select(a => a.Line())
        );
    }

    [Theory]
    [InlineData(false, "not-submitted")]
    [InlineData(true, "no-amendments")]
    public void Check_AmendmentsThatNobodyCanSee_AreTold(bool submitted, string slug)
    {
        using var site = SmallSite.Copy();
        if (submitted)
            Frozen.Submission(site.Path);
        site.File(Folder + "approval.yml", Amended);
        var (held, found) = Check(site);
        Assert.Empty(held);
        Assert.Equal((slug, Folder + "approval.yml:1:11"), (found.Single().Slug, found.Single().At.ToString()));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"quarter\": \"2025-26-q1\", \"form\": 1, \"role\": {\"a\": {\"says\": {\"b\": null}, \"called\": {}}}}")]
    [InlineData("{\"quarter\": \"2025-26-q1\", \"form\": 1, \"role\": {}, \"role\": {}}")]
    public void Check_ABrokenSubmission_IsTold(string text)
    {
        using var site = SmallSite.Copy();
        site.File(Folder + "submitted.json", text);
        var (held, found) = Check(site);
        Assert.Empty(held);
        Assert.Equal(("not-an-edition", Folder + "submitted.json:1:1"), (found.Single().Slug, found.Single().At.ToString()));
    }

    [Fact]
    public void Check_WhatIsWithheld_IsNoAmendment_AndNoDigestTellsOfIt()
    {
        using var site = SmallSite.Copy();
        Frozen.Submission(site.Path);
        site.File(Folder + "approval.yml", Decided.ApprovedExcept("2025-10-01", "repairs-on-time: Being audited."));
        var (held, found) = Check(site);
        Assert.Empty(found);
        Assert.Empty(held[First].Amendments);
        Assert.Null(held[First].Submitted);
    }

    [Fact]
    public void Amendments_ToAPriorityWithTheIdOfWhatIsWithheld_AreTold()
    {
        var content = SmallSite.Content();
        var edition = Frozen.Editions(content)[First].Edition;
        var otherwise = edition with
        {
            Entries =
            [
                .. edition.Entries.Select(e => e.Id == "homes" ? e with { Says = [Written.Fact(EntryKind.Priority, "story", "Another story.")] } : e),
            ],
        };
        var quarter = content.Quarters[0] with
        {
            Approval = content.Quarters[0].Approval! with
            {
                Decision = Decision.ApprovedExcept,
                Withheld = new Dictionary<string, string> { ["homes"] = "Being audited." },
            },
            Submitted = new("submitted.json", Encoding.UTF8.GetString(EditionText.Write(otherwise))),
        };
        var bag = new DiagnosticBag();
        Assert.Null(Submissions.Amendments(quarter, edition, bag));
        Assert.Equal("differs-from-submitted", bag.Ordered().Single().Slug);
    }

    [Fact]
    public async Task Build_ShowsWhatWasAmended_AndNothingThatWasOnlySubmitted()
    {
        using var site = SmallSite.Copy();
        site.Change(Folder + "narratives/repairs-on-time.md", "longer", "SECRETWORD");
        site.Change(Folder + "outturns.yml", "91.4", "92.718");
        Frozen.Submission(site.Path);
        site.Change(Folder + "narratives/repairs-on-time.md", "SECRETWORD", "PUBLICWORD");
        site.Change(Folder + "outturns.yml", "92.718", "91.4");
        site.File(Folder + "approval.yml", Amended);
        await SmallSite.Build(site.Path);
        Assert.All(SmallSite.Files(site.Path), file =>
            Assert.All(["SECRETWORD", "92.718"], s => Assert.DoesNotContain(s, Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal))
        );
        Assert.Contains(
            "What was changed before it was approved",
            await SmallSite.Outline(site, "quarters/2025-26-q1/index.html"),
            StringComparison.Ordinal
        );
    }

    private static (IReadOnlyDictionary<Quarter, ApprovedEdition> Held, IReadOnlyList<Diagnostic> Found) Check(TemporaryFolder site)
    {
        Frozen.Site(site.Path);
        var content = SmallSite.Content(site.Path);
        var bag = new DiagnosticBag();
        return (Editions.Check(content, Assessor.Assess(content), bag), bag.Ordered());
    }
}
