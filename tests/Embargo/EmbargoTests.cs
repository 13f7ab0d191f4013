using System.Text;
using PmfSite.Performance;

namespace PmfSite.Tests.Embargo;

/// <summary>
/// What is not released is in the output in no form: with it and without it the site is the same, byte for byte. Numbers and words that nothing
/// else can equal show that it is there as soon as it may be seen.
/// </summary>
public sealed class EmbargoTests
{
    private static readonly LondonTime MuchLater = new(2030, 1, 1);

    public static TheoryData<string> Decisions => [.. Planted.Decisions.Keys];

    public static TheoryData<string> Others => [.. Planted.BesideQuarter.Keys, .. Planted.AfterQuarter.Keys];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Decisions))]
    public Task A_quarter_that_is_not_released_changes_nothing(string decision) =>
        ChangesNothing(1, site => site.Quarter(Planted.Decisions[decision]));

    [Theory]
    [MemberData(nameof(Others))]
    public Task What_begins_with_it_or_after_it_changes_nothing(string other) => ChangesNothing(2, site =>
        {
            site.Quarter("decision: pending\n");
            (Planted.BesideQuarter.GetValueOrDefault(other) ?? Planted.AfterQuarter[other])(site);
        });

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task Whatever_comes_together_changes_nothing(int seed) => ChangesNothing(seed, site =>
        {
            var random = new Random(seed);
            site.Quarter(random.GetItems(Planted.Decisions.Values.ToArray(), 1)[0]);
            foreach (var plant in Planted.BesideQuarter.Values.Concat(Planted.AfterQuarter.Values).Where(_ => random.Next(2) == 0))
                plant(site);
        });

    [Fact]
    public async Task The_same_is_there_as_soon_as_it_is_released()
    {
        using var site = new Planted();
        site.Quarter(Planted.Released);
        foreach (var plant in Planted.BesideQuarter.Values)
            plant(site);
        await site.Build(MuchLater);
        var everything = string.Join('\n', SmallSite.Files(site.Folder).Select(f => f.Key + "\n" + Encoding.UTF8.GetString(f.Value)));
        Assert.All(site.Secrets, secret => Assert.Contains(secret, everything, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_begins_after_a_quarter_changes_nothing_when_the_quarter_is_released()
    {
        using var site = new Planted();
        site.Quarter(Planted.Released);
        await site.Build(Planted.Now);
        foreach (var plant in Planted.AfterQuarter.Values)
            plant(site);
        Assert.Null(await site.Build(Planted.Now));
    }

    [Fact]
    public async Task A_second_before_and_after_the_moment_differ_by_the_release_alone()
    {
        using var site = new Planted();
        await site.Build(Planted.Now);
        var without = SmallSite.Files(site.Folder);
        site.Quarter(Planted.Decisions["released a second later"]);
        Assert.Null(await site.Build(Planted.Now));
        Assert.NotNull(await site.Build(Planted.Now.AddSeconds(1)));
        var with = SmallSite.Files(site.Folder);
        Assert.Equal(
            [
                "indicators/days-to-clear.svg",
                "indicators/days-to-clear.wav",
                "indicators/repairs-on-time.svg",
                "indicators/repairs-on-time.wav",
                "quarters/2025-26-q2/changes.html",
                "quarters/2025-26-q2/edition.json",
                "quarters/2025-26-q2/formats.html",
                "quarters/2025-26-q2/index.html",
                "quarters/2025-26-q2/listen.html",
                "quarters/2025-26-q2/performance-2025-26-q2-braille-uncontracted.brf",
                "quarters/2025-26-q2/performance-2025-26-q2-large-print.html",
                "quarters/2025-26-q2/performance-2025-26-q2-script.txt",
                "quarters/2025-26-q2/performance-2025-26-q2.epub",
                "quarters/2025-26-q2/performance-2025-26-q2.ods",
                "quarters/2025-26-q2/performance-2025-26-q2.txt",
                "quarters/2025-26-q2/performance-2025-26-q2.xlsx",
                "quarters/2025-26-q2/results.csv",
                "quarters/2025-26-q2/results.json",
            ],
            with.Keys.Except(without.Keys)
        );
        Assert.Empty(without.Keys.Except(with.Keys));
        Assert.Null(await site.Build(MuchLater));
    }

    [Fact]
    public async Task What_is_withheld_changes_nothing_whatever_it_is_and_whatever_comes_later()
    {
        using var one = new Planted(3);
        one.YearAround(withheld: "2.4173");
        await one.Build(MuchLater);
        using var other = new Planted(4);
        other.YearAround(withheld: "2.2293");
        await other.Build(MuchLater);
        Same(SmallSite.Files(one.Folder), SmallSite.Files(other.Folder));
        SearchedInVain(one);
    }

    [Fact]
    public async Task What_was_withheld_is_in_no_byte_before_it_is_released_and_then_it_is_there()
    {
        using var site = new Planted(6);
        site.YearAround(withheld: "2.4173");
        await site.Build(MuchLater);
        var before = SmallSite.Files(site.Folder);
        string[] secrets = [.. site.Secrets, "2.4173"];
        site.Release(MuchLater.AddSeconds(60));
        Assert.Null(await site.Build(MuchLater.AddSeconds(59)));
        Same(before, SmallSite.Files(site.Folder));
        SearchedInVain(site);

        Assert.NotNull(await site.Build(MuchLater.AddSeconds(60)));
        var after = SmallSite.Files(site.Folder);
        var everything = string.Join('\n', after.Values.Select(Encoding.UTF8.GetString));
        Assert.All(site.Secrets.Concat(secrets), secret => Assert.Contains(secret, everything, StringComparison.OrdinalIgnoreCase));
        foreach (
            var page in new[]
            {
                "quarters/2025-26-q1/index.html",
                "indicators/days-to-clear.html",
                "indicators/days-to-clear.csv",
                "indicators/days-to-clear.json",
                "indicators/days-to-clear.trail.html",
                "corrections.html",
                "corrections.json",
            }
        )
            Assert.Contains("2.4173", Encoding.UTF8.GetString(after[page]), StringComparison.Ordinal);
        Assert.Contains("It had been withheld. It is being audited.", Encoding.UTF8.GetString(after["feed.xml"]), StringComparison.Ordinal);
        var edition = Encoding.UTF8.GetString(after["quarters/2025-26-q1/edition-1.html"]);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, edition, StringComparison.OrdinalIgnoreCase));
        Assert.All(before.Keys.Where(path => path.EndsWith("edition.json", StringComparison.Ordinal)), path =>
            Assert.Equal(before[path], after[path])
        );
    }

    [Fact]
    public async Task What_was_submitted_and_amended_is_in_no_byte()
    {
        using var site = new Planted(5);
        site.Amended();
        await site.Build(MuchLater);
        SearchedInVain(site);
    }

    /// <summary>Plants into a site that is built already: a file that is written again would be another moment on the disk, too.</summary>
    private static async Task ChangesNothing(int seed, Action<Planted> plant)
    {
        using var site = new Planted(seed);
        await site.Build(Planted.Now);
        var before = SmallSite.Files(site.Folder);
        var written = Written(site);
        plant(site);
        Assert.Null(await site.Build(Planted.Now));
        Same(before, SmallSite.Files(site.Folder));
        Assert.Equal(written, Written(site));
        SearchedInVain(site);
    }

    private static void Same(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.Empty(expected.Where(f => !f.Value.AsSpan().SequenceEqual(actual[f.Key])).Select(f => f.Key));
    }

    private static void SearchedInVain(Planted site)
    {
        Assert.NotEmpty(site.Secrets);
        foreach (var (path, bytes) in SmallSite.Files(site.Folder))
        {
            var text = path + "\n" + Encoding.UTF8.GetString(bytes);
            Assert.All(site.Secrets, secret => Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{secret} is in {path}"));
        }
    }

    private static SortedDictionary<string, DateTime> Written(Planted site) =>
        new(
            Directory
                .EnumerateFiles(Path.Combine(site.Folder, "_site"), "*", SearchOption.AllDirectories)
                .ToDictionary(path => path, File.GetLastWriteTimeUtc),
            StringComparer.Ordinal
        );
}
