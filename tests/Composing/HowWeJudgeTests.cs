using System.Globalization;
using System.Text.RegularExpressions;
using PmfSite.Tests.Site;

namespace PmfSite.Tests.Composing;

/// <summary>The worked examples are sums that a reader can do again.</summary>
public sealed class HowWeJudgeTests
{
    [Fact]
    public async Task Every_worked_example_holds_when_the_sum_is_done_again()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var page = await Html.Parse(System.Text.Encoding.UTF8.GetString(SmallSite.Files(site.Path)["how-we-judge.html"]));
        var tables = page.QuerySelectorAll("main table");
        Assert.Equal(2, tables.Length);
        foreach (var table in tables)
        {
            var lower = table.QuerySelector("caption")!.TextContent.Contains("lower", StringComparison.Ordinal);
            var target = lower ? 20m : 80m;
            foreach (var row in table.QuerySelectorAll("tbody tr"))
            {
                var cells = row.Children.Select(c => c.TextContent.Trim()).ToArray();
                var missed = (decimal.Parse(cells[0], CultureInfo.InvariantCulture) - target) * (lower ? 1 : -1);
                Assert.Equal(
                    missed <= 0 ? "Green"
                        : missed <= target / 10 ? "Amber"
                        : "Red",
                    cells[1]
                );
                if (missed > 0)
                    Assert.StartsWith(Invariant($"It misses the target by {missed:0.#}."), cells[2], StringComparison.Ordinal);
            }
            Assert.Equal(["Amber", "Green", "Red"], table.QuerySelectorAll(".tag").Select(t => t.TextContent).Distinct().Order());
        }
        Assert.Null(page.GetElementById("usual-variation"));
    }

    [Fact]
    public async Task Usual_variation_is_explained_where_an_indicator_asks_for_it_and_its_sum_holds_when_it_is_done_again()
    {
        using var site = SmallSite.Copy();
        var indicators = Path.Combine(site.Path, "content", "indicators", "all.yml");
        site.File(
            indicators,
            File.ReadAllText(indicators)
                .Replace("  frequency: quarterly\n", "  frequency: quarterly\n  usual-variation: true\n", StringComparison.Ordinal)
        );
        await SmallSite.Build(site.Path);
        var page = await Html.Parse(System.Text.Encoding.UTF8.GetString(SmallSite.Files(site.Path)["how-we-judge.html"]));
        var steps = page.QuerySelectorAll("main ol li").Select(li => li.TextContent).ToArray();
        var numbers = steps.Select(Numbers).ToArray();
        var (results, mean) = (numbers[0][1..^1], numbers[0][^1]);
        Assert.Equal(numbers[0][0], results.Length);
        Assert.Equal(results.Average(), mean);
        var (changes, change) = (numbers[1][..^1], numbers[1][^1]);
        Assert.Equal(results.Zip(results.Skip(1), (from, to) => Math.Abs(to - from)), changes);
        Assert.Equal((changes.Average(), true), (change, changes.Max() < 3.267m * change));
        Assert.Equal([2.66m, change, 2.66m * change, mean - 2.66m * change, mean + 2.66m * change], numbers[2]);
        Assert.Equal([results[^1]], numbers[3]);
    }

    [Fact]
    public async Task A_rule_of_one_indicator_says_so()
    {
        using var site = SmallSite.Copy();
        var (framework, indicators) = (
            Path.Combine(site.Path, "content", "framework.yml"),
            Path.Combine(site.Path, "content", "indicators", "all.yml")
        );
        await File.AppendAllTextAsync(framework, "    strict:\n      green: {within: 0}\n      amber: {within: 5%}\n      red: otherwise\n");
        site.File(
            indicators,
            File.ReadAllText(indicators)
                .Replace(
                    "  data-source: Repairs system\n",
                    "  data-source: Repairs system\n  usual-variation: true\n  rule: {use: strict, reason: Tenants wait.}\n",
                    StringComparison.Ordinal
                )
        );
        await SmallSite.Build(site.Path);
        var outline = await SmallSite.Outline(site, "how-we-judge.html");
        Assert.Contains("This indicator uses it:\n- Repairs finished on time. Tenants wait.\n", outline, StringComparison.Ordinal);
        Assert.Contains("We tell usual variation for this indicator:\n- Repairs finished on time\n", outline, StringComparison.Ordinal);
        Assert.Contains("misses the target by 5% of it or less.", outline, StringComparison.Ordinal);
    }

    private static decimal[] Numbers(string text) =>
        [.. Regex.Matches(text, @"\d+(\.\d+)?").Select(m => decimal.Parse(m.Value, CultureInfo.InvariantCulture))];
}
