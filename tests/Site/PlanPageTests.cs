namespace PmfSite.Tests.Site;

/// <summary>What readers see of the plan as a whole, and of indicators that end and are replaced, on a small site of two quarters.</summary>
public sealed class PlanPageTests
{
    [Fact]
    public async Task The_plan_names_those_before_it()
    {
        using var site = await Built();
        Assert.Contains("""
            ## Earlier plans
            - Plan before ran from 1 April 2020 to 31 March 2024. Read Plan before
            """, await SmallSite.Outline(site, "plan.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_that_has_ended_says_so_and_where_its_story_goes_on()
    {
        using var site = await Built();
        var earlier = await SmallSite.Outline(site, "indicators/days-to-clear.html");
        Assert.Contains("This indicator has ended. Its last quarter was April to June 2025.", earlier, StringComparison.Ordinal);
        Assert.Contains("Its story goes on in this indicator, whose values cannot be compared with those here: Hours to clear", earlier, StringComparison.Ordinal);
        var later = await SmallSite.Outline(site, "indicators/hours-to-clear.html");
        Assert.Contains("It took the place of this indicator, whose values cannot be compared with those here: Days to clear fly-tipping", later, StringComparison.Ordinal);
        Assert.DoesNotContain("has ended", later, StringComparison.Ordinal);
        var list = await SmallSite.Outline(site, "indicators/index.html");
        Assert.Contains("## Indicators that have ended\n- Days to clear fly-tipping Last quarter: April to June 2025\n", list, StringComparison.Ordinal);
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

    private static async Task<TemporaryFolder> Built(bool secondApproved = true)
    {
        var site = SmallSite.Copy();
        await Replace(site, "content/framework.yml", "  ends: 2028-03-31\n", "  ends: 2028-03-31\n  follows:\n    - {title: Plan before, starts: 2020-04-01, ends: 2024-03-31, address: \"https://www.example.org/\"}\n");
        await Replace(site, "content/indicators/all.yml", "  data-source: Streets system\n", "  data-source: Streets system\n  until: 2025-26-q1\n  replaced-by: {indicator: hours-to-clear, comparable: false}\n");
        site.File("content/indicators/new.yml", """
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
            """);
        site.File("content/quarters/2025-26-q2/outturns.yml", "repairs-on-time: 96.2\nhours-to-clear: 40\n");
        if (secondApproved)
            SmallSite.ApproveSecondQuarter(site);
        await SmallSite.Build(site.Path);
        return site;
    }

    private static async Task Replace(TemporaryFolder site, string file, string find, string with)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(site.Path, file));
        Assert.Contains(find, text, StringComparison.Ordinal);
        site.File(file, text.Replace(find, with, StringComparison.Ordinal));
    }
}
