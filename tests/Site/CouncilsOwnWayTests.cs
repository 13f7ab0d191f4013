namespace PmfSite.Tests.Site;

/// <summary>What a council calls its own, and how it tells its story, on a small site of two quarters.</summary>
public sealed class CouncilsOwnWayTests
{
    private static readonly string OneGreen = Said.Counted([(Samples.Green, 1), (Samples.Amber, 0), (Samples.Red, 0)]);

    [Fact]
    public async Task The_site_uses_the_plans_word_for_its_priorities()
    {
        using var site = await Built(
            ("content/framework.yml", "  ends: 2028-03-31\n", "  ends: 2028-03-31\n  priority: Pillar\n  priorities: Pillars\n")
        );
        Assert.Contains("\n## Pillars\n", await SmallSite.Outline(site, "index.html"), StringComparison.Ordinal);
        var list = Text(site, "indicators/index.html");
        Assert.DoesNotContain("Priority", list, StringComparison.Ordinal);
        Assert.Contains("Pillar", list, StringComparison.Ordinal);
        var plan = await Html.Parse(Text(site, "plan.html"));
        Assert.Contains(
            "Pillars, indicators and projects that follow from the vision",
            plan.QuerySelector("meta[name=description]")!.GetAttribute("content"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_the_plan_promises_stands_under_its_own_word()
    {
        using var site = await Built(
            ("content/framework.yml", "  ends: 2028-03-31\n", "  ends: 2028-03-31\n  commitment: Outcome\n  commitments: Outcomes\n")
        );
        Assert.Contains(
            $"\n## Outcomes\n- Keeping homes safe {OneGreen}\n",
            await SmallSite.Outline(site, "priorities/homes.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Where_nothing_can_be_rated_nothing_is_counted()
    {
        using var site = await Built(
            (
                "content/framework.yml",
                "panels:\n",
                "  place: {title: Place, summary: Where we live., commitments: {known: Knowing who lives here}}\npanels:\n"
            ),
            (
                "content/framework.yml",
                "rating:\n",
                "classifications:\n  lens: {title: Lens, plural: Lenses, meaning: From which side it looks., classes: {money: {title: "
                    + "Money, meaning: What does it cost?}, people: {title: People, meaning: Who lives here?}}}\nrating:\n"
            ),
            (
                "content/indicators/all.yml",
                "  kind: contextual\n  serves: [homes]\n",
                "  kind: contextual\n  serves: [place]\n  commitment: known\n  classes: {lens: [people]}\n"
            ),
            ("content/indicators/all.yml", "  data-source: Streets system\n", "  data-source: Streets system\n  classes: {lens: [money]}\n")
        );
        foreach (var page in new[] { "by/lens/people.html", "priorities/place.html", "commitments/known.html" })
        {
            var outline = await SmallSite.Outline(site, page);
            Assert.DoesNotContain("0 Green", outline, StringComparison.Ordinal);
            Assert.DoesNotContain("was rated", outline, StringComparison.Ordinal);
        }
        Assert.Contains(
            "\n## Commitments\n- Knowing who lives here\n## How it is going\n",
            await SmallSite.Outline(site, "priorities/place.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\n### Place\nWhere we live.\n## The same indicators, grouped otherwise\n",
            await SmallSite.Outline(site, "index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"""
            | Money. What does it cost? | 1 | {OneGreen}
            | People. Who lives here? | 1 | Not rated
            """,
            await SmallSite.Outline(site, "by/lens/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains("content=\"People: results for July to September 2025.\"", Text(site, "by/lens/people.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_says_who_publishes_it_where_that_is_not_the_council()
    {
        using var site = await Built(("site.config.yml", "brand:\n", "publisher: Friends of Exampleshire\nbrand:\n"));
        Assert.Contains(
            "Friends of Exampleshire publishes these results every quarter. They show how Exampleshire District Council is doing against "
                + "its Example Plan 2024 to 2028.",
            await SmallSite.Outline(site, "index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Friends of Exampleshire. Small performance site: Repairs finished on time.",
            Text(site, "indicators/repairs-on-time.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Friends of Exampleshire. Small performance site: Quarter 2",
            Text(site, "quarters/2025-26-q2/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains("This website is run by Friends of Exampleshire.", Text(site, "accessibility.html"), StringComparison.Ordinal);
        foreach (var file in new[] { "indicators/repairs-on-time.card.html", "indicators/repairs-on-time.svg" })
            Assert.Contains("Published by Friends of Exampleshire", Text(site, file), StringComparison.Ordinal);
        foreach (var file in new[] { "feed.xml", "datapackage.json", "data/catalog.jsonld" })
            Assert.Contains("Friends of Exampleshire", Text(site, file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_says_for_whom_it_is_made()
    {
        using var site = await Built(
            ("content/framework.yml", "meaning: Judged against a target.", "meaning: Judged against a target., audience: Councillors and managers")
        );
        foreach (var page in new[] { "priorities/homes.html", "indicators/repairs-on-time.html", "how-we-judge.html" })
            Assert.Contains(
                "Judged against a target. Who it is for: Councillors and managers.",
                await SmallSite.Outline(site, page),
                StringComparison.Ordinal
            );
    }

    [Fact]
    public async Task An_indicator_leads_to_audits_and_reviews()
    {
        using var site = await Built(
            (
                "content/sources.yml",
                "report:\n",
                "audit-2025: {title: Audit of repairs, publisher: Internal Audit, address: \"https://www.example.org/audit\"}\nreport:\n"
            ),
            ("content/indicators/all.yml", "  data-source: Repairs system\n", "  data-source: Repairs system\n  documents: [audit-2025]\n")
        );
        Assert.Contains(
            "## Audits, reviews and improvement plans\n- Audit of repairs. Internal Audit.\n",
            await SmallSite.Outline(site, "indicators/repairs-on-time.html"),
            StringComparison.Ordinal
        );
        var page = await Html.Parse(System.Text.Encoding.UTF8.GetString(SmallSite.Files(site.Path)["indicators/repairs-on-time.html"]));
        Assert.Equal("Audit of repairs", page.QuerySelector("a[href='https://www.example.org/audit']")!.TextContent);
        Assert.DoesNotContain("Audits", await SmallSite.Outline(site, "indicators/days-to-clear.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_direction_first_the_change_and_the_story_stand_before_the_status()
    {
        using var usual = await Built();
        AssertOrder(await SmallSite.Outline(usual, "indicators/repairs-on-time.html"), "\nGreen\n", "96.2%", "which is better", "Everyone helped.");
        AssertOrder(await SmallSite.Outline(usual, "priorities/homes.html"), "| Status |", "Change");
        using var site = await Built(("content/framework.yml", "rating:\n", "leads: direction\nrating:\n"));
        AssertOrder(await SmallSite.Outline(site, "indicators/repairs-on-time.html"), "96.2%", "which is better", "Everyone helped.", "\nGreen\n");
        AssertOrder(await SmallSite.Outline(site, "priorities/homes.html"), "| Change |", "Status");
        AssertOrder(await SmallSite.Outline(site, "priorities/homes.html"), "Fewer waited.", "2 indicators rated");
    }

    [Fact]
    public async Task With_direction_first_what_is_not_due_leads_with_the_story_of_its_latest_result()
    {
        using var site = await Built(
            ("content/framework.yml", "rating:\n", "leads: direction\nrating:\n"),
            ("content/quarters/2025-26-q1/narratives/population.md", "", "More babies were born.\n"),
            ("content/quarters/2025-26-q1/narratives/days-to-clear.md", "", "A vehicle broke.\n")
        );
        var page = await SmallSite.Outline(site, "indicators/population.html");
        AssertOrder(page, "101.2%", "More babies were born.", "\nNot rated\n");
        Assert.DoesNotContain("What the service says", page, StringComparison.Ordinal);
        Assert.Contains(
            "## What the service says\n### April to June 2025\nA vehicle broke.\n",
            await SmallSite.Outline(site, "indicators/days-to-clear.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_report_on_the_place_appears_with_the_quarters_that_the_council_names()
    {
        using var site = await Built(
            ("content/framework.yml", "rating:\n", "place-report: {title: State of the District, quarters: [q1]}\nrating:\n")
        );
        var report = await SmallSite.Outline(site, "place.html");
        Assert.StartsWith("# State of the District, April to June 2025\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Earlier reports", report, StringComparison.Ordinal);
        Assert.DoesNotContain(SmallSite.Files(site.Path).Keys, p => p.StartsWith("place/", StringComparison.Ordinal));
        Assert.Contains("State of the District", Text(site, "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_report_on_the_place_keeps_its_page()
    {
        using var site = await Built(("content/framework.yml", "rating:\n", "place-report: {title: State of the District}\nrating:\n"));
        Assert.EndsWith(
            "## Earlier reports\n- State of the District, April to June 2025\n",
            await SmallSite.Outline(site, "place.html"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "# State of the District, April to June 2025\n",
            await SmallSite.Outline(site, "place/2025-26-q1.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_report_on_the_place_compares_what_it_knew_and_says_what_is_missing()
    {
        using var site = await Built(
            ("content/framework.yml", "rating:\n", "place-report: {title: State of the District}\nrating:\n"),
            ("content/comparators.yml", "2023: 100.7\n", "2023: 100.7\n        2025-03-31: 100.9\n"),
            (
                "content/quarters/2025-26-q1/outturns.yml",
                "repairs-on-time: 91.4\n",
                "repairs-on-time: 91.4\npopulation: {missing: not-available, reason: The office counts anew., period: 2025-03-31}\n"
            ),
            (
                "content/quarters/2025-26-q2/outturns.yml",
                "days-to-clear: 1.9\n",
                "days-to-clear: 1.9\npopulation: {value: 101.4, period: 2025-03-31, source: report}\n"
            )
        );
        var latest = await SmallSite.Outline(site, "place.html");
        Assert.Contains("101.4% on 31 March 2025.", latest, StringComparison.Ordinal);
        Assert.Contains("31 March 2025: 101.4% here and 100.9% for England", latest, StringComparison.Ordinal);
        var earlier = await SmallSite.Outline(site, "place/2025-26-q1.html");
        Assert.Contains(
            "Not available for 31 March 2025. The office counts anew. The last value: 101.2% in 2024.",
            earlier,
            StringComparison.Ordinal
        );
        Assert.Contains("2023: 100.9% here and 100.7% for England", earlier, StringComparison.Ordinal);
        Assert.DoesNotContain("101.4%", earlier, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_say_at_which_level_the_council_steps_in_and_which_way_is_better_where_there_is_no_target()
    {
        using var site = await Built(
            ("content/indicators/all.yml", "    2025-26-q2: 2\n", "    2025-26-q2: {value: 2, intervention: 3}\n"),
            ("content/indicators/all.yml", "  polarity: none\n", "  polarity: higher\n")
        );
        var page = await SmallSite.Outline(site, "indicators/days-to-clear.html");
        Assert.Contains("| July to September 2025 | 1.9 days | 2.0 days, intervention level 3.0 days |", page, StringComparison.Ordinal);
        Assert.Contains("Target:\n    2.0 days, intervention level 3.0 days\n", page, StringComparison.Ordinal);
        Assert.Contains(
            "| 2.0 days, intervention level 3.0 days |",
            await SmallSite.Outline(site, "priorities/streets.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "target 2.0 days, intervention level 3.0 days",
            Text(site, "indicators/days-to-clear.txt").ReplaceLineEndings(" "),
            StringComparison.Ordinal
        );
        var homes = await SmallSite.Outline(site, "priorities/homes.html");
        Assert.Contains(
            "| Indicator | Latest value | Which way is better | Change | Figure\n| People who live here | 101.2% 2024 | Higher is better |",
            homes,
            StringComparison.Ordinal
        );
        Assert.Contains("Higher is better.", Text(site, "indicators/population.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_says_what_a_value_was_worked_out_from()
    {
        using var site = await Built(("content/quarters/2025-26-q2/outturns.yml", "96.2", "{value: 96.2, numerator: 1250, denominator: 1300}"));
        Assert.Contains(
            "| July to September 2025 | 96.2% | 95.0% | Green | Council That is 1,250 of 1,300.\n",
            await SmallSite.Outline(site, "indicators/repairs-on-time.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_result_that_needs_a_report_says_to_whom_it_was_escalated()
    {
        using var site = await Built(
            ("content/indicators/all.yml", "  owner: streets-manager\n", "  owner: streets-manager\n  escalation: housing-manager\n")
        );
        const string Escalated = "It is Red and was escalated to: Service Manager, Housing.";
        var page = await SmallSite.Outline(site, "indicators/days-to-clear.html");
        Assert.Contains("Who is told when it needs an exception report:\n    Service Manager, Housing\n", page, StringComparison.Ordinal);
        Assert.Contains(Escalated, page, StringComparison.Ordinal);
        Assert.Contains(Escalated, await SmallSite.Outline(site, "quarters/2025-26-q1/index.html"), StringComparison.Ordinal);
        Assert.Contains(Escalated, Text(site, "quarters/2025-26-q1/performance-2025-26-q1.txt").ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("escalated", await SmallSite.Outline(site, "indicators/repairs-on-time.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_uses_the_councils_words_for_its_services_and_panels()
    {
        using var site = await Built(
            (
                "content/framework.yml",
                "  short-name: Exampleshire\n",
                "  short-name: Exampleshire\n  service: Division\n  services: Divisions\n  panel: Committee\n  panels: Scrutiny committees\n"
            )
        );
        Assert.StartsWith(
            "# Divisions\nWho delivers and reports each indicator.\n",
            await SmallSite.Outline(site, "by/service/index.html"),
            StringComparison.Ordinal
        );
        Assert.StartsWith("# Scrutiny committees\n", await SmallSite.Outline(site, "by/panel/index.html"), StringComparison.Ordinal);
        var page = await SmallSite.Outline(site, "indicators/repairs-on-time.html");
        Assert.Contains("\nCommittee:\n    Scrutiny Panel\nDivision:\n    Housing\n", page, StringComparison.Ordinal);
        var list = Text(site, "indicators/index.html");
        Assert.Contains(">Division</label>", list, StringComparison.Ordinal);
        Assert.DoesNotContain(">Service</label>", list, StringComparison.Ordinal);
        Assert.Contains("Scrutiny committees", Text(site, "by/panel/all.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_and_an_approval_that_were_made_up_say_so_wherever_they_stand()
    {
        using var site = await Built(
            ("content/quarters/2025-26-q1/exceptions.yml", "  enough: partly\n", "  enough: partly\n  illustrative: true\n"),
            ("content/quarters/2025-26-q1/approval.yml", "body: Cabinet\n", "body: Cabinet\nillustrative: true\n")
        );
        var marked = Said.Illustrative;
        var quarter = await SmallSite.Outline(site, "quarters/2025-26-q1/index.html");
        Assert.Contains($"Approved by Cabinet on 1 October 2025. {marked}", quarter, StringComparison.Ordinal);
        Assert.Contains($"\n{marked}\nContributing factors:\n", quarter, StringComparison.Ordinal);
        Assert.Contains(
            $"\n{marked}\nContributing factors:\n",
            await SmallSite.Outline(site, "indicators/days-to-clear.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"Approved by Cabinet on 1 October 2025. {marked}",
            await SmallSite.Outline(site, "indicators/days-to-clear.trail.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(marked, await SmallSite.Outline(site, "calendar.html"), StringComparison.Ordinal);
        Assert.Equal(3, Text(site, "quarters/2025-26-q1/performance-2025-26-q1.txt").ReplaceLineEndings(" ").Split(marked).Length);
        var edition = Text(site, "quarters/2025-26-q1/edition.json");
        Assert.Contains("\"origin\": \"illustrative\"", edition, StringComparison.Ordinal);
        Assert.Contains("\"report origin\": \"illustrative\"", edition, StringComparison.Ordinal);
        Assert.DoesNotContain(marked, await SmallSite.Outline(site, "quarters/2025-26-q2/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_report_yet_nothing_leads_to_one()
    {
        using var site = await Built(
            ("content/framework.yml", "rating:\n", "place-report: {title: State of the District, quarters: [q4]}\nrating:\n")
        );
        Assert.DoesNotContain("place.html", SmallSite.Files(site.Path).Keys);
        Assert.DoesNotContain("State of the District", Text(site, "index.html"), StringComparison.Ordinal);
    }

    private static string Text(TemporaryFolder site, string page) => System.Text.Encoding.UTF8.GetString(SmallSite.Files(site.Path)[page]);

    private static void AssertOrder(string page, params string[] parts)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var at = page.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{part} does not stand behind what should be before it in\n{page}");
            from = at + part.Length;
        }
    }

    private static async Task<TemporaryFolder> Built(params (string File, string Find, string With)[] changes)
    {
        var site = SmallSite.Copy();
        SmallSite.ApproveSecondQuarter(site);
        site.File("content/quarters/2025-26-q2/narratives/repairs-on-time.md", "Everyone helped.\n");
        site.File("content/quarters/2025-26-q2/priorities/homes.md", "Fewer waited.\n");
        foreach (var (file, find, with) in changes)
        {
            // Where nothing is to be found the file is new.
            if (find.Length == 0)
                site.File(file, with);
            else
                await SmallSite.Replace(site, file, find, with);
        }
        await SmallSite.Build(site.Path);
        return site;
    }
}
