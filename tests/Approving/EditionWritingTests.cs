using System.Text;
using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Approving;

/// <summary>What an edition holds: all that the dashboard says, and nothing that is withheld.</summary>
public sealed class EditionWritingTests
{
    private const string Folder = "content/quarters/2025-26-q1/";

    [Theory]
    [InlineData("Decision", "quarter", "decision", "approved")]
    [InlineData("Decision", "quarter", "body", "Cabinet")]
    [InlineData("Decision", "quarter", "date", "2025-10-01")]
    [InlineData("Level", "amber", "word", "Amber")]
    [InlineData("Level", "amber", "meaning", "Missed by at most a tenth")]
    [InlineData("Level", "amber", "tone", "caution")]
    [InlineData("Level", "amber", "shape", "diamond")]
    [InlineData("Priority", "homes", "story", "Homes were well looked after.")]
    [InlineData("Indicator", "repairs-on-time", "definition", "The share of repairs finished by the agreed day.")]
    [InlineData("Indicator", "repairs-on-time", "kind", "kpi")]
    [InlineData("Indicator", "repairs-on-time", "unit", "{value}%")]
    [InlineData("Indicator", "repairs-on-time", "decimals", "1")]
    [InlineData("Indicator", "repairs-on-time", "polarity", "higher")]
    [InlineData("Indicator", "repairs-on-time", "frequency", "quarterly")]
    [InlineData("Indicator", "repairs-on-time", "covers", "period")]
    [InlineData("Indicator", "repairs-on-time", "judged on", "result")]
    [InlineData("Indicator", "repairs-on-time", "value of 2025-26-q1", "91.4")]
    [InlineData("Indicator", "repairs-on-time", "quality of 2025-26-q1", "final")]
    [InlineData("Indicator", "repairs-on-time", "origin of 2025-26-q1", "council")]
    [InlineData("Indicator", "repairs-on-time", "target of 2025-26-q1", "95")]
    [InlineData(
        "Indicator",
        "repairs-on-time",
        "rule of 2025-26-q1",
        "green within 0, included; amber within 0.1 of the target, included; red otherwise"
    )]
    [InlineData("Indicator", "repairs-on-time", "status of 2025-26-q1", "Amber")]
    [InlineData("Indicator", "repairs-on-time", "narrative", "Repairs took **longer** in April.")]
    [InlineData("Indicator", "days-to-clear", "origin of 2025-26-q1", "illustrative")]
    [InlineData("Indicator", "days-to-clear", "contributing factors", "One of two vehicles was out of use.")]
    [InlineData("Indicator", "days-to-clear", "action 1", "Hire a vehicle.")]
    [InlineData("Indicator", "days-to-clear", "action 1 owner", "streets-manager")]
    [InlineData("Indicator", "days-to-clear", "action 1 takes effect", "2025-26-q2")]
    [InlineData("Indicator", "days-to-clear", "enough", "partly")]
    [InlineData("Indicator", "population", "value of 2024", "101.2")]
    [InlineData("Indicator", "population", "origin of 2024", "report")]
    public void Edition_Holds(string kind, string id, string fact, string text) =>
        Assert.Equal(text, Said(Of(_ => { }), Enum.Parse<EntryKind>(kind), id, fact));

    [Theory]
    [InlineData(
        "days-to-clear: {value: 2.5, illustrative: true}",
        "days-to-clear: {value: 2.5, note: By hand., quality: provisional, numerator: 5, denominator: 2, forecast: 2.4}",
        "note of 2025-26-q1",
        "By hand."
    )]
    [InlineData(
        "days-to-clear: {value: 2.5, illustrative: true}",
        "days-to-clear: {value: 2.5, numerator: 5, denominator: 2}",
        "numerator of 2025-26-q1",
        "5"
    )]
    [InlineData(
        "days-to-clear: {value: 2.5, illustrative: true}",
        "days-to-clear: {value: 2.5, numerator: 5, denominator: 2}",
        "denominator of 2025-26-q1",
        "2"
    )]
    [InlineData("days-to-clear: {value: 2.5, illustrative: true}", "days-to-clear: {value: 2.5, forecast: 2.4}", "forecast of 2025-26-q1", "2.4")]
    [InlineData(
        "days-to-clear: {value: 2.5, illustrative: true}",
        "days-to-clear: {value: 2.5, quality: estimated}",
        "quality of 2025-26-q1",
        "estimated"
    )]
    [InlineData("days-to-clear: {value: 2.5, illustrative: true}", "days-to-clear: {value: 2.5, source: report}", "origin of 2025-26-q1", "report")]
    [InlineData(
        "days-to-clear: {value: 2.5, illustrative: true}",
        "days-to-clear: {missing: late, reason: It is late., expected: 2025-26-q2, source: report}",
        "no value of 2025-26-q1",
        "late"
    )]
    [InlineData(
        "days-to-clear: {value: 2.5, illustrative: true}",
        "days-to-clear: {missing: late, reason: It is late., expected: 2025-26-q2}",
        "reason of 2025-26-q1",
        "It is late."
    )]
    [InlineData(
        "days-to-clear: {value: 2.5, illustrative: true}",
        "days-to-clear: {missing: late, reason: It is late., expected: 2025-26-q2}",
        "expected of 2025-26-q1",
        "2025-26-q2"
    )]
    [InlineData(
        "days-to-clear: {value: 2.5, illustrative: true}",
        "days-to-clear: {missing: not-available, reason: Nobody said., source: report}",
        "origin of 2025-26-q1",
        "report"
    )]
    public void Edition_HoldsOfALine(string line, string by, string fact, string text) =>
        Assert.Equal(text, Said(Of(site => site.Change(Folder + "outturns.yml", line, by)), EntryKind.Indicator, "days-to-clear", fact));

    [Theory]
    [InlineData("{value: 2, intervention: 4}", "2, intervention at 4")]
    [InlineData("{value: 2, illustrative: true}", "2, illustrative")]
    [InlineData("{better-than-last-year: 2%}", "better by 0.02 than in the year before")]
    [InlineData("{to-be-confirmed: Not yet.}", "to-be-confirmed: Not yet.")]
    public void Edition_HoldsATarget(string written, string text) =>
        Assert.Equal(
            text,
            Said(
                Of(site => site.Change("content/indicators/all.yml", "2025-26-q1: 2\n", $"2025-26-q1: {written}\n")),
                EntryKind.Indicator,
                "days-to-clear",
                "target of 2025-26-q1"
            )
        );

    [Fact]
    public void Edition_HoldsTheMilestonesThatWereReported()
    {
        var edition = Of(site =>
        {
            site.File(
                "content/projects.yml",
                "depot:\n  title: A depot\n  purpose: To keep vehicles.\n  serves: [streets]\n  owner: streets-manager\n  escalation: "
                    + "housing-manager\n  milestones:\n    bought: {title: It is bought, due: 2025-06-30}\n    open: {title: It opens, "
                    + "due: 2026-06-30, from: 2025-26-q2}\n"
            );
            site.File(
                Folder + "milestones.yml",
                "depot:\n  bought: {state: at-risk, now-due: 2025-08-31, explanation: The seller asked for time.}\n"
            );
            site.File("content/quarters/2025-26-q2/milestones.yml", "depot:\n  bought: {state: done, done: 2025-08-30}\n  open: {state: on-track}\n");
        });
        var depot = edition.Find(EntryKind.Project, "depot")!;
        Assert.Equal(
            ["bought planned: 2025-06-30", "bought state: at-risk", "bought now due: 2025-08-31", "bought explanation: The seller asked for time."],
            depot.Says.Select(f => f.Line())
        );
        Assert.Equal(["title: A depot", "title of bought: It is bought"], depot.Called.Select(f => f.Line()));
    }

    [Fact]
    public void Edition_CallsThingsByTheirNames()
    {
        var edition = Of(_ => { });
        Assert.Equal(
            ["title: Repairs finished on time", "serves: homes", "owner: housing-manager", "service: housing", "panel: all"],
            edition.Find(EntryKind.Indicator, "repairs-on-time")!.Called.Select(f => f.Line())
        );
        Assert.Equal(["title: Homes", "part: priority"], edition.Find(EntryKind.Priority, "homes")!.Called.Select(f => f.Line()));
        Assert.Equal(
            ["streets-manager: Service Manager, Streets"],
            edition.Entries.Where(e => e.Kind == EntryKind.Role).Select(e => $"{e.Id}: {e.Called[0].Text()}")
        );
    }

    [Fact]
    public void Edition_SaysWhereEachFactStands()
    {
        var edition = Of(_ => { });
        var facts = edition
            .Find(EntryKind.Indicator, "repairs-on-time")!
            .Says.Concat(edition.Find(EntryKind.Indicator, "days-to-clear")!.Says)
            .ToLookup(f => f.Name(), f => f.At.ToString());
        Assert.Equal("content/quarters/2025-26-q1/outturns.yml:1:18", facts["value of 2025-26-q1"].First());
        Assert.Equal("content/quarters/2025-26-q1/exceptions.yml:1:1", facts["contributing factors"].Single());
        Assert.Equal("content/quarters/2025-26-q1/narratives/repairs-on-time.md:1:1", facts["narrative"].Single());
        Assert.Equal("content/indicators/all.yml:1:1", facts["definition"].First());
    }

    [Fact]
    public void Edition_OfWhatIsWithheld_HasTheReasonAndNoByteMore()
    {
        var edition = Of(site =>
            site.File(
                Folder + "approval.yml",
                "decision: approved-except\ndate: 2025-10-01\nbody: Cabinet\nwithheld:\n  repairs-on-time: Being audited.\n  "
                    + "days-to-clear: Being counted.\n"
            )
        );
        var text = Encoding.UTF8.GetString(EditionText.Write(edition));
        Assert.All(["91.4", "2.5", "longer", "vehicle", "\"Amber\"\n        ", "status of"], hidden =>
            Assert.DoesNotContain(hidden, text, StringComparison.Ordinal)
        );
        Assert.Equal("Being audited.", Said(edition, EntryKind.Decision, "quarter", "withheld repairs-on-time"));
        Assert.Equal(
            ("withheld", "Being audited."),
            (
                Said(edition, EntryKind.Indicator, "repairs-on-time", "no value of 2025-26-q1"),
                Said(edition, EntryKind.Indicator, "repairs-on-time", "reason of 2025-26-q1")
            )
        );
        Assert.DoesNotContain(edition.Entries, e => e.Kind == EntryKind.Role);
    }

    [Fact]
    public void LaterEdition_IsNotWorkedOutFromWhatIsWithheld()
    {
        var indicator = Samples.Indicator(Polarity.Higher, 10) with { Combine = Combining.Sum, Targets = [] };
        var content = Samples.Content(
            Samples.Scheme,
            indicator,
            [.. Enumerable.Range(1, 4).Select(n => new Quarter(2025, n)).Select(q => Samples.Outturn(indicator, 1000 + q.Number, q.Period, q))]
        );
        Assert.Equal("4010", Last(content));
        var first = content.Quarters[0];
        var withheld = first.Approval! with
        {
            Decision = Decision.ApprovedExcept,
            Withheld = new Dictionary<string, string> { [indicator.Id] = "Being audited." },
        };
        Assert.Null(Last(content with { Quarters = [first with { Approval = withheld }, .. content.Quarters.Skip(1)] }));

        static string? Last(Content content) =>
            Said(Frozen.Editions(content)[new(2025, 4)].Edition, EntryKind.Indicator, "sample", "value of 2025-26");
    }

    [Fact]
    public void Submission_HasNoDecision()
    {
        var content = SmallSite.Content();
        var edition = EditionWriting.Of(content, Assessor.Assess(content), content.Quarters[0], decided: false);
        Assert.DoesNotContain(edition.Entries, e => e.Kind == EntryKind.Decision);
        Assert.Equal("91.4", Said(edition, EntryKind.Indicator, "repairs-on-time", "value of 2025-26-q1"));
    }

    private static Edition Of(Action<TemporaryFolder> change)
    {
        using var site = SmallSite.Copy();
        change(site);
        return Frozen.Editions(SmallSite.Content(site.Path))[new(2025, 1)].Edition;
    }

    private static string? Said(Edition edition, EntryKind kind, string id, string fact) =>
        edition.Find(kind, id)?.Says.SingleOrDefault(f => f.Name() == fact)?.Text();
}
