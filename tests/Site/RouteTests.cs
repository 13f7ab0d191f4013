using System.Text;
using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Site;

/// <summary>What the pages and the files tell of the way to an approval: minutes, comments with their answers, and who verified a value.</summary>
public sealed class RouteTests
{
    private const string Route = """
        body: Cabinet
        route:
          - body: Scrutiny Panel
            date: 2025-09-10
            did: Considered the dashboard
            minute: https://www.example.org/minutes/12
            reference: Minute 12
            comments:
              - {comment: Why did repairs slow down?, answer: Two posts were vacant.}
          - {body: Management Team, did: Considered the dashboard}

        """;

    [Fact]
    public async Task The_quarter_shows_each_step_with_its_minute_and_its_comments()
    {
        using var site = await Built(_ => { });
        var page = await SmallSite.Outline(site, "quarters/2025-26-q1/index.html");
        Assert.Contains(
            "- Scrutiny Panel, 10 September 2025: Considered the dashboard. Recorded as Minute 12. Read the minute of Scrutiny Panel",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("- Comment: Why did repairs slow down? Answer: Two posts were vacant.\n", page, StringComparison.Ordinal);
        Assert.Contains("- Management Team (date not recorded): Considered the dashboard.\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_panel_shows_what_it_said_of_each_quarter()
    {
        using var site = await Built(_ => { });
        var page = await SmallSite.Outline(site, "by/panel/all.html");
        Assert.Contains(
            "## What was said, and the answers\n### Quarter 1, 2025 to 2026 (April to June 2025)\n- Comment: Why did repairs slow "
                + "down? Answer: Two posts were vacant.\n",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_comment_without_an_answer_says_so()
    {
        using var site = await Built(
            folder => folder.Edit("content/quarters/2025-26-q1/approval.yml", ", answer: Two posts were vacant.", ""),
            found => Assert.Equal(["comment-unanswered"], found)
        );
        Assert.Contains(
            "Why did repairs slow down? There is no answer yet.",
            await SmallSite.Outline(site, "by/panel/all.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_verified_a_value_stands_beside_it_and_in_the_files()
    {
        using var site = await Built(folder =>
        {
            folder.File("content/quarters/2025-26-q1/verified.yml", "housing: {by: housing-manager, on: 2025-07-10}\n");
            folder.Edit(
                "content/quarters/2025-26-q1/outturns.yml",
                "illustrative: true}",
                "illustrative: true, verified: {by: housing-manager, on: 2025-07-11}}"
            );
        });
        Assert.Contains(
            "Verified by Service Manager, Housing on 10 July 2025.",
            await SmallSite.Outline(site, "indicators/repairs-on-time.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Verified by Service Manager, Housing on 11 July 2025.",
            await SmallSite.Outline(site, "indicators/days-to-clear.html"),
            StringComparison.Ordinal
        );
        var files = SmallSite.Files(site.Path);
        Assert.Contains(
            ",\"Service Manager, Housing\",2025-07-10,,,",
            Encoding.UTF8.GetString(files["indicators/repairs-on-time.csv"]),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"verified_on\": \"2025-07-10\"",
            Encoding.UTF8.GetString(files["indicators/repairs-on-time.json"]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_verified_a_value_that_is_withheld_is_told_nowhere()
    {
        using var site = await Built(folder =>
        {
            folder.Edit(
                "content/quarters/2025-26-q1/outturns.yml",
                "repairs-on-time: 91.4",
                "repairs-on-time: {value: 91.4, verified: {by: housing-manager, on: 2025-07-10}}"
            );
            folder.Edit(
                "content/quarters/2025-26-q1/approval.yml",
                "decision: approved",
                "decision: approved-except\nwithheld: {repairs-on-time: It is being audited.}"
            );
        });
        Assert.All(SmallSite.Files(site.Path).Values, bytes =>
            Assert.DoesNotContain("10 July 2025", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal)
        );
        Assert.All(SmallSite.Files(site.Path).Values, bytes =>
            Assert.DoesNotContain("2025-07-10", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal)
        );
    }

    private static async Task<TemporaryFolder> Built(Action<TemporaryFolder> change, Action<IEnumerable<string>>? findings = null)
    {
        var site = SmallSite.Copy();
        site.Edit("content/quarters/2025-26-q1/approval.yml", "body: Cabinet\n", Route);
        change(site);
        Frozen.Site(site.Path);
        var (_, found) = await SmallSite.BuildAsItStands(site.Path);
        (findings ?? (slugs => Assert.Empty(slugs)))(found.Select(d => d.Slug));
        return site;
    }
}
