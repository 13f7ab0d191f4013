using System.Text.Json;
using PmfSite.Commands;
using PmfSite.Performance;

namespace PmfSite.Tests.Commands;

/// <summary>What a quarter lacks, before, on and after the day on which its data window closes.</summary>
public sealed class ReadinessTests
{
    private static readonly Quarter Second = new(2025, 2);

    /// <summary>Repairs are late for the second time, fly-tipping has neither its report nor its verification.</summary>
    private static readonly Action<TemporaryFolder> Wanting = site =>
    {
        site.Edit("content/framework.yml", "rating:\n", "verified-from: 2025-26-q2\nrating:\n");
        site.Edit(
            "content/quarters/2025-26-q1/outturns.yml",
            "repairs-on-time: 91.4",
            "repairs-on-time: {missing: late, reason: The system failed., expected: 2025-26-q2}"
        );
        site.File("content/quarters/2025-26-q2/outturns.yml", "days-to-clear: 3\n");
    };

    [Theory]
    [InlineData("2025-10-10", "Table", "readiness-before.txt")]
    [InlineData("2025-10-17", "Table", "readiness-last-day.txt")]
    [InlineData("2025-10-20", "Table", "readiness-late.txt")]
    [InlineData("2025-10-20", "Markdown", "readiness-late.md")]
    [InlineData("2025-10-20", "Json", "readiness-late.json")]
    [InlineData("2026-01-02", "Table", "readiness-calendar-over.txt")]
    public async Task Readiness_ReadsAsExpected(string day, string format, string expected)
    {
        var (code, said) = await Run(Wanting, day, Enum.Parse<ReadinessFormat>(format));
        Assert.Equal(ExitCode.Done, code);
        ExpectedText.Check(expected, said);
    }

    [Fact]
    public async Task Readiness_WhenEverythingIsThere_SaysSo()
    {
        var (code, said) = await Run(_ => { }, "2025-10-20", ReadinessFormat.Table, isStrict: true);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("\n2 of 2 measures ready.\nThe data window closed on 17 October 2025, 3 days ago.\n", said, StringComparison.Ordinal);
        Assert.DoesNotContain("lack", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readiness_Strict_TellsTheShellThatSomethingIsLacking()
    {
        var (code, _) = await Run(Wanting, "2025-10-20", ReadinessFormat.Table, isStrict: true);
        Assert.Equal(ExitCode.NotReady, code);
    }

    [Fact]
    public async Task Readiness_AQuarterWithoutAFolder_LacksEveryValueThatIsDue()
    {
        using var said = new StringWriter { NewLine = "\n" };
        using var site = SmallSite.Copy();
        await ReadinessCommand.Run(Here(site, "2026-01-02", said), new(2025, 3), ReadinessFormat.Json, isStrict: false);
        var json = JsonDocument.Parse(said.ToString()).RootElement;
        Assert.Equal(
            (2, 0, 2),
            (
                json.GetProperty("measures").GetInt32(),
                json.GetProperty("ready").GetInt32(),
                json.GetProperty("lacking").GetProperty("value").GetInt32()
            )
        );
        Assert.Equal(JsonValueKind.Null, json.GetProperty("window_closes").ValueKind);
    }

    [Theory]
    [InlineData("{missing: not-available, reason: The system failed.}", 0)]
    [InlineData("{missing: late, reason: The system failed., expected: 2025-26-q3}", 1)]
    public async Task Readiness_AReasonWithoutAValue_IsAnAnswerUnlessItIsLate(string line, int lacking)
    {
        var (_, said) = await Run(
            site => site.Edit("content/quarters/2025-26-q2/outturns.yml", "repairs-on-time: 96.2", $"repairs-on-time: {line}"),
            "2025-10-10",
            ReadinessFormat.Json
        );
        Assert.Equal(lacking, JsonDocument.Parse(said).RootElement.GetProperty("lacking").GetProperty("value").GetInt32());
    }

    [Fact]
    public async Task Readiness_OfTheLongestNames_FitsIntoATerminal()
    {
        var (_, said) = await Run(
            site =>
            {
                Wanting(site);
                site.Edit("content/framework.yml", "Service Manager, Housing", new string('M', 100));
                site.Edit("content/framework.yml", "housing: {title: Housing}", $"housing: {{title: {new string('S', 100)}}}");
                Directory.Delete(Path.Combine(site.Path, "content", "quarters", "2025-26-q1", "narratives"), recursive: true);
                site.Edit("content/indicators/all.yml", "repairs-on-time:", $"{new string('r', 64)}:");
                site.Edit("content/quarters/2025-26-q1/outturns.yml", "repairs-on-time:", $"{new string('r', 64)}:");
            },
            "2025-10-20",
            ReadinessFormat.Table
        );
        Assert.Contains("rrr...", said, StringComparison.Ordinal);
        Assert.All(said.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public async Task Readiness_AsMarkdown_KeepsSignsOfATitleAsText()
    {
        var (_, said) = await Run(
            site =>
            {
                Wanting(site);
                site.Edit("content/indicators/all.yml", "title: Repairs finished on time", "title: \"Repairs | *on* <time>\"");
            },
            "2025-10-20",
            ReadinessFormat.Markdown
        );
        Assert.Contains(@"| Repairs \| \*on\* \<time\> |", said, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said)> Run(Action<TemporaryFolder> change, string day, ReadinessFormat format, bool isStrict = false)
    {
        using var site = SmallSite.Copy();
        change(site);
        using var said = new StringWriter { NewLine = "\n" };
        var code = await ReadinessCommand.Run(Here(site, day, said), Second, format, isStrict);
        return (code, said.ToString());
    }

    private static Surroundings Here(TemporaryFolder site, string day, TextWriter said) =>
        new(site.Path, new LondonTime(Samples.Day(day), new(12, 0)), said, TextWriter.Null, Progress.Silent, InContinuousIntegration: false);
}
