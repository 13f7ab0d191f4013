using PmfSite.Approving;
using PmfSite.Commands;
using PmfSite.Diagnostics;
using PmfSite.Loading;
using PmfSite.Performance;

namespace PmfSite.Tests.Commands;

/// <summary>Freezing what was approved, and what is submitted.</summary>
public sealed class ApproveTests
{
    private const string Folder = "content/quarters/2025-26-q1/";
    private const string Record = "decision: approved\ndate: 2025-10-01\nbody: Cabinet\n";

    [Fact]
    public async Task Approve_WritesTheEditionAndItsDigest_AndASecondRunChangesNothing()
    {
        using var site = SmallSite.Copy();
        var (code, said, told) = await Run(site);
        Assert.Equal((ExitCode.Done, ""), (code, told));
        var edition = File.ReadAllBytes(Path.Combine(site.Path, Folder, "edition.json"));
        var digest = EditionText.Digest(edition);
        Assert.Matches(
            $"^Frozen as Cabinet approved it: 3 indicators, [0-9]+ facts\\.\n  digest   {digest}\n  release  2025-10-01 at 00:00, London\n$",
            said
        );
        Assert.Equal($"{Record}edition: {digest}\n", Text(site));

        var (again, saidAgain, _) = await Run(site);
        Assert.Equal(ExitCode.Done, again);
        Assert.Contains("Nothing was written.", saidAgain, StringComparison.Ordinal);
        Assert.Contains(digest, saidAgain, StringComparison.Ordinal);
        Assert.Equal(edition, File.ReadAllBytes(Path.Combine(site.Path, Folder, "edition.json")));
        Assert.Equal($"{Record}edition: {digest}\n", Text(site));
    }

    [Fact]
    public async Task Approve_BeforeTheRelease_FreezesAnewOnTheSameLine()
    {
        using var site = SmallSite.Copy();
        site.File(Folder + "approval.yml", Record + "release: 2026-01-02 09:30\nnote: A note.\n");
        await Run(site);
        var first = Text(site);
        site.Change(Folder + "outturns.yml", "91.4", "91.5");
        var (code, said, _) = await Run(site);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("release  2026-01-02 at 09:30, London", said, StringComparison.Ordinal);
        var digest = EditionText.Digest(File.ReadAllBytes(Path.Combine(site.Path, Folder, "edition.json")));
        Assert.Equal($"{Record}release: 2026-01-02 09:30\nnote: A note.\nedition: {digest}\n", Text(site));
        Assert.NotEqual(first, Text(site));
        await Run(site);
        Assert.Equal($"{Record}release: 2026-01-02 09:30\nnote: A note.\nedition: {digest}\n", Text(site));
    }

    [Fact]
    public async Task Approve_KeepsLineEndsOfWindows_AndWhatStandsAfterTheDigest()
    {
        using var site = SmallSite.Copy();
        site.File(
            Folder + "approval.yml",
            $"decision: approved\r\nedition: {new string('0', 64)}\r\ndate: 2025-10-01\r\nbody: Cabinet\r\nrelease: 2026-01-02 09:30\r\n"
        );
        await Run(site);
        var digest = EditionText.Digest(File.ReadAllBytes(Path.Combine(site.Path, Folder, "edition.json")));
        Assert.Equal($"decision: approved\r\nedition: {digest}\r\ndate: 2025-10-01\r\nbody: Cabinet\r\nrelease: 2026-01-02 09:30\r\n", Text(site));
        site.File(Folder + "approval.yml", "decision: approved\r\ndate: 2025-10-01\r\nbody: Cabinet");
        await Run(site);
        Assert.Equal($"decision: approved\r\ndate: 2025-10-01\r\nbody: Cabinet\r\nedition: {digest}\r\n", Text(site));
    }

    [Fact]
    public async Task Approve_AfterTheRelease_RefusesWithWhatDiffers()
    {
        using var site = SmallSite.Copy();
        await Run(site);
        var (before, edition) = (Text(site), File.ReadAllText(Path.Combine(site.Path, Folder, "edition.json")));
        site.Change(Folder + "outturns.yml", "91.4", "91.5");
        var (code, said, told) = await Run(site);
        Assert.Equal((ExitCode.ContentErrors, ""), (code, said));
        Assert.Equal(
            "  repairs-on-time: value of 2025-26-q1 was 91.4, and is 91.5\n2025-26-q1 was approved otherwise, and has been released. Put "
                + "these facts back as they were, and record a correction in corrections.yml.\n",
            told
        );
        Assert.Equal((before, edition), (Text(site), File.ReadAllText(Path.Combine(site.Path, Folder, "edition.json"))));

        site.File(Folder + "approval.yml", Record);
        Assert.Equal(ExitCode.ContentErrors, (await Run(site)).Code);
    }

    [Fact]
    public async Task Approve_AfterTheRelease_KeepsTheNamesOfThen()
    {
        using var site = SmallSite.Copy();
        await Run(site);
        var before = Text(site);
        site.Change("content/indicators/all.yml", "title: Days to clear fly-tipping", "title: Otherwise");
        Assert.Equal(ExitCode.Done, (await Run(site)).Code);
        Assert.Equal(before, Text(site));
        Assert.Contains("Days to clear fly-tipping", File.ReadAllText(Path.Combine(site.Path, Folder, "edition.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Approve_AfterTheRelease_RefusesAnotherEditionThanTheDigestNames()
    {
        using var site = SmallSite.Copy();
        await Run(site);
        File.AppendAllText(Path.Combine(site.Path, Folder, "edition.json"), " ");
        var (code, _, told) = await Run(site);
        Assert.Equal(ExitCode.ContentErrors, code);
        Assert.StartsWith("2025-26-q1 has been released, and edition.json is not what was approved.", told, StringComparison.Ordinal);
        File.Delete(Path.Combine(site.Path, Folder, "edition.json"));
        Assert.Equal(ExitCode.ContentErrors, (await Run(site)).Code);
    }

    [Theory]
    [InlineData("{decision: approved, date: 2025-10-01, body: Cabinet}\n")]
    [InlineData("  decision: approved\n  date: 2025-10-01\n  body: Cabinet\n")]
    [InlineData(
        "decision: approved\ndate: 2025-10-01\nbody: Cabinet\nedition:\n  0000000000000000000000000000000000000000000000000000000000000000\n"
    )]
    public async Task Approve_ARecordWithoutRoomForTheDigest_IsRefused(string record)
    {
        using var site = SmallSite.Copy();
        site.File(Folder + "approval.yml", record);
        var (code, _, told) = await Run(site, now: new(2025, 9, 1));
        Assert.Equal(ExitCode.ContentErrors, code);
        Assert.Contains("approval.yml has no room for the digest", told, StringComparison.Ordinal);
        Assert.Equal(record, Text(site));
        Assert.False(File.Exists(Path.Combine(site.Path, Folder, "edition.json")));
    }

    [Theory]
    [InlineData("2025-26-q2", ExitCode.ContentErrors, "No decision approves 2025-26-q2 yet; record it in quarters/2025-26-q2/approval.yml first.")]
    [InlineData("2025-26-q3", ExitCode.WrongUsage, "There is no folder for 2025-26-q3 in content/quarters.")]
    public async Task Approve_WhatIsNotApproved_IsRefused(string quarter, int code, string told)
    {
        using var site = SmallSite.Copy();
        var run = await Run(site, quarter);
        Assert.Equal((code, "", told + "\n"), run);
        Assert.False(File.Exists(Path.Combine(site.Path, "content", "quarters", "2025-26-q2", "edition.json")));
    }

    [Fact]
    public async Task Approve_ContentWithMistakes_IsRefused()
    {
        using var site = SmallSite.Copy();
        site.Change(Folder + "outturns.yml", "91.4", "91,4");
        var (code, said, told) = await Run(site);
        Assert.Equal((ExitCode.ContentErrors, ""), (code, said));
        Assert.EndsWith("Nothing was frozen: these mistakes come first.\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Approve_TellsWhatIsWithheld()
    {
        using var site = SmallSite.Copy();
        site.File(
            Folder + "approval.yml",
            "decision: approved-except\ndate: 2025-10-01\nbody: Cabinet\nwithheld:\n  repairs-on-time: Being audited.\n"
        );
        Assert.Contains("\n  withheld repairs-on-time: Being audited.\n", (await Run(site)).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ApproveSubmitted_ThenAmended_TellsTheAmendments()
    {
        using var site = SmallSite.Copy();
        site.File(Folder + "approval.yml", "decision: pending\n");
        var (code, said, _) = await Run(site, submitted: true);
        Assert.Equal(ExitCode.Done, code);
        var digest = EditionText.Digest(File.ReadAllBytes(Path.Combine(site.Path, Folder, "submitted.json")));
        Assert.Matches($"^Frozen as it is submitted: 3 indicators, [0-9]+ facts\\.\n  digest  {digest}\nQuote the digest", said);
        Assert.Equal("decision: pending\n", Text(site));
        Assert.False(File.Exists(Path.Combine(site.Path, Folder, "edition.json")));

        site.Change(Folder + "narratives/repairs-on-time.md", "longer", "less long");
        site.File(Folder + "approval.yml", Record);
        var refused = await Run(site);
        Assert.Equal(ExitCode.ContentErrors, refused.Code);
        Assert.Contains("differs-from-submitted", refused.Told, StringComparison.Ordinal);

        site.File(Folder + "approval.yml", Record.Replace("approved", "approved-with-amendments", StringComparison.Ordinal));
        var amended = await Run(site);
        Assert.Equal((ExitCode.Done, ""), (amended.Code, amended.Told));
        Assert.Contains(
            "  amended  repairs-on-time: narrative was Repairs took **longer** in April., and is Repairs took **less long** in April.\n",
            amended.Said,
            StringComparison.Ordinal
        );
    }

    /// <summary>Both digests are published, so whoever guesses what was amended could otherwise test the guess.</summary>
    [Fact]
    public async Task ApproveSubmitted_AGuessAtWhatWasSubmittedHasAnotherDigest()
    {
        using var site = SmallSite.Copy();
        site.File(Folder + "approval.yml", "decision: pending\n");
        await Run(site, submitted: true);
        var path = Path.Combine(site.Path, Folder, "submitted.json");
        var submitted = File.ReadAllBytes(path);
        var file = new SourceFile(path, File.ReadAllText(path));
        var guess = EditionText.Read(file, new(2025, 1))!;
        Assert.NotEqual(EditionText.Digest(submitted), EditionText.Digest(EditionText.Write(guess)));
        Assert.Equal(submitted, EditionText.Write(guess, EditionText.Salt(file)));
        Assert.Matches("^[0-9a-f]{64}$", EditionText.Salt(file));

        await Run(site, submitted: true);
        Assert.Equal(submitted, File.ReadAllBytes(path));
        File.Delete(path);
        await Run(site, submitted: true);
        Assert.NotEqual(EditionText.Salt(file), EditionText.Salt(new SourceFile(path, File.ReadAllText(path))));
    }

    [Fact]
    public async Task ApproveSubmitted_AfterTheDecision_IsRefused()
    {
        using var site = SmallSite.Copy();
        var run = await Run(site, submitted: true);
        Assert.Equal((ExitCode.ContentErrors, "", "2025-26-q1 is decided already; what was submitted cannot be frozen afterwards.\n"), run);
        Assert.False(File.Exists(Path.Combine(site.Path, Folder, "submitted.json")));
    }

    private static string Text(TemporaryFolder site) => File.ReadAllText(Path.Combine(site.Path, Folder, "approval.yml"));

    private static async Task<(int Code, string Said, string Told)> Run(
        TemporaryFolder site,
        string quarter = "2025-26-q1",
        bool submitted = false,
        LondonTime? now = null
    )
    {
        using var said = new StringWriter { NewLine = "\n" };
        using var told = new StringWriter { NewLine = "\n" };
        var code = await ApproveCommand.Run(
            new(site.Path, now ?? SmallSite.Now, said, told, Progress.Silent, InContinuousIntegration: false),
            Grammar.Quarter(quarter)!.Value,
            submitted
        );
        return (code, said.ToString(), told.ToString());
    }
}
