namespace PmfSite.Tests.Site;

/// <summary>What readers see of the plan as a whole, and of indicators that end and are replaced, on a small site of two quarters.</summary>
public sealed class PlanPageTests
{
    [Fact]
    public async Task The_plan_names_those_before_it()
    {
        using var site = await Built();
        Assert.Contains(
            """
            ## Earlier plans
            - Plan before ran from 1 April 2020 to 31 March 2024. Read Plan before
            """,
            await SmallSite.Outline(site, "plan.html"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("plans/plan-2020.html", SmallSite.Files(site.Path).Keys);
    }

    [Fact]
    public async Task An_earlier_plan_keeps_a_page_with_its_measures_and_where_their_stories_go_on()
    {
        using var site = await Succeeded();
        Assert.Equal(
            """
            # Plan before
            Plan before ran from 1 April 2020 to 30 June 2025.
            This is an earlier plan. The latest is Example Plan 2024 to 2028.
            Read Plan before
            Some figures on this page are illustrative: nobody published them. They are marked wherever they stand.
            ## Clean streets
            table: Measures of Clean streets
            | Indicator | Last published result | Status | Figure | Where its story goes on
            | Repairs finished on time | 96.2% July to September 2025 | Green | Council | Still reported.
            | Days to clear fly-tipping | 2.5 days April to June 2025 | Red | Illustrative | Last reported in April to June 2025. Followed by Hours to clear, and the values cannot be compared.
            ## Streets
            No published indicator measured this.

            """,
            await SmallSite.Outline(site, "plans/plan-2020.html")
        );
        Assert.Contains(
            "- Plan before ran from 1 April 2020 to 30 June 2025. Measures of Plan before Read Plan before\n",
            await SmallSite.Outline(site, "plan.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_measure_that_ended_before_the_first_quarter_keeps_a_page_with_its_history()
    {
        using var site = await Built(
            true,
            (
                "content/framework.yml",
                "  follows:\n",
                "  follows:\n    plan-2008: {title: First plan, starts: 2008-04-01, ends: 2011-03-31, priorities: {staff: Staff}}\n"
            ),
            (
                "content/indicators/new.yml",
                "hours-to-clear:\n",
                """
                days-off:
                  title: Days off sick
                  definition: Old.
                  matters: Old.
                  kind: kpi
                  serves: [staff]
                  unit: days
                  decimals: 2
                  polarity: lower
                  frequency: yearly
                  owner: streets-manager
                  service: streets
                  data-source: Old
                  until: 2009-10-q4
                  targets: {2008-09: 11.5, 2009-10: 10}
                hours-to-clear:

                """
            ),
            (
                "content/quarters/2025-26-q1/series.yml",
                "population:\n",
                "days-off: {source: report, values: {2007-08: 11, 2008-09: 11.2, 2009-10: 12.06}}\npopulation:\n"
            )
        );
        var page = await SmallSite.Outline(site, "indicators/days-off.html");
        Assert.Contains("This indicator has ended. Its last quarter was January to March 2010.", page, StringComparison.Ordinal);
        Assert.Contains("12.06 days in April 2009 to March 2010, above the target of at most 10.00 days.", page, StringComparison.Ordinal);
        Assert.Contains("| April 2008 to March 2009 | 11.20 days | 11.50 days | Green |", page, StringComparison.Ordinal);
        Assert.Contains("| April 2007 to March 2008 | 11.00 days | No target | No target |", page, StringComparison.Ordinal);
        Assert.Contains(
            "| Days off sick | 12.06 days April 2009 to March 2010 | Red | Published | Last reported in January to March 2010.\n",
            await SmallSite.Outline(site, "plans/plan-2008.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "- Days off sick Last quarter: January to March 2010\n",
            await SmallSite.Outline(site, "indicators/index.html"),
            StringComparison.Ordinal
        );
        foreach (
            var current in new[]
            {
                "index.html",
                "exceptions.html",
                "areas-of-concern.html",
                "quarters/2025-26-q1/index.html",
                "quarters/2025-26-q1/changes.html",
            }
        )
            Assert.DoesNotContain("Days off sick", await SmallSite.Outline(site, current), StringComparison.Ordinal);
        Assert.Contains(
            "days-off",
            System.Text.Encoding.UTF8.GetString(SmallSite.Files(site.Path)["quarters/2025-26-q1/edition.json"]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_measure_that_ended_without_a_value_is_told_by_its_last_result()
    {
        using var site = await Succeeded(
            true,
            (
                "content/quarters/2025-26-q1/exceptions.yml",
                await File.ReadAllTextAsync(Path.Combine(SmallSite.Folder, "content", "quarters", "2025-26-q1", "exceptions.yml")),
                "{}\n"
            ),
            (
                "content/quarters/2025-26-q1/outturns.yml",
                "days-to-clear: {value: 2.5, illustrative: true}",
                "days-to-clear: {missing: not-applicable, reason: It is not counted any more.}"
            ),
            ("content/quarters/2025-26-q1/series.yml", "population:\n", "days-to-clear: {source: report, values: {2024-25-q3: 2.4}}\npopulation:\n"),
            ("content/indicators/all.yml", "    2025-26-q1: 2\n", "    2025-26-q1: 2\n    2024-25-q3: 2\n")
        );
        Assert.Contains(
            "| Days to clear fly-tipping | 2.4 days October to December 2024 | Red | Published |",
            await SmallSite.Outline(site, "plans/plan-2020.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_measure_that_goes_on_comparably_or_not_at_all_says_so()
    {
        using var continued = await Succeeded(true, ("content/indicators/all.yml", "comparable: false", "comparable: true"));
        Assert.Contains(
            "| Last reported in April to June 2025. Continued by Hours to clear, and the values can be compared.\n",
            await SmallSite.Outline(continued, "plans/plan-2020.html"),
            StringComparison.Ordinal
        );
        using var ended = await Succeeded(
            true,
            ("content/indicators/all.yml", "  replaced-by: {indicator: hours-to-clear, comparable: false}\n", "")
        );
        Assert.Contains("| Last reported in April to June 2025.\n", await SmallSite.Outline(ended, "plans/plan-2020.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measure_and_a_quarter_of_an_earlier_plan_name_its_priority_and_that_plan()
    {
        using var site = await Succeeded();
        var files = SmallSite.Files(site.Path);
        var page = await Html.Parse(System.Text.Encoding.UTF8.GetString(files["indicators/days-to-clear.html"]));
        Assert.Equal(
            ["../plans/plan-2020.html#clean-2020", "../plans/plan-2020.html#clean-2020"],
            page.QuerySelectorAll("a").Where(a => a.TextContent == "Clean streets (Plan before)").Select(a => a.GetAttribute("href"))
        );
        Assert.Contains("## Clean streets (Plan before)", await SmallSite.Outline(site, "quarters/2025-26-q1/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Clean streets", await SmallSite.Outline(site, "quarters/2025-26-q2/index.html"), StringComparison.Ordinal);
        Assert.Contains("## Clean streets (Plan before)", await SmallSite.Outline(site, "quarters/2025-26/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Clean streets", await SmallSite.Outline(site, "indicators/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_an_earlier_plan_tells_nothing_of_a_quarter_that_is_not_approved()
    {
        using var site = await Succeeded(secondApproved: false);
        var plan = await SmallSite.Outline(site, "plans/plan-2020.html");
        Assert.Contains("| Repairs finished on time | 91.4% April to June 2025 | Amber | Council | Still reported.", plan, StringComparison.Ordinal);
        Assert.Contains(
            "| Days to clear fly-tipping | 2.5 days April to June 2025 | Red | Illustrative | Still reported.",
            plan,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Hours to clear", plan, StringComparison.Ordinal);
        Assert.Contains("## Clean streets (Plan before)", await SmallSite.Outline(site, "indicators/index.html"), StringComparison.Ordinal);
        Assert.Contains("Clean streets (Plan before)", await SmallSite.Outline(site, "exceptions.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_that_has_ended_says_so_and_where_its_story_goes_on()
    {
        using var site = await Built();
        var earlier = await SmallSite.Outline(site, "indicators/days-to-clear.html");
        Assert.Contains("This indicator has ended. Its last quarter was April to June 2025.", earlier, StringComparison.Ordinal);
        Assert.Contains(
            "Its story goes on in this indicator, whose values cannot be compared with those here: Hours to clear",
            earlier,
            StringComparison.Ordinal
        );
        var later = await SmallSite.Outline(site, "indicators/hours-to-clear.html");
        Assert.Contains(
            "It took the place of this indicator, whose values cannot be compared with those here: Days to clear fly-tipping",
            later,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("has ended", later, StringComparison.Ordinal);
        var list = await SmallSite.Outline(site, "indicators/index.html");
        Assert.Contains(
            "## Indicators that have ended\n- Days to clear fly-tipping Last quarter: April to June 2025\n",
            list,
            StringComparison.Ordinal
        );
        Assert.Equal(2, list.Split("Days to clear fly-tipping").Length);
    }

    [Fact]
    public async Task An_end_and_a_successor_that_have_not_come_yet_stay_behind()
    {
        using var site = await Built(secondApproved: false);
        var earlier = await SmallSite.Outline(site, "indicators/days-to-clear.html");
        Assert.DoesNotContain("has ended", earlier, StringComparison.Ordinal);
        Assert.DoesNotContain("story goes on", earlier, StringComparison.Ordinal);
        Assert.DoesNotContain("Indicators that have ended", await SmallSite.Outline(site, "indicators/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("indicators/hours-to-clear.html", SmallSite.Files(site.Path).Keys);
    }

    /// <summary>The plan before ends with the first quarter, and so does one of its two measures.</summary>
    private static Task<TemporaryFolder> Succeeded(bool secondApproved = true, params (string File, string Find, string With)[] changes) =>
        Built(
            secondApproved,
            [
                ("content/framework.yml", "  starts: 2024-04-01\n", "  starts: 2025-07-01\n"),
                ("content/framework.yml", "ends: 2024-03-31,", "ends: 2025-06-30, priorities: {clean-2020: Clean streets, streets-2020: Streets},"),
                ("content/indicators/all.yml", "  serves: [homes]\n  commitment: safe\n", "  serves: [homes, clean-2020]\n  commitment: safe\n"),
                ("content/indicators/all.yml", "  serves: [streets, homes]\n", "  serves: [clean-2020]\n"),
                .. changes,
            ]
        );

    private static async Task<TemporaryFolder> Built(bool secondApproved = true, params (string File, string Find, string With)[] changes)
    {
        var site = SmallSite.Copy();
        await SmallSite.Replace(
            site,
            "content/framework.yml",
            "  ends: 2028-03-31\n",
            "  ends: 2028-03-31\n  follows:\n    plan-2020: {title: Plan before, starts: 2020-04-01, ends: 2024-03-31, address: "
                + "\"https://www.example.org/\"}\n"
        );
        await SmallSite.Replace(
            site,
            "content/indicators/all.yml",
            "  data-source: Streets system\n",
            "  data-source: Streets system\n  until: 2025-26-q1\n  replaced-by: {indicator: hours-to-clear, comparable: false}\n"
        );
        site.File(
            "content/indicators/new.yml",
            """
            hours-to-clear:
              title: Hours to clear
              definition: New.
              matters: New.
              kind: contextual
              serves: [streets]
              unit: days
              decimals: 1
              polarity: none
              frequency: quarterly
              owner: streets-manager
              service: streets
              data-source: New
              from: 2025-26-q2
            """
        );
        site.File("content/quarters/2025-26-q2/outturns.yml", "repairs-on-time: 96.2\nhours-to-clear: 40\n");
        foreach (var (file, find, with) in changes)
            await SmallSite.Replace(site, file, find, with);
        if (secondApproved)
            SmallSite.ApproveSecondQuarter(site);
        await SmallSite.Build(site.Path);
        return site;
    }
}
