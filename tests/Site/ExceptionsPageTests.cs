using System.Text;

namespace PmfSite.Tests.Site;

/// <summary>What readers see of promised recoveries and of changed targets, on a small site of two quarters.</summary>
public sealed class ExceptionsPageTests
{
    private const string Report =
        "days-to-clear:\n  factors: A reason.\n  actions:\n    - {action: Something., owner: streets-manager, takes-effect: 2025-26-q4}\n";

    [Fact]
    public async Task The_promises_stand_in_a_table_with_what_became_of_them()
    {
        var outline = await Outline("exceptions.html");
        Assert.Contains(
            """
            ## Recovery dates promised
            table: Recovery dates promised, in the order of the dates
            | Indicator | Report on | Promised for | Outcome | Figure
            | Days to clear fly-tipping | April to June 2025 | July to September 2025 | Missed. The vehicle came late. | Illustrative
            | Days to clear fly-tipping | July to September 2025 | January to March 2026 | Not due yet | Council
            """,
            outline,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_parts_of_a_report_stand_under_headings_that_say_what_they_are()
    {
        var outline = await Outline("indicators/days-to-clear.html");
        Assert.Contains(
            """
            What has changed since the last report:
                A vehicle was hired.
            Why the promised recovery was missed:
                The vehicle came late.
            """,
            outline,
            StringComparison.Ordinal
        );
        Assert.Contains(
            """
            Are the actions expected to be enough?:
                Yes.
            When recovery is expected:
                The result for January to March 2026 is expected to need no report.
            """,
            outline,
            StringComparison.Ordinal
        );
        Assert.Contains("The report does not say.", outline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_target_is_told_in_the_history_the_working_the_facts_and_the_downloads()
    {
        const string Change = "The target was changed from 2.0 days to 2.1 days on 15 July 2025: Half of the vehicles were sold.";
        var outline = await Outline("indicators/days-to-clear.html");
        Assert.Contains($"- {Change}", outline, StringComparison.Ordinal);
        Assert.Contains($"| July to September 2025 | 3.0 days | 2.1 days | Red | Council {Change}", outline, StringComparison.Ordinal);
        Assert.Contains($"Targets changed within a year:\n    July to September 2025: {Change}", outline, StringComparison.Ordinal);
        using var site = await Built();
        Assert.Contains(
            ",2,2025-07-15,Half of the vehicles were sold.,",
            Encoding.UTF8.GetString(SmallSite.Files(site.Path).Single(f => f.Key.EndsWith("days-to-clear.csv", StringComparison.Ordinal)).Value),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_status_that_moved_since_its_target_was_changed_says_so()
    {
        using var site = SmallSite.Copy();
        await Change(
            site,
            "content/indicators/all.yml",
            "2025-26-q2: 2\n",
            "2025-26-q2: {value: 3, changed: {was: 2, on: 2025-07-15, reason: Half of the vehicles were sold.}}\n"
        );
        await Change(site, "content/quarters/2025-26-q2/outturns.yml", "days-to-clear: 1.9", "days-to-clear: 2.5");
        SmallSite.ApproveSecondQuarter(site);
        await SmallSite.Build(site.Path);
        Assert.Contains(
            "The target was changed from 2.0 days to 3.0 days on 15 July 2025: Half of the vehicles were sold. By the target before, it "
                + "would be Red.",
            await SmallSite.Outline(site, "quarters/2025-26-q2/changes.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_needs_attention_is_told_with_the_forecast_that_is_judged()
    {
        using var site = SmallSite.Copy();
        await Change(site, "content/indicators/all.yml", "    2025-26-q1: 2\n    2025-26-q2: 2\n", "    2025-26: {value: 2, illustrative: true}\n");
        await Change(site, "content/indicators/all.yml", "  polarity: lower\n", "  polarity: lower\n  judged-on: forecast\n");
        await Change(site, "content/quarters/2025-26-q1/outturns.yml", "value: 2.5,", "value: 1.5, forecast: 2.6,");
        await Change(site, "content/quarters/2025-26-q2/outturns.yml", "days-to-clear: 1.9", "days-to-clear: {value: 1.9, forecast: 1.9}");
        await SmallSite.Build(site.Path);
        Assert.Contains(
            """
            ## What needs attention
            This indicator needs an exception report. It says what contributed to the result, and what is being done.
            """,
            await SmallSite.Outline(site, "index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "1.5 days in April to June 2025 (illustrative). The forecast for April 2025 to March 2026 is 2.6 days (illustrative), above "
                + "the target of at most 2.0 days (illustrative): Red.",
            await SmallSite.Outline(site, "index.html"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(true, true, "These indicators need an exception report. Each report says what contributed to the result, and what is being done.")]
    [InlineData(true, false, "These indicators need an exception report or are Red.")]
    [InlineData(false, true, "This indicator needs an exception report. It says what contributed to the result, and what is being done.")]
    [InlineData(false, false, "This indicator is Red.")]
    public async Task What_is_said_of_all_that_need_attention_is_true_of_each(bool amber, bool red, string expected)
    {
        var levels = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["shape: diamond"] = "repairs-on-time",
            ["shape: triangle"] = "days-to-clear",
        };
        string[] needed = [.. amber ? ["shape: diamond"] : Array.Empty<string>(), .. red ? ["shape: triangle"] : Array.Empty<string>()];
        using var site = SmallSite.Copy();
        await Change(site, "content/framework.yml", ", exception-report: true", "");
        foreach (var shape in needed)
            await Change(site, "content/framework.yml", shape, shape + ", exception-report: true");
        File.Delete(Path.Combine(site.Path, "content/quarters/2025-26-q1/exceptions.yml"));
        if (needed.Length > 0)
            site.File(
                "content/quarters/2025-26-q1/exceptions.yml",
                string.Concat(needed.Select(s => Report.Replace("days-to-clear", levels[s], StringComparison.Ordinal) + "  enough: partly\n"))
            );
        await SmallSite.Build(site.Path);
        Assert.Contains($"## What needs attention\n{expected}\n", await SmallSite.Outline(site, "index.html"), StringComparison.Ordinal);
    }

    private static async Task Change(TemporaryFolder site, string file, string find, string with)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(site.Path, file));
        Assert.Contains(find, text, StringComparison.Ordinal);
        site.File(file, text.Replace(find, with, StringComparison.Ordinal));
    }

    private static async Task<string> Outline(string page)
    {
        using var site = await Built();
        return await SmallSite.Outline(site, page);
    }

    /// <summary>Promised for quarter 2 and missed; put off to quarter 4, of which nothing is known yet.</summary>
    private static async Task<TemporaryFolder> Built()
    {
        var site = SmallSite.Copy();
        var indicators = Path.Combine(site.Path, "content", "indicators", "all.yml");
        site.File(
            "content/indicators/all.yml",
            (await File.ReadAllTextAsync(indicators)).Replace(
                "2025-26-q2: 2\n",
                "2025-26-q2: {value: 2.1, changed: {was: 2, on: 2025-07-15, reason: Half of the vehicles were sold.}}\n",
                StringComparison.Ordinal
            )
        );
        site.File("content/quarters/2025-26-q1/exceptions.yml", Report + "  enough: not-stated\n  recovers: 2025-26-q2\n");
        site.File("content/quarters/2025-26-q2/outturns.yml", "repairs-on-time: 96.2\ndays-to-clear: 3\n");
        site.File(
            "content/quarters/2025-26-q2/exceptions.yml",
            Report + "  enough: yes\n  recovers: 2025-26-q4\n  since-last-time: A vehicle was hired.\n  recovery-missed: The vehicle came late.\n"
        );
        SmallSite.ApproveSecondQuarter(site);
        await SmallSite.Build(site.Path);
        return site;
    }
}
