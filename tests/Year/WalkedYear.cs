using System.Text;
using PmfSite.Approving;
using PmfSite.Commands;
using PmfSite.Tests.Site;

namespace PmfSite.Tests.Year;

/// <summary>
/// A whole year as the communications team walks it, on a real git repository and with the commands themselves: what is done at each step, and what
/// the public can see of it and what it cannot. Walked once, when the first step is asked for.
/// </summary>
public sealed class WalkedYear : IDisposable
{
    private const string Indicators = "content/indicators/all.yml";
    private static readonly string[] Quarters = ["2024-25-q4", "2025-26-q1", "2025-26-q2", "2025-26-q3"];

    private readonly Team team = new();
    private readonly Lazy<Task<Walk>> walk;

    /// <summary>The first quarter as it was released, and the commit that a stranger builds it from.</summary>
    private (string Commit, SortedDictionary<string, byte[]> Seen) first;

    /// <summary>The digests of the editions before the new plan.</summary>
    private Dictionary<string, string> editions = [];

    private Answer? sealing;

    public WalkedYear() => walk = new(() => Walk.Of(this, Steps));

    /// <summary>In the order in which they are taken, each with the steps that it cannot do without.</summary>
    internal static IReadOnlyList<Step<WalkedYear>> Steps { get; } =
    [
        new(nameof(TheYearBeforeIsPublished), year => year.TheYearBeforeIsPublished()),
        new(nameof(TheYearBeforeIsSeen), year => year.TheYearBeforeIsSeen(), nameof(TheYearBeforeIsPublished)),
        new(nameof(FiguresComeIn), year => year.FiguresComeIn(), nameof(TheYearBeforeIsPublished)),
        new(nameof(FiguresThatNobodyApprovedAreUnseen), year => year.FiguresThatNobodyApprovedAreUnseen(), nameof(FiguresComeIn)),
        new(nameof(ReadinessTellsWhoIsLate), year => year.ReadinessTellsWhoIsLate(), nameof(FiguresComeIn)),
        new(nameof(ThePanelReadsItsPack), year => year.ThePanelReadsItsPack(), nameof(FiguresComeIn)),
        new(nameof(APreviewShowsWhatIsChanged), year => year.APreviewShowsWhatIsChanged(), nameof(FiguresComeIn)),
        new(nameof(TheFirstQuarterIsSubmitted), year => year.TheFirstQuarterIsSubmitted(), nameof(FiguresComeIn)),
        new(nameof(WhatIsOnlySubmittedIsNotPublished), year => year.WhatIsOnlySubmittedIsNotPublished(), nameof(TheFirstQuarterIsSubmitted)),
        new(nameof(CabinetApprovesTheFirstQuarter), year => year.CabinetApprovesTheFirstQuarter(), nameof(TheFirstQuarterIsSubmitted)),
        new(nameof(NothingIsSeenBeforeItsMoment), year => year.NothingIsSeenBeforeItsMoment(), nameof(CabinetApprovesTheFirstQuarter)),
        new(nameof(TheFirstQuarterIsReleased), year => year.TheFirstQuarterIsReleased(), nameof(CabinetApprovesTheFirstQuarter)),
        new(nameof(TheFirstQuarterIsSeen), year => year.TheFirstQuarterIsSeen(), nameof(TheFirstQuarterIsReleased)),
        new(nameof(AReleasedFigureCannotBeEdited), year => year.AReleasedFigureCannotBeEdited(), nameof(TheFirstQuarterIsReleased)),
        new(nameof(ALateFigureAndACorrectionAreSealed), year => year.ALateFigureAndACorrectionAreSealed(), nameof(TheFirstQuarterIsReleased)),
        new(nameof(WhatIsSealedWaitsForItsMoment), year => year.WhatIsSealedWaitsForItsMoment(), nameof(ALateFigureAndACorrectionAreSealed)),
        new(nameof(TheCorrectionIsPublished), year => year.TheCorrectionIsPublished(), nameof(ALateFigureAndACorrectionAreSealed)),
        new(
            nameof(TheRegisterTellsTheCorrectionAndTheLateFigure),
            year => year.TheRegisterTellsTheCorrectionAndTheLateFigure(),
            nameof(TheCorrectionIsPublished)
        ),
        new(nameof(TheIndicatorTellsWhatItsFigureWas), year => year.TheIndicatorTellsWhatItsFigureWas(), nameof(TheCorrectionIsPublished)),
        new(
            nameof(TheFeedTellsTheCorrectionAndTheLateFigure),
            year => year.TheFeedTellsTheCorrectionAndTheLateFigure(),
            nameof(TheCorrectionIsPublished)
        ),
        new(nameof(TheIndicatorTellsWhenItsFigureCame), year => year.TheIndicatorTellsWhenItsFigureCame(), nameof(TheCorrectionIsPublished)),
        new(nameof(TheFirstEditionStaysAsItWasApproved), year => year.TheFirstEditionStaysAsItWasApproved(), nameof(TheCorrectionIsPublished)),
        new(nameof(TheSecondQuarterIsStillUnseen), year => year.TheSecondQuarterIsStillUnseen(), nameof(TheCorrectionIsPublished)),
        new(
            nameof(TheSecondQuarterIsApprovedButForOneIndicator),
            year => year.TheSecondQuarterIsApprovedButForOneIndicator(),
            nameof(TheCorrectionIsPublished)
        ),
        new(
            nameof(TheSecondQuarterIsSeenButForOneIndicator),
            year => year.TheSecondQuarterIsSeenButForOneIndicator(),
            nameof(TheSecondQuarterIsApprovedButForOneIndicator)
        ),
        new(nameof(TheThirdQuarterIsSubmitted), year => year.TheThirdQuarterIsSubmitted(), nameof(TheSecondQuarterIsApprovedButForOneIndicator)),
        new(
            nameof(TheThirdQuarterIsApprovedWithAmendments),
            year => year.TheThirdQuarterIsApprovedWithAmendments(),
            nameof(TheThirdQuarterIsSubmitted)
        ),
        new(
            nameof(TheThirdQuarterIsSeenAsItWasApproved),
            year => year.TheThirdQuarterIsSeenAsItWasApproved(),
            nameof(TheThirdQuarterIsApprovedWithAmendments)
        ),
        new(nameof(ANewPlanBegins), year => year.ANewPlanBegins(), nameof(TheThirdQuarterIsApprovedWithAmendments)),
        new(nameof(TheNewPlanIsSeen), year => year.TheNewPlanIsSeen(), nameof(ANewPlanBegins)),
        new(nameof(TheYearTakesTheLateFigureIn), year => year.TheYearTakesTheLateFigureIn(), nameof(ANewPlanBegins)),
        new(nameof(EarlierEditionsStayAsTheyWere), year => year.EarlierEditionsStayAsTheyWere(), nameof(ANewPlanBegins)),
        new(nameof(AnEarlierQuarterKeepsThePlanOfItsTime), year => year.AnEarlierQuarterKeepsThePlanOfItsTime(), nameof(ANewPlanBegins)),
        new(
            nameof(ThePreviousReleaseIsPutBackAndTheLatestAgain),
            year => year.ThePreviousReleaseIsPutBackAndTheLatestAgain(),
            nameof(ANewPlanBegins)
        ),
        new(nameof(WhatWasWithheldIsSealedForRelease), year => year.WhatWasWithheldIsSealedForRelease(), nameof(ANewPlanBegins)),
        new(nameof(TheSealTellsWhatFollowsForTheYear), year => year.TheSealTellsWhatFollowsForTheYear(), nameof(WhatWasWithheldIsSealedForRelease)),
        new(nameof(WhatWasWithheldWaitsForItsMoment), year => year.WhatWasWithheldWaitsForItsMoment(), nameof(WhatWasWithheldIsSealedForRelease)),
        new(nameof(TheWithheldResultIsReleased), year => year.TheWithheldResultIsReleased(), nameof(WhatWasWithheldIsSealedForRelease)),
        new(nameof(TheYearIsToldAnew), year => year.TheYearIsToldAnew(), nameof(TheWithheldResultIsReleased)),
        new(nameof(SomebodyChangesAFile), year => year.SomebodyChangesAFile(), nameof(TheFirstQuarterIsReleased)),
        new(nameof(AStrangerBuildsTheFirstQuarterAgain), year => year.AStrangerBuildsTheFirstQuarterAgain(), nameof(TheFirstQuarterIsReleased)),
    ];

    internal Task<Walk> Walked => walk.Value;

    public void Dispose() => team.Dispose();

    private async Task TheYearBeforeIsPublished()
    {
        team.Copy(SmallSite.Folder);
        team.Initialise();
        Directory.Delete(Path.Combine(team.Folder, "content", "quarters"), recursive: true);
        File.Delete(Path.Combine(team.Folder, "content", "comparators.yml"));
        team.Write(
            Indicators,
            Measure("repairs-on-time", "Repairs finished on time", "percent", "higher", "serves: [homes]\n  commitment: safe", 95)
                + Measure("days-to-clear", "Days to clear fly-tipping", "days", "lower", "serves: [streets]\n  combine: mean", 2)
                + Measure("recycling-rate", "Waste that is recycled", "percent", "higher", "serves: [streets]\n  combine: mean", 40)
        );
        Quarter("2024-25-q4", "94.123", "1.999", "40.557", "Alpha");
        Decide("2024-25-q4", Decided.Approved("2025-06-04"));
        team.Now = new(2025, 6, 4, 10, 0, 0);
        Assert.Equal(ExitCode.Done, (await team.Approve("2024-25-q4")).Code);
        team.Commit("Publish quarter 4 of 2024-25");
        await team.Publish();
    }

    private void TheYearBeforeIsSeen()
    {
        team.AssertSeen("94.123", "1.999", "40.557", "Alpha");
        Assert.Empty(team.Uncommitted());
    }

    private async Task FiguresComeIn()
    {
        team.Now = new(2025, 7, 21, 15, 0, 0);
        Quarter("2025-26-q1", "91.437", "1.913", "{missing: late, reason: The weighbridge was out of use., expected: 2025-26-q2}", "Bravo");
        Decide("2025-26-q1", Decided.Pending);
        var answer = await team.Check();
        Assert.Equal((ExitCode.Done, ""), (answer.Code, answer.Told));
        Assert.Contains("2025-26-q1: its decision is pending", answer.Said, StringComparison.Ordinal);
    }

    private async Task FiguresThatNobodyApprovedAreUnseen()
    {
        await team.BuildInVain();
        AssertFirstQuarterUnseen();
    }

    private async Task ReadinessTellsWhoIsLate()
    {
        team.Now = new(2025, 7, 24, 9, 0, 0);
        var answer = await team.Readiness("2025-26-q1");
        Assert.Equal((ExitCode.NotReady, ""), (answer.Code, answer.Told));
        Assert.Contains("2 of 3 measures ready.\n1 lacks something: 1 a value", answer.Said, StringComparison.Ordinal);
        Assert.Contains("Service Manager, Housing\n  2 of 3 measures ready; 1 lacks something", answer.Said, StringComparison.Ordinal);
        Assert.Matches("\n  recycling-rate +Housing +value \\(late\\)", answer.Said);
    }

    private async Task ThePanelReadsItsPack()
    {
        team.Now = new(2025, 7, 28, 9, 0, 0);
        var (seen, pack) = (team.Public, await team.Pack("all", "2025-26-q1"));
        AssertHolds(pack, Said.Draft, "91.437", "1.913", "Bravo", "The weighbridge was out of use");
        team.AssertPublic(seen);
        await team.BuildInVain();
        AssertFirstQuarterUnseen();
    }

    private async Task APreviewShowsWhatIsChanged()
    {
        const string page = "indicators/repairs-on-time.html";
        team.Now = new(2025, 8, 4, 9, 0, 0);
        var seen = team.Public;
        var before = Encoding.UTF8.GetString((await team.Preview())[page]);
        AssertHolds(before, Said.Draft, "91.437", "was called more often");
        TellRepairsAnew();
        var after = Encoding.UTF8.GetString((await team.Preview())[page]);
        Assert.Contains("The team of Bravo was called twice as often", after, StringComparison.Ordinal);
        Assert.DoesNotContain("The team of Bravo was called more often", after, StringComparison.Ordinal);
        team.AssertPublic(seen);
        await team.BuildInVain();
        AssertFirstQuarterUnseen();
    }

    private async Task TheFirstQuarterIsSubmitted()
    {
        team.Now = new(2025, 8, 20, 11, 0, 0);
        TellRepairsAnew();
        var answer = await team.Submit("2025-26-q1");
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains(EditionText.Digest(File.ReadAllBytes(InQuarter("2025-26-q1", "submitted.json"))), answer.Said, StringComparison.Ordinal);
        team.Commit("Submit quarter 1 of 2025-26");
    }

    private Task WhatIsOnlySubmittedIsNotPublished() => team.BuildInVain();

    private async Task CabinetApprovesTheFirstQuarter()
    {
        team.Now = new(2025, 9, 3, 20, 0, 0);
        Decide("2025-26-q1", Decided.Approved("2025-09-03", "release: 2025-09-05 09:30\nminute: https://www.example.org/minutes/1\n"));
        var answer = await team.Approve("2025-26-q1");
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains("release  2025-09-05 at 09:30", answer.Said, StringComparison.Ordinal);
    }

    private async Task NothingIsSeenBeforeItsMoment()
    {
        team.Now = new(2025, 9, 5, 9, 29, 59);
        await team.BuildInVain();
        AssertFirstQuarterUnseen();
    }

    private async Task TheFirstQuarterIsReleased()
    {
        var commit = team.Commit("Approve quarter 1 of 2025-26");
        team.Now = new(2025, 9, 5, 9, 30, 0);
        await team.Publish();
        first = (commit, team.Public);
    }

    private void TheFirstQuarterIsSeen()
    {
        team.AssertSeen("91.437", "1.913", "The team of Bravo was called twice as often", "The weighbridge was out of use");
        team.AssertSeen("https://www.example.org/minutes/1", team.Digest("2025-26-q1"));
        Assert.Contains(team.Digest("2025-26-q1"), team.Read("content/quarters/2025-26-q1/approval.yml"), StringComparison.Ordinal);
        Assert.Empty(team.Uncommitted());
    }

    private async Task AReleasedFigureCannotBeEdited()
    {
        const string outturns = "content/quarters/2025-26-q1/outturns.yml";
        team.Now = new(2025, 9, 8, 9, 0, 0);
        var seen = team.Public;
        team.Edit(outturns, "91.437", "91.734");
        try
        {
            foreach (var answer in new[] { await team.Check(), await team.Build(), await team.Approve("2025-26-q1") })
            {
                Assert.Equal(ExitCode.ContentErrors, answer.Code);
                Assert.Contains("91.437", answer.Told, StringComparison.Ordinal);
                Assert.Contains("91.734", answer.Told, StringComparison.Ordinal);
                Assert.Contains("corrections.yml", answer.Told, StringComparison.Ordinal);
            }
        }
        finally
        {
            team.Edit(outturns, "91.734", "91.437");
        }
        team.AssertPublic(seen);
        Assert.Empty(team.Uncommitted());
    }

    private async Task ALateFigureAndACorrectionAreSealed()
    {
        team.Now = new(2025, 10, 20, 9, 0, 0);
        Quarter("2025-26-q2", "95.217", "2.157", "41.273", "Charlie");
        Decide("2025-26-q2", Decided.Pending);
        team.Write(
            "content/corrections.yml",
            """
            tonnage-came-late:
              quarter: 2025-26-q1
              figure: {recycling-rate: 40.871}
              wrong: The tonnage had not been weighed.
              approved: {by: Cabinet, on: 2025-10-15}
              published: 2025-11-01 10:00
            repairs-typed:
              quarter: 2025-26-q1
              figure: {repairs-on-time: 84.313}
              wrong: Two digits were typed in the wrong order.
              approved: {by: Cabinet, on: 2025-10-15}
              published: 2025-11-01 10:00

            """
        );
        Assert.Equal(ExitCode.ContentErrors, (await team.Build()).Code);
        var answer = await team.Seal();
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains("91.437", answer.Said, StringComparison.Ordinal);
        Assert.Contains("84.313", answer.Said, StringComparison.Ordinal);
        Assert.Contains("Red", answer.Said, StringComparison.Ordinal);
        team.Commit("Correct quarter 1 of 2025-26, and put figures of quarter 2 in");
    }

    private async Task WhatIsSealedWaitsForItsMoment()
    {
        team.Now = new(2025, 11, 1, 9, 59, 59);
        await team.BuildInVain();
        team.AssertUnseen("40.871", "84.313", "95.217", "2.157", "41.273", "Charlie");
    }

    private async Task TheCorrectionIsPublished()
    {
        team.Now = new(2025, 11, 1, 10, 0, 0);
        await team.Publish();
    }

    private async Task TheRegisterTellsTheCorrectionAndTheLateFigure()
    {
        var register = await Page("corrections.html");
        Assert.Contains("| Result for April to June 2025 | 91.437% | 84.313%", register, StringComparison.Ordinal);
        Assert.Contains("1 November 2025, a figure that came late: Waste that is recycled", register, StringComparison.Ordinal);
        Assert.Contains(
            "The figure was not there from 5 September 2025 until 1 November 2025. It is an addition: nothing that had been said was wrong.",
            register,
            StringComparison.Ordinal
        );
        Assert.Contains("1 November 2025: Repairs finished on time", register, StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"added\"", team.Page("corrections.json"), StringComparison.Ordinal);
    }

    private async Task TheIndicatorTellsWhatItsFigureWas()
    {
        var history = await Page("indicators/repairs-on-time.html");
        Assert.Contains(
            "| April to June 2025 | 84.313% | 95.000% | Red | Council Corrected on 1 November 2025. It was 91.437% (Amber).",
            history,
            StringComparison.Ordinal
        );
        Assert.Contains("The value for April to June 2025 was 91.437% until it was corrected on 1 November 2025.", history, StringComparison.Ordinal);
        Assert.Single((await Html.Parse(team.Page("indicators/repairs-on-time.html"))).QuerySelectorAll("svg.chart .mark-former"));
    }

    private void TheFeedTellsTheCorrectionAndTheLateFigure()
    {
        Assert.Contains("Result for April to June 2025: it was 91.437%, and is 84.313%.", team.Page("feed.xml"), StringComparison.Ordinal);
        Assert.Contains("Late figure: Waste that is recycled", team.Page("feed.xml"), StringComparison.Ordinal);
    }

    private async Task TheIndicatorTellsWhenItsFigureCame()
    {
        Assert.Contains("40.871", team.Page("indicators/recycling-rate.html"), StringComparison.Ordinal);
        Assert.Contains(
            "Added on 1 November 2025, as it came late. The tonnage had not been weighed.",
            await Page("indicators/recycling-rate.html"),
            StringComparison.Ordinal
        );
    }

    private void TheFirstEditionStaysAsItWasApproved()
    {
        Assert.Contains("91.437", team.Page("quarters/2025-26-q1/edition.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("84.313", team.Page("quarters/2025-26-q1/edition.json"), StringComparison.Ordinal);
    }

    private void TheSecondQuarterIsStillUnseen() => team.AssertUnseen("95.217", "2.157", "41.273", "Charlie");

    private async Task TheSecondQuarterIsApprovedButForOneIndicator()
    {
        team.Now = new(2025, 12, 3, 18, 0, 0);
        Decide("2025-26-q2", Decided.ApprovedExcept("2025-12-03", "days-to-clear: Two reports are being looked into."));
        Assert.Equal(ExitCode.Done, (await team.Approve("2025-26-q2")).Code);
        team.Commit("Approve quarter 2 of 2025-26, but for one indicator");
        await team.Publish();
    }

    private void TheSecondQuarterIsSeenButForOneIndicator()
    {
        team.AssertSeen("95.217", "41.273", "Charlie", "Two reports are being looked into");
        team.AssertUnseen("2.157");
    }

    private async Task TheThirdQuarterIsSubmitted()
    {
        team.Now = new(2026, 2, 10, 9, 0, 0);
        Quarter("2025-26-q3", "96.331", "1.871", "42.119", "Delta");
        Decide("2025-26-q3", Decided.Pending);
        Assert.Equal(ExitCode.Done, (await team.Submit("2025-26-q3")).Code);
        team.Commit("Submit quarter 3 of 2025-26");
        await team.BuildInVain();
    }

    private async Task TheThirdQuarterIsApprovedWithAmendments()
    {
        team.Now = new(2026, 3, 4, 18, 0, 0);
        team.Edit("content/quarters/2025-26-q3/outturns.yml", "96.331", "93.119");
        team.Edit("content/quarters/2025-26-q3/narratives/repairs-on-time.md", "Delta", "Echo");
        team.Edit("content/quarters/2025-26-q3/priorities/homes.md", "Delta", "Echo");
        Decide("2025-26-q3", Decided.ApprovedWithAmendments("2026-03-04"));
        var answer = await team.Approve("2025-26-q3");
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains("amended", answer.Said, StringComparison.Ordinal);
        team.Commit("Approve quarter 3 of 2025-26 with amendments");
        await team.Publish();
    }

    private void TheThirdQuarterIsSeenAsItWasApproved()
    {
        var submitted = EditionText.Digest(File.ReadAllBytes(InQuarter("2025-26-q3", "submitted.json")));
        team.AssertSeen("93.119", "1.871", "42.119", "Echo", team.Digest("2025-26-q3"), submitted);
        team.AssertUnseen("96.331", "Delta", "2.157");
    }

    private async Task ANewPlanBegins()
    {
        editions = Quarters.ToDictionary(q => q, team.Digest, StringComparer.Ordinal);
        team.Now = new(2026, 5, 12, 9, 0, 0);
        var framework = team.Read("content/framework.yml");
        var (plan, panels) = (framework.IndexOf("plan:\n", StringComparison.Ordinal), framework.IndexOf("panels:\n", StringComparison.Ordinal));
        team.Write(
            "content/framework.yml",
            framework[..plan]
                + """
                plan:
                  title: Example Plan 2026 to 2030
                  starts: 2026-01-01
                  ends: 2029-12-31
                  follows:
                    plan-2024:
                      title: Example Plan 2024 to 2028
                      starts: 2024-04-01
                      ends: 2025-12-31
                      priorities: {homes: Homes, streets: Streets}
                priorities:
                  living:
                    title: A good place to live
                    summary: Good homes and clean streets.

                """
                + framework[panels..]
        );
        const string replaced = "serves: [homes]\n  until: 2025-26-q3\n  replaced-by: {indicator: repairs-at-first-visit, comparable: false}";
        const string begun = "serves: [living]\n  from: 2025-26-q4";
        team.Write(
            Indicators,
            Measure("repairs-on-time", "Repairs finished on time", "percent", "higher", replaced, 95)
                + Measure("days-to-clear", "Days until a street is clean", "days", "lower", "serves: [living, streets]\n  combine: mean", 2)
                + Measure("recycling-rate", "Waste that is recycled", "percent", "higher", "serves: [living, streets]\n  combine: mean", 40)
                + Measure("repairs-at-first-visit", "Repairs finished at the first visit", "percent", "higher", begun, 80)
        );
        team.Write("content/quarters/2025-26-q4/outturns.yml", "repairs-at-first-visit: 78.541\ndays-to-clear: 1.797\nrecycling-rate: 43.871\n");
        Decide("2025-26-q4", Decided.Approved("2026-06-03"));
        Assert.Equal(ExitCode.Done, (await team.Approve("2025-26-q4")).Code);
        team.Commit("Begin the new plan, and approve quarter 4 of 2025-26");
        team.Now = new(2026, 6, 3, 0, 0, 0);
        await team.Publish();
    }

    private void TheNewPlanIsSeen()
    {
        team.AssertSeen("78.541", "1.797", "43.871", "Example Plan 2026 to 2030", "Repairs finished at the first visit");
        team.AssertUnseen("96.331", "Delta", "2.157");
    }

    /// <summary>The mean of the year, with the figure that came late.</summary>
    private async Task TheYearTakesTheLateFigureIn()
    {
        Assert.Contains("\"42.0335\"", team.Page("quarters/2025-26-q4/edition.json"), StringComparison.Ordinal);
        Assert.Contains("42.034%", await Page("indicators/recycling-rate.html"), StringComparison.Ordinal);
    }

    private void EarlierEditionsStayAsTheyWere() => Assert.All(editions, e => Assert.Equal(e.Value, team.Digest(e.Key)));

    private async Task AnEarlierQuarterKeepsThePlanOfItsTime()
    {
        var old = await Page("quarters/2025-26-q1/index.html");
        Assert.Contains("Homes", old, StringComparison.Ordinal);
        Assert.Contains("Days to clear fly-tipping", old, StringComparison.Ordinal);
        Assert.DoesNotContain("Days until a street is clean", old, StringComparison.Ordinal);
        Assert.DoesNotContain("A good place to live", old, StringComparison.Ordinal);
        Assert.Contains("Days until a street is clean", await Page("quarters/2025-26-q4/index.html"), StringComparison.Ordinal);
    }

    private async Task ThePreviousReleaseIsPutBackAndTheLatestAgain()
    {
        var latest = team.Public;
        Assert.Equal(ExitCode.Done, (await team.RollBack()).Code);
        team.AssertUnseen("78.541", "1.797", "43.871", "Example Plan 2026 to 2030");
        team.AssertSeen("93.119", "Echo");
        Assert.Equal(ExitCode.Done, (await team.RollBack()).Code);
        team.AssertPublic(latest);
        await team.BuildInVain();
    }

    private async Task WhatWasWithheldIsSealedForRelease()
    {
        team.Now = new(2026, 7, 1, 9, 0, 0);
        team.Write(
            "content/corrections.yml",
            team.Read("content/corrections.yml").TrimEnd()
                + """

                days-released:
                  quarter: 2025-26-q2
                  release: days-to-clear
                  approved: {by: Cabinet, on: 2026-06-24}
                  published: 2026-07-02 10:00
                tonnage-typed:
                  quarter: 2025-26-q3
                  figure: {recycling-rate: 43.119}
                  wrong: A digit was typed wrongly.
                  approved: {by: Cabinet, on: 2026-06-24}
                  published: 2026-07-02 10:00

                """
        );
        sealing = await team.Seal();
        Assert.Equal((ExitCode.Done, ""), (sealing.Code, sealing.Told));
        team.Commit("Release what was withheld in quarter 2 of 2025-26, and correct quarter 3");
    }

    private void TheSealTellsWhatFollowsForTheYear()
    {
        Assert.Contains("days-released releases what was withheld in 2025-26-q2:", sealing!.Said, StringComparison.Ordinal);
        AssertHolds(
            sealing!.Said,
            "  and in 2025-26-q4: days-to-clear of 2025-26 was withheld, and is 1.9345 (Green)\n",
            "  and in 2025-26-q4: recycling-rate of 2025-26 was 42.0335 (Green), and is 42.2835 (Green)\n"
        );
    }

    private async Task WhatWasWithheldWaitsForItsMoment()
    {
        await team.BuildInVain();
        team.AssertUnseen("2.157", "43.119", "1.9345");
    }

    private async Task TheWithheldResultIsReleased()
    {
        team.Now = new(2026, 7, 2, 10, 0, 0);
        var before = Editions();
        await team.Publish();
        Assert.All(before, e => Assert.Equal(e.Value, team.Public[e.Key]));

        KeyValuePair<string, byte[]>[] Editions() => [.. team.Public.Where(f => f.Key.EndsWith("/edition.json", StringComparison.Ordinal))];
    }

    private async Task TheYearIsToldAnew()
    {
        var register = await Page("corrections.html");
        Assert.Contains("2 July 2026, a result that had been withheld: Days until a street is clean", register, StringComparison.Ordinal);
        AssertHolds(
            register,
            "Two reports are being looked into. The result was withheld from 3 December 2025 until 2 July 2026.",
            "in Quarter 4, 2025 to 2026 (January to March 2026), was 42.0335% (Green), and is 42.2835% (Green)."
        );
        Assert.Contains("\"value_was\": 42.0335", team.Page("corrections.json"), StringComparison.Ordinal);
        var quarter = await Page("quarters/2025-26-q2/index.html");
        AssertHolds(quarter, "Released on 2 July 2026. It had been withheld. Two reports are being looked into.");
        Assert.DoesNotContain("2.157", await Page("quarters/2025-26-q2/edition-1.html"), StringComparison.Ordinal);
    }

    private async Task SomebodyChangesAFile()
    {
        var built = await team.Verify();
        Assert.Equal((ExitCode.Done, ""), (built.Code, built.Told));
        var file = Path.Combine(team.OutputFolder, "quarters", "2025-26-q1", "edition.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("91.437", "99.437", StringComparison.Ordinal));
        var changed = await team.Verify();
        Assert.Equal(ExitCode.ContentErrors, changed.Code);
        Assert.Contains("changed     quarters/2025-26-q1/edition.json", changed.Said, StringComparison.Ordinal);
        await team.Publish();
        Assert.Equal(ExitCode.Done, (await team.Verify()).Code);
    }

    private async Task AStrangerBuildsTheFirstQuarterAgain()
    {
        using var stranger = team.Stranger(first.Commit);
        stranger.Now = new(2025, 9, 5, 9, 30, 0);
        await stranger.Publish();
        stranger.AssertPublic(first.Seen);
        Assert.Equal(team.Digest("2025-26-q1"), stranger.Digest("2025-26-q1"));
        Assert.Empty(stranger.Uncommitted());
    }

    private static void AssertHolds(string page, params string[] texts) =>
        Assert.All(texts, text => Assert.Contains(text, page, StringComparison.Ordinal));

    /// <summary>What the service writes after its first words.</summary>
    private void TellRepairsAnew() =>
        team.Write("content/quarters/2025-26-q1/narratives/repairs-on-time.md", "The team of Bravo was called twice as often.\n");

    private void AssertFirstQuarterUnseen() => team.AssertUnseen("91.437", "1.913", "Bravo", "weighbridge", "quarters/2025-26-q1");

    /// <summary>What a reader hears.</summary>
    private Task<string> Page(string path) => Html.Outline(team.Public[path]);

    private void Quarter(string quarter, string repairs, string days, string recycling, string story)
    {
        team.Write($"content/quarters/{quarter}/outturns.yml", $"repairs-on-time: {repairs}\ndays-to-clear: {days}\nrecycling-rate: {recycling}\n");
        team.Write($"content/quarters/{quarter}/narratives/repairs-on-time.md", $"The team of {story} was called more often.\n");
        team.Write($"content/quarters/{quarter}/priorities/homes.md", $"The homes in {story} were looked after.\n");
    }

    private void Decide(string quarter, string approval) => team.Write($"content/quarters/{quarter}/approval.yml", approval);

    private string InQuarter(string quarter, string file) => Path.Combine(team.Folder, "content", "quarters", quarter, file);

    /// <summary>Its values have three decimal places, which no coordinate of a chart has.</summary>
    private static string Measure(string id, string title, string unit, string polarity, string more, int target) =>
        $"""
            {id}:
              title: {title}
              definition: It is counted each day.
              matters: It is what people ask for.
              kind: kpi
              unit: {unit}
              decimals: 3
              polarity: {polarity}
              frequency: quarterly
              owner: housing-manager
              service: housing
              panel: all
              data-source: Records
              {more}
              targets:
                2024-25: {target}
                2025-26: {target}

            """;
}
