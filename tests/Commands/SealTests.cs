using System.Text.RegularExpressions;
using PmfSite.Commands;
using PmfSite.Diagnostics;
using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Commands;

/// <summary>Sealing corrections.</summary>
public sealed partial class SealTests
{
    private const string File = "content/corrections.yml";
    private const string First =
        "repairs:\n  quarter: 2025-26-q1\n  figure:\n    repairs-on-time: 96\n  wrong: A day was left out.\n  approved: {by: Cabinet, on: "
        + "2025-11-05}\n  published: 2025-11-06 09:30\n";
    private const string Second =
        "days:\n  quarter: 2025-26-q1\n  figure: {days-to-clear: 2.4}\n  wrong: Weekends were counted.\n  approved: {by: Cabinet, on: "
        + "2025-11-07}\n  published: 2025-11-08 09:30\n";

    [Fact]
    public async Task Seal_WritesEachSealUnderItsId_AndASecondRunChangesNothing()
    {
        using var site = Site("# What was wrong.\n" + First + "\n" + Second);
        var (code, said, told) = await Run(site);
        Assert.Equal((ExitCode.Done, ""), (code, told));
        Assert.Equal(
            """
            repairs corrects 2025-26-q1:
              repairs-on-time: value of 2025-26-q1 was 91.4, and is 96
              repairs-on-time: status of 2025-26-q1 was Amber, and is Green
              published 2025-11-06 at 09:30, London
            days corrects 2025-26-q1:
              days-to-clear: value of 2025-26-q1 was 2.5, and is 2.4
              days-to-clear: origin of 2025-26-q1 was illustrative, and is council
              published 2025-11-08 at 09:30, London
            2 sealed.

            """,
            said
        );
        var text = Text(site);
        Assert.Matches("(?s)^# What was wrong.\nrepairs:\n  seal: [0-9a-f]{64}\n  quarter: .*\n\ndays:\n  seal: [0-9a-f]{64}\n  quarter: ", text);
        Assert.Equal("# What was wrong.\n" + First + "\n" + Second, SealLine().Replace(text, ""));

        Assert.Equal((ExitCode.Done, "Every correction is sealed already.\n", ""), await Run(site));
        Assert.Equal(text, Text(site));
        await AssertReleasable(site);
    }

    [Fact]
    public async Task Seal_AnEntryThatIsAddedLater_LeavesTheOthersAsTheyAre()
    {
        using var site = Site(First);
        await Run(site);
        var first = Text(site);
        site.File(File, first + Second);
        Assert.Equal(ExitCode.Done, (await Run(site)).Code);
        Assert.StartsWith(first, Text(site), StringComparison.Ordinal);
        Assert.Equal(2, SealLine().Count(Text(site)));
        await AssertReleasable(site);
    }

    [Fact]
    public async Task Seal_KeepsLineEndsOfWindows()
    {
        using var site = Site(First.Replace("\n", "\r\n", StringComparison.Ordinal));
        await Run(site);
        Assert.Matches("^repairs:\r\n  seal: [0-9a-f]{64}\r\n  quarter: 2025-26-q1\r\n", Text(site));
        Assert.DoesNotContain("\n", Text(site).Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        await AssertReleasable(site);
    }

    [Theory]
    [InlineData("repairs:\n\n# Found by audit.\n    # In November.\n")]
    [InlineData("repairs:   \n")]
    public async Task Seal_BelowBlankLinesAndComments_StandsInLine(string head)
    {
        using var site = Site(First.Replace("repairs:\n", head, StringComparison.Ordinal));
        Assert.Equal((ExitCode.Done, ""), await Run(site) is var (code, _, told) ? (code, told) : default);
        await AssertReleasable(site);
    }

    [Theory]
    [InlineData(
        "repairs: {quarter: 2025-26-q1, figure: {repairs-on-time: 96}, wrong: A day was left out., approved: {by: Cabinet, on: "
            + "2025-11-05}, published: 2025-11-06 09:30}\n"
    )]
    [InlineData(
        "repairs:\n  {quarter: 2025-26-q1, figure: {repairs-on-time: 96}, wrong: A day was left out., approved: {by: Cabinet, on: "
            + "2025-11-05}, published: 2025-11-06 09:30}\n"
    )]
    public async Task Seal_AnEntryInBrackets_IsRefused(string text)
    {
        using var site = Site(text);
        await AssertRefused(site, "not-in-lines");
    }

    [Fact]
    public async Task Seal_WhatIsSealedAndWasChanged_IsRefused()
    {
        using var site = Site(First);
        await Run(site);
        site.Change(File, "A day was left out.", "Two days were left out.");
        await AssertRefused(site, "seal-broken");
    }

    [Fact]
    public async Task Seal_AnEntryAboveOneThatIsSealed_IsRefused()
    {
        using var site = Site(First);
        await Run(site);
        site.File(File, Second.Replace("2025-11-08", "2025-11-06", StringComparison.Ordinal) + Text(site));
        await AssertRefused(site, "corrected-out-of-order");
    }

    [Fact]
    public async Task Seal_AMomentBeforeThatOfTheLastSealedOne_IsRefused()
    {
        using var site = Site(First);
        await Run(site);
        site.File(File, Text(site) + Second.Replace("2025-11-08", "2025-11-05", StringComparison.Ordinal));
        await AssertRefused(site, "corrected-out-of-order");
    }

    [Fact]
    public async Task Seal_WhileAQuarterIsNotAsItWasApproved_IsRefused()
    {
        using var site = Site(First);
        site.Change("content/quarters/2025-26-q1/outturns.yml", "91.4", "91.5");
        await AssertRefused(site, "differs-from-approved");
    }

    [Theory]
    [InlineData("repairs-on-time: 96", "repairs-on-time: 91.4", "corrects-nothing")]
    [InlineData("quarter: 2025-26-q1", "quarter: 2025-26-q2", "corrected-too-early")]
    [InlineData("repairs-on-time: 96", "repairs-on-time: {value: 96, period: 2025-26-q2}", "outturn-too-early")]
    public async Task Seal_WhatMayNotBeCorrected_IsRefused(string text, string by, string slug)
    {
        using var site = Site(First.Replace(text, by, StringComparison.Ordinal));
        await AssertRefused(site, slug);
    }

    [Fact]
    public async Task Seal_AResultThatIsWithheld_IsRefused()
    {
        using var site = SmallSite.Copy();
        site.File(
            "content/quarters/2025-26-q1/approval.yml",
            "decision: approved-except\ndate: 2025-10-01\nbody: Cabinet\nwithheld:\n  repairs-on-time: Being audited.\n"
        );
        Frozen.Site(site.Path);
        site.File(File, First);
        await AssertRefused(site, "corrects-withheld");
    }

    [Fact]
    public async Task Seal_ContentWithMistakes_IsRefused()
    {
        using var site = Site(First.Replace("96", "9,6", StringComparison.Ordinal));
        var (code, said, told) = await Run(site);
        Assert.Equal((ExitCode.ContentErrors, ""), (code, said));
        Assert.EndsWith("Nothing was sealed: these mistakes come first.\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seal_WithoutCorrections_SaysSo()
    {
        using var site = SmallSite.Copy();
        Frozen.Site(site.Path);
        Assert.Equal((ExitCode.Done, "Every correction is sealed already.\n", ""), await Run(site));
        Assert.False(System.IO.File.Exists(Path.Combine(site.Path, File)));
    }

    private static TemporaryFolder Site(string corrections)
    {
        var site = SmallSite.Copy();
        Frozen.Site(site.Path);
        site.File(File, corrections);
        return site;
    }

    private static async Task AssertRefused(TemporaryFolder site, string slug)
    {
        var before = Text(site);
        var (code, said, told) = await Run(site);
        Assert.Equal((ExitCode.ContentErrors, ""), (code, said));
        Assert.Contains(slug, told, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was sealed.\n", told, StringComparison.Ordinal);
        Assert.Equal(before, Text(site));
    }

    private static async Task AssertReleasable(TemporaryFolder site)
    {
        var bag = new DiagnosticBag();
        var read = await Pipeline.Check(site.Path, bag, Progress.Silent);
        Assert.NotNull(Pipeline.Release(read!, SmallSite.Now, bag));
        Assert.Empty(bag.Ordered());
    }

    private static string Text(TemporaryFolder site) => System.IO.File.ReadAllText(Path.Combine(site.Path, File));

    private static async Task<(int Code, string Said, string Told)> Run(TemporaryFolder site)
    {
        using var said = new StringWriter { NewLine = "\n" };
        using var told = new StringWriter { NewLine = "\n" };
        var code = await SealCommand.Run(new(site.Path, SmallSite.Now, said, told, Progress.Silent, InContinuousIntegration: false));
        return (code, said.ToString(), told.ToString());
    }

    [GeneratedRegex("  seal: [0-9a-f]{64}\n")]
    private static partial Regex SealLine();
}
