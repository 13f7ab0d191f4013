using System.Text;
using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Site;

/// <summary>A change in content changes exactly the files that show it.</summary>
public sealed class OneChangeTests
{
    [Fact]
    public async Task One_outturn_changes_exactly_the_files_that_show_it()
    {
        Assert.Equal(
            [
                "build.json",
                "by/panel/all.html",
                "by/service/housing.html",
                "commitments/safe.html",
                "data/catalog.jsonld",
                "data/results.csv",
                "data/results.json",
                "datapackage.json",
                "indicators/days-to-clear.trail.html",
                "indicators/days-to-clear.trail.json",
                "indicators/index.html",
                "indicators/population.trail.html",
                "indicators/population.trail.json",
                "indicators/repairs-on-time-braille-uncontracted.brf",
                "indicators/repairs-on-time.card.html",
                "indicators/repairs-on-time.csv",
                "indicators/repairs-on-time.html",
                "indicators/repairs-on-time.json",
                "indicators/repairs-on-time.large-print.html",
                "indicators/repairs-on-time.trail.html",
                "indicators/repairs-on-time.trail.json",
                "indicators/repairs-on-time.txt",
                "manifest.json",
                "performance-offline.zip",
                "priorities/homes.csv",
                "priorities/homes.html",
                "priorities/homes.json",
                "quarters/2025-26-q1/edition.json",
                "quarters/2025-26-q1/index.html",
                "quarters/2025-26-q1/listen.html",
                "quarters/2025-26-q1/performance-2025-26-q1-braille-uncontracted.brf",
                "quarters/2025-26-q1/performance-2025-26-q1-large-print.html",
                "quarters/2025-26-q1/performance-2025-26-q1-script.txt",
                "quarters/2025-26-q1/performance-2025-26-q1.epub",
                "quarters/2025-26-q1/performance-2025-26-q1.ods",
                "quarters/2025-26-q1/performance-2025-26-q1.txt",
                "quarters/2025-26-q1/performance-2025-26-q1.xlsx",
                "quarters/2025-26-q1/results.csv",
                "quarters/2025-26-q1/results.json",
                "quarters/2025-26/index.html",
            ],
            await Changed("content/quarters/2025-26-q1/outturns.yml", "repairs-on-time: 91.4", "repairs-on-time: 91.5")
        );
    }

    [Fact]
    public async Task Every_file_that_shows_the_old_value_changes_and_shows_the_new_one()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var showing = SmallSite
            .Files(site.Path)
            .Where(f => Encoding.UTF8.GetString(f.Value).Contains("91.4", StringComparison.Ordinal))
            .Select(f => f.Key)
            .ToArray();
        Edit(site, "content/quarters/2025-26-q1/outturns.yml", "repairs-on-time: 91.4", "repairs-on-time: 91.5");
        await SmallSite.Build(site.Path);
        var after = SmallSite.Files(site.Path).ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value));
        Assert.Equal(30, showing.Length);
        Assert.All(showing, path => Assert.Contains("91.5", after[path], StringComparison.Ordinal));
        Assert.All(after.Values, text => Assert.DoesNotContain("91.4", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_narrative_changes_its_indicator_page_the_index_of_the_search_the_edition_where_its_digest_stands_and_the_record_alone()
    {
        Assert.Equal(
            [
                "build.json",
                .. WithDigest[..4],
                "indicators/repairs-on-time-braille-uncontracted.brf",
                "indicators/repairs-on-time.html",
                "indicators/repairs-on-time.large-print.html",
                .. WithDigest[4..],
                "indicators/repairs-on-time.txt",
                "manifest.json",
                "performance-offline.zip",
                "quarters/2025-26-q1/edition.json",
                "quarters/2025-26-q1/index.html",
                "quarters/2025-26-q1/listen.html",
                "quarters/2025-26-q1/performance-2025-26-q1-braille-uncontracted.brf",
                "quarters/2025-26-q1/performance-2025-26-q1-large-print.html",
                "quarters/2025-26-q1/performance-2025-26-q1-script.txt",
                "quarters/2025-26-q1/performance-2025-26-q1.epub",
                "quarters/2025-26-q1/performance-2025-26-q1.txt",
                "search-index.js",
            ],
            await Changed("content/quarters/2025-26-q1/narratives/repairs-on-time.md", "longer", "sooner")
        );
    }

    [Fact]
    public async Task A_quarter_that_is_not_approved_changes_nothing()
    {
        Assert.Empty(await Changed("content/quarters/2025-26-q2/outturns.yml", "96.2", "12.3", warnings: true));
    }

    [Fact]
    public async Task An_earlier_quarters_page_does_not_change_when_a_later_one_is_approved()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var before = SmallSite.Files(site.Path)["quarters/2025-26-q1/results.csv"];
        SmallSite.ApproveSecondQuarter(site);
        await SmallSite.Build(site.Path);
        Assert.Equal(before, SmallSite.Files(site.Path)["quarters/2025-26-q1/results.csv"]);
    }

    /// <summary>Trails name the digest of the edition, which changes with each letter of it.</summary>
    private static readonly string[] WithDigest =
    [
        "indicators/days-to-clear.trail.html",
        "indicators/days-to-clear.trail.json",
        "indicators/population.trail.html",
        "indicators/population.trail.json",
        "indicators/repairs-on-time.trail.html",
        "indicators/repairs-on-time.trail.json",
    ];

    private static async Task<IReadOnlyList<string>> Changed(string file, string find, string with, bool warnings = false)
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var before = SmallSite.Files(site.Path);
        Edit(site, file, find, with);
        Frozen.Site(site.Path);
        if (warnings)
            await Pipeline.Build(site.Path, SmallSite.Now, ExternalPrograms.None, new(), Progress.Silent);
        else
            await SmallSite.Build(site.Path);
        var after = SmallSite.Files(site.Path);
        Assert.Equal(before.Keys, after.Keys);
        return [.. after.Where(f => !f.Value.AsSpan().SequenceEqual(before[f.Key])).Select(f => f.Key)];
    }

    private static void Edit(TemporaryFolder site, string file, string find, string with)
    {
        var text = File.ReadAllText(Path.Combine(site.Path, file));
        Assert.Contains(find, text, StringComparison.Ordinal);
        site.File(file, text.Replace(find, with, StringComparison.Ordinal));
    }
}
