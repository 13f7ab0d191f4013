using PmfSite.Commands;

namespace PmfSite.Tests.Commands;

/// <summary>What would change under proposed rules.</summary>
public sealed class WhatIfTests
{
    private const string Levels = """
        rating:
          levels:
            green: {word: Green, meaning: On target, tone: good, shape: circle}
            amber: {word: Amber, meaning: Nearly, tone: caution, shape: diamond}
            red: {word: Red, meaning: Missed, tone: bad, shape: triangle, exception-report: true}
          rules:
            strict: {green: {within: 0}, amber: {within: 2%}, red: otherwise}

        """;

    [Fact]
    public async Task WhatIf_ListsEachStatusThatWouldChange_AndTheCounts()
    {
        var (code, said, _) = await Run(Levels);
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(
            """
            repairs-on-time  2025-26-q1  91.4%  target 95.0%  Amber -> Red

            1 of 4 statuses would change.
              Amber: 1 now, 0 then
              Red: 1 now, 2 then
              Green: 2 now, 2 then
              to be explained: 1 now, 2 then

            """,
            said
        );
    }

    [Fact]
    public async Task WhatIf_TheRulesOfToday_ChangesNothing()
    {
        var (_, said, _) = await Run(Levels.Replace("2%", "10%", StringComparison.Ordinal));
        Assert.StartsWith("0 of 4 statuses would change.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIf_ARuleForOneIndicator_ChangesThatOneAlone()
    {
        var (_, said, _) = await Run(
            Levels.Replace("2%", "10%", StringComparison.Ordinal)
                + """
                    loose: {green: {within: 50%}, red: otherwise}
                indicators:
                  days-to-clear: {use: loose, reason: It is new.}

                """
        );
        Assert.StartsWith("days-to-clear  2025-26-q1  2.5 days  target 2.0 days  Red -> Green\n\n1 of 4 statuses", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indicators:\n  days-to-claer: {use: strict, reason: It is new.}\n", "did you mean days-to-clear?")]
    [InlineData("indicators:\n  days-to-clear: {use: strcit, reason: It is new.}\n", "did you mean strict?")]
    [InlineData("levels: 1\n", "levels is not a key here")]
    public async Task WhatIf_AMistakeInTheProposal_IsToldInItsPlace(string more, string expected)
    {
        var (code, said, told) = await Run(Levels + more);
        Assert.Equal((ExitCode.ContentErrors, ""), (code, said));
        Assert.Contains("rules.yml:8", told.Replace("rules.yml:9", "rules.yml:8", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(expected, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIf_WithoutARuleThatAnIndicatorUses_SaysWhichOne()
    {
        var (code, _, told) = await Run(Levels, site =>
            File.WriteAllText(
                Path.Combine(site, "content", "indicators", "all.yml"),
                File.ReadAllText(Path.Combine(SmallSite.Folder, "content", "indicators", "all.yml"))
                    .Replace("  polarity: lower", "  polarity: lower\n  rule: {use: standard, reason: It fits.}", StringComparison.Ordinal)
            )
        );
        Assert.Equal(ExitCode.ContentErrors, code);
        Assert.Contains("days-to-clear uses the rule standard, which the proposal does not have", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "there is no such file")]
    [InlineData("other: 1\n", "rating is missing")]
    public async Task WhatIf_WithoutRules_SaysSo(string? text, string expected)
    {
        var (code, _, told) = await Run(text);
        Assert.Equal(ExitCode.ContentErrors, code);
        Assert.Contains(expected, told, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said, string Told)> Run(string? rules, Action<string>? change = null)
    {
        using var site = SmallSite.Copy();
        change?.Invoke(site.Path);
        var file = Path.Combine(site.Path, "rules.yml");
        if (rules is not null)
            File.WriteAllText(file, rules);
        using var said = new StringWriter { NewLine = "\n" };
        using var told = new StringWriter { NewLine = "\n" };
        var code = await WhatIfCommand.Run(new(site.Path, SmallSite.Now, said, told, Progress.Silent, InContinuousIntegration: false), file);
        return (code, said.ToString(), told.ToString());
    }
}
