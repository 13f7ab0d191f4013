using PmfSite.Performance;

namespace PmfSite.Tests.Site;

/// <summary>What changed, areas of concern and the year, on a small site of two quarters.</summary>
public sealed class QuarterReadingTests
{
    private const string Report =
        "days-to-clear:\n  factors: A reason.\n  actions:\n    - {action: Something., owner: streets-manager, takes-effect: 2025-26-q4}\n";

    [Fact]
    public async Task What_changed_tells_moves_new_ended_redefined_late_and_reports()
    {
        var outline = await Outline("quarters/2025-26-q2/changes.html");
        Assert.Contains("1 status can be compared with an earlier one: 1 better, 0 worse and 0 the same.\n", outline, StringComparison.Ordinal);
        Assert.Contains(
            """
            ## Moved to a better status
            table: Indicators that moved to a better status in July to September 2025
            | Indicator | Before | Now | What is not the same
            | Days to clear fly-tipping | Red April to June 2025 Illustrative | Green July to September 2025 Council | The result went from 2.5 days to 1.9 days. The target was changed from 2.0 days to 2.1 days on 15 July 2025: Half of the vehicles were sold. Its definition changed, as told below.
            ## Moved to a worse status
            No indicator moved to a worse status.
            ## New indicators
            - Gardens tidied. Gardens.
            ## Indicators that ended
            - Benches mended. It was on the dashboard for the last time in April to June 2025.
            ## Definitions that changed
            - Days to clear fly-tipping. Before: Counted in hours. Now: The mean number of days from a report to a clean street.
            ## Late or without a value
            - Repairs finished on time. Late for July to September 2025. The system failed. Expected: October to December 2025.
            """,
            outline,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"""
            ## Exception reports that were not needed before
            No indicator needs a report that did not need one before.
            ## Exception reports that are no longer needed
            - Days to clear fly-tipping. {Said.Headline(Samples.Days, Polarity.Lower, 1.9m, 2, 2.1m)}
            """,
            outline,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Of_the_first_quarter_nothing_can_be_compared() =>
        Assert.Equal(
            "# What changed: April to June 2025\nThis is the first quarter that is published here, so there is nothing to compare it with.\n",
            await Outline("quarters/2025-26-q1/changes.html")
        );

    [Fact]
    public async Task The_year_shows_each_quarter_and_what_was_combined()
    {
        var outline = await Outline("quarters/2025-26/index.html");
        Assert.Contains(
            """
            table: Streets: statuses by quarter, April 2025 to March 2026
            | Indicator | April to June 2025 | July to September 2025
            | Days to clear fly-tipping | Red 2.5 days Illustrative | Green 1.9 days Council
            | Gardens tidied | Not on the dashboard | Green 1.0 days Council
            | Benches mended | Green 1.0 days Council | Not on the dashboard
            """,
            outline,
            StringComparison.Ordinal
        );
        Assert.Contains("| Repairs finished on time | Amber 91.4% Council | Late\n", outline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Areas_of_concern_tell_missed_promises_and_repeated_levels()
    {
        using var site = SmallSite.Copy();
        site.File("content/quarters/2025-26-q1/exceptions.yml", Report + "  enough: yes\n  recovers: 2025-26-q2\n");
        site.File("content/quarters/2025-26-q2/outturns.yml", "repairs-on-time: 96.2\ndays-to-clear: 3\n");
        site.File(
            "content/quarters/2025-26-q2/exceptions.yml",
            Report + "  enough: partly\n  since-last-time: A vehicle was hired.\n  recovery-missed: The vehicle came late.\n"
        );
        var outline = await Outline(site, "areas-of-concern.html");
        Assert.Contains("1 of 2 indicators shows a sign of concern.\n", outline, StringComparison.Ordinal);
        Assert.Contains(
            $"{Said.Headline(Samples.Days, Polarity.Lower, 3, 2, 2)} It has been Red twice in a row. Recovery was promised for July to "
                + $"September 2025 in the report on April to June 2025. It was missed.\n",
            outline,
            StringComparison.Ordinal
        );
    }

    private static async Task<string> Outline(string page)
    {
        using var site = SmallSite.Copy();
        const string More = """

            gardens-tidied:
              title: Gardens tidied
              definition: Gardens.
              matters: Gardens.
              kind: kpi
              serves: [streets]
              unit: days
              decimals: 1
              polarity: lower
              frequency: quarterly
              owner: streets-manager
              service: streets
              data-source: Streets system
              from: 2025-26-q2
              targets: {2025-26: 2}
            """;
        site.File(
            "content/indicators/more.yml",
            More[1..]
                + More.Replace("gardens-tidied", "benches", StringComparison.Ordinal)
                    .Replace("Gardens tidied", "Benches mended", StringComparison.Ordinal)
                    .Replace("from: 2025-26-q2", "until: 2025-26-q1", StringComparison.Ordinal)
                + "\n"
        );
        var indicators = await File.ReadAllTextAsync(Path.Combine(site.Path, "content", "indicators", "all.yml"));
        site.File(
            "content/indicators/all.yml",
            indicators
                .Replace(
                    "2025-26-q2: 2\n",
                    "2025-26-q2: {value: 2.1, changed: {was: 2, on: 2025-07-15, reason: Half of the vehicles were sold.}}\n",
                    StringComparison.Ordinal
                )
                .Replace(
                    "  matters: A street",
                    "  earlier-definitions: [{until: 2025-26-q1, definition: Counted in hours.}]\n  matters: A street",
                    StringComparison.Ordinal
                )
        );
        site.File("content/quarters/2025-26-q1/outturns.yml", "repairs-on-time: 91.4\ndays-to-clear: {value: 2.5, illustrative: true}\nbenches: 1\n");
        site.File(
            "content/quarters/2025-26-q2/outturns.yml",
            "repairs-on-time: {missing: late, reason: The system failed., expected: 2025-26-q3}\ndays-to-clear: 1.9\ngardens-tidied: 1\n"
        );
        return await Outline(site, page);
    }

    private static async Task<string> Outline(TemporaryFolder site, string page)
    {
        SmallSite.ApproveSecondQuarter(site);
        await SmallSite.Build(site.Path);
        return await SmallSite.Outline(site, page);
    }
}
