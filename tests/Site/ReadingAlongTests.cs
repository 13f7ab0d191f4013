namespace PmfSite.Tests.Site;

/// <summary>The glossary and the calendar of the small site, and pages that exist only where content has something for them.</summary>
public sealed class ReadingAlongTests
{
    [Fact]
    public async Task The_glossary_puts_the_councils_words_in_place_of_its_own_and_orders_them()
    {
        using var site = await Built();
        var page = await Html.Parse(System.Text.Encoding.UTF8.GetString(SmallSite.Files(site.Path)["glossary.html"]));
        var terms = page.QuerySelectorAll("dt dfn").Select(t => t.TextContent).ToArray();
        Assert.Equal(terms.Order(StringComparer.OrdinalIgnoreCase), terms);
        Assert.Contains("Void", terms);
        Assert.Equal("What the council wants to reach.", page.QuerySelector("#term-target + dd")?.TextContent);
        Assert.Equal(terms.Length, page.QuerySelectorAll("dt[id]").Select(t => t.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_meeting_that_was_announced_and_recorded_is_told_once()
    {
        using var site = await Built();
        var outline = await SmallSite.Outline(site, "calendar.html");
        Assert.Contains("| 1 October 2025 | Approval: Cabinet | None\n", outline, StringComparison.Ordinal);
        Assert.DoesNotContain("| 1 October 2025 | Meeting: Cabinet", outline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_comparators_and_without_kinds_of_the_place_their_pages_and_the_ways_to_them_are_not_there()
    {
        using var site = SmallSite.Copy();
        File.Delete(Path.Combine(site.Path, "content", "comparators.yml"));
        var framework = await File.ReadAllTextAsync(Path.Combine(site.Path, "content", "framework.yml"));
        site.File("content/framework.yml", framework.Replace(" place-report: true,", "", StringComparison.Ordinal));
        await SmallSite.Build(site.Path);
        var files = SmallSite.Files(site.Path);
        Assert.DoesNotContain("compare.html", files.Keys);
        Assert.DoesNotContain("place.html", files.Keys);
        Assert.All(files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), f =>
        {
            Assert.DoesNotContain("compare.html", System.Text.Encoding.UTF8.GetString(f.Value), StringComparison.Ordinal);
            Assert.DoesNotContain("place.html", System.Text.Encoding.UTF8.GetString(f.Value), StringComparison.Ordinal);
        });
    }

    private static async Task<TemporaryFolder> Built()
    {
        var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        return site;
    }
}
