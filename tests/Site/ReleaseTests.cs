using System.Text;

namespace PmfSite.Tests.Site;

/// <summary>Nothing leaves that was not approved: secret words and numbers are planted, and every byte of the output is searched.</summary>
public sealed class ReleaseTests
{
    private static readonly string[] Secrets = ["73.219", "73.2", "SECRETNARRATIVE", "SECRETFACTOR", "SECRETTITLE", "secret-indicator", "88.417", "SECRETNOTE", "2025-26-q2", "SECRETSTORY", "SECRETFORECAST", "94.613", "SECRETREASON"];

    [Fact]
    public async Task An_unapproved_quarter_is_in_no_byte_and_no_name_of_the_output()
    {
        using var site = Planted();
        await SmallSite.Build(site.Path);
        foreach (var (path, bytes) in SmallSite.Files(site.Path))
        {
            var text = Encoding.UTF8.GetString(bytes);
            foreach (var secret in Secrets)
            {
                // A report may promise recovery in a quarter to come.
                if (secret == "2025-26-q2" && path.EndsWith("edition.json", StringComparison.Ordinal))
                    continue;
                Assert.False(path.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{secret} is in the name {path}");
                Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{secret} is in {path}");
            }
        }
    }

    [Fact]
    public async Task The_same_secrets_are_found_once_the_quarter_is_approved()
    {
        using var site = Planted();
        SmallSite.ApproveSecondQuarter(site);
        await SmallSite.Build(site.Path);
        var everything = string.Join('\n', SmallSite.Files(site.Path).Select(f => f.Key + "\n" + Encoding.UTF8.GetString(f.Value)));
        Assert.All(Secrets.Where(s => s != "88.417"), secret => Assert.Contains(secret, everything, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_target_of_a_period_that_had_not_begun_stays_behind_even_then()
    {
        using var site = Planted();
        SmallSite.ApproveSecondQuarter(site);
        await SmallSite.Build(site.Path);
        Assert.All(SmallSite.Files(site.Path), f => Assert.DoesNotContain("88.417", Encoding.UTF8.GetString(f.Value), StringComparison.Ordinal));
    }

    private static TemporaryFolder Planted()
    {
        var site = SmallSite.Copy();
        var q2 = "content/quarters/2025-26-q2/";
        site.File(q2 + "outturns.yml", "repairs-on-time: {value: 73.219, note: SECRETNOTE}\ndays-to-clear: 1.9\nsecret-indicator: 4\n");
        site.File(q2 + "exceptions.yml", "repairs-on-time:\n  factors: SECRETFACTOR\n  actions:\n    - {action: Do it., owner: housing-manager, takes-effect: 2025-26-q3}\n  enough: partly\n  forecast: SECRETFORECAST\n");
        var indicators = Path.Combine(site.Path, "content", "indicators", "all.yml");
        site.File("content/indicators/all.yml", File.ReadAllText(indicators).Replace("2025-26: 95", "2025-26: {value: 94.613, changed: {was: 95, on: 2025-08-01, reason: SECRETREASON}}", StringComparison.Ordinal));
        site.File(q2 + "narratives/repairs-on-time.md", "SECRETNARRATIVE\n");
        site.File(q2 + "priorities/homes.md", "SECRETSTORY\n");
        site.File("content/indicators/new.yml", """
            secret-indicator:
              title: SECRETTITLE
              definition: New.
              matters: New.
              kind: kpi
              serves: [homes]
              unit: days
              decimals: 0
              polarity: lower
              frequency: quarterly
              owner: housing-manager
              service: housing
              data-source: New
              from: 2025-26-q2
              profiled: New.
              targets:
                2025-26-q2: 4
                2025-26-q3: 88.417
            """);
        return site;
    }
}
