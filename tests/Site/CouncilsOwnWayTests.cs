namespace PmfSite.Tests.Site;

/// <summary>What a council calls its own, and how it tells its story, on a small site of two quarters.</summary>
public sealed class CouncilsOwnWayTests
{
    [Fact]
    public async Task The_site_uses_the_plans_word_for_its_priorities()
    {
        using var site = await Built(("content/framework.yml", "  ends: 2028-03-31\n", "  ends: 2028-03-31\n  priority: Pillar\n"));
        Assert.Contains("\n## Pillars\n", await SmallSite.Outline(site, "index.html"), StringComparison.Ordinal);
        var list = Text(site, "indicators/index.html");
        Assert.DoesNotContain("Priority", list, StringComparison.Ordinal);
        Assert.Contains("Pillar", list, StringComparison.Ordinal);
        var plan = await Html.Parse(Text(site, "plan.html"));
        Assert.Contains("leads to pillars, indicators and projects", plan.QuerySelector("meta[name=description]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_says_for_whom_it_is_made()
    {
        using var site = await Built(("content/framework.yml", "meaning: Judged against a target.", "meaning: Judged against a target., audience: Councillors and managers"));
        foreach (var page in new[] { "priorities/homes.html", "indicators/repairs-on-time.html", "how-we-judge.html" })
            Assert.Contains("Judged against a target. Who it is for: Councillors and managers.", await SmallSite.Outline(site, page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_leads_to_audits_and_reviews()
    {
        using var site = await Built(
            ("content/sources.yml", "", "audit-2025: {title: Audit of repairs, publisher: Internal Audit, address: \"https://www.example.org/audit\"}\n"),
            ("content/indicators/all.yml", "  data-source: Repairs system\n", "  data-source: Repairs system\n  documents: [audit-2025]\n"));
        Assert.Contains("## Audits, reviews and improvement plans\n- Audit of repairs. Internal Audit.\n", await SmallSite.Outline(site, "indicators/repairs-on-time.html"), StringComparison.Ordinal);
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
    public async Task The_report_on_the_place_appears_with_the_quarters_that_the_council_names()
    {
        using var site = await Built(("content/framework.yml", "rating:\n", "place-report: {title: State of the District, quarters: [q1]}\nrating:\n"));
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
        Assert.EndsWith("## Earlier reports\n- State of the District, April to June 2025\n", await SmallSite.Outline(site, "place.html"), StringComparison.Ordinal);
        Assert.StartsWith("# State of the District, April to June 2025\n", await SmallSite.Outline(site, "place/2025-26-q1.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_report_yet_nothing_leads_to_one()
    {
        using var site = await Built(("content/framework.yml", "rating:\n", "place-report: {title: State of the District, quarters: [q4]}\nrating:\n"));
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
            var path = Path.Combine(site.Path, file);
            var text = await File.ReadAllTextAsync(path);
            Assert.Contains(find, text, StringComparison.Ordinal);
            await File.WriteAllTextAsync(path, find.Length == 0 ? with + text : text.Replace(find, with, StringComparison.Ordinal));
        }
        await SmallSite.Build(site.Path);
        return site;
    }
}
