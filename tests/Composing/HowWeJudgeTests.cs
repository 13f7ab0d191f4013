using System.Globalization;
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
                Assert.Equal(missed <= 0 ? "Green" : missed <= target / 10 ? "Amber" : "Red", cells[1]);
                if (missed > 0)
                    Assert.StartsWith(Invariant($"It misses the target by {missed:0.#}."), cells[2], StringComparison.Ordinal);
            }
            Assert.Equal(["Amber", "Green", "Red"], table.QuerySelectorAll(".tag").Select(t => t.TextContent).Distinct().Order());
        }
    }
}
