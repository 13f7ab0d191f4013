using System.Text;

namespace PmfSite.Tests.Site;

/// <summary>What readers see of promised recoveries and of changed targets, on a small site of two quarters.</summary>
public sealed class ExceptionsPageTests
{
    private const string Report = "days-to-clear:\n  factors: A reason.\n  actions:\n    - {action: Something., owner: streets-manager, takes-effect: 2025-26-q4}\n";

    [Fact]
    public async Task The_promises_stand_in_a_table_with_what_became_of_them()
    {
        var outline = await Outline("exceptions.html");
        Assert.Contains("""
            ## Recovery dates promised
            table: Recovery dates promised, in the order of the dates
            | Indicator | Report on | Promised for | Outcome | Figure
            | Days to clear fly-tipping | April to June 2025 | July to September 2025 | Missed. The vehicle came late. | Illustrative
            | Days to clear fly-tipping | July to September 2025 | January to March 2026 | Not due yet | Council
            """, outline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_parts_of_a_report_stand_under_headings_that_say_what_they_are()
    {
        var outline = await Outline("indicators/days-to-clear.html");
        Assert.Contains("""
            What has changed since the last report:
                A vehicle was hired.
            Why the promised recovery was missed:
                The vehicle came late.
            """, outline, StringComparison.Ordinal);
        Assert.Contains("""
            Are the actions expected to be enough?:
                Yes.
            When recovery is expected:
                The result for January to March 2026 is expected to need no report.
            """, outline, StringComparison.Ordinal);
        Assert.Contains("The report does not say.", outline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_target_is_told_in_the_history_the_working_the_facts_and_the_downloads()
    {
        const string Change = "The target was changed from 2.0 days to 2.1 days on 15 July 2025: half of the vehicles were sold.";
        var outline = await Outline("indicators/days-to-clear.html");
        Assert.Contains($"- {Change}", outline, StringComparison.Ordinal);
        Assert.Contains($"| July to September 2025 | 3.0 days | 2.1 days | Red | Council {Change}", outline, StringComparison.Ordinal);
        Assert.Contains($"Targets changed within a year:\n    July to September 2025: t{Change[1..]}", outline, StringComparison.Ordinal);
        using var site = await Built();
        Assert.Contains(",2,2025-07-15,Half of the vehicles were sold.,", Encoding.UTF8.GetString(SmallSite.Files(site.Path).Single(f => f.Key.EndsWith("days-to-clear.csv", StringComparison.Ordinal)).Value), StringComparison.Ordinal);
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
        site.File("content/indicators/all.yml", (await File.ReadAllTextAsync(indicators)).Replace(
            "2025-26-q2: 2\n", "2025-26-q2: {value: 2.1, changed: {was: 2, on: 2025-07-15, reason: Half of the vehicles were sold.}}\n", StringComparison.Ordinal));
        site.File("content/quarters/2025-26-q1/exceptions.yml", Report + "  enough: not-stated\n  recovers: 2025-26-q2\n");
        site.File("content/quarters/2025-26-q2/outturns.yml", "repairs-on-time: 96.2\ndays-to-clear: 3\n");
        site.File("content/quarters/2025-26-q2/exceptions.yml", Report + "  enough: yes\n  recovers: 2025-26-q4\n  since-last-time: A vehicle was hired.\n  recovery-missed: The vehicle came late.\n");
        SmallSite.ApproveSecondQuarter(site);
        await SmallSite.Build(site.Path);
        return site;
    }
}
