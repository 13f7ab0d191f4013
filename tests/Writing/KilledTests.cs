using System.Diagnostics;
using PmfSite.Tests.Approving;
using PmfSite.Writing;

namespace PmfSite.Tests.Writing;

/// <summary>
/// A build or a return that is killed at any moment leaves one whole release, and the next run tidies up. A usual run of the tests kills a few
/// times; PMFSITE_KILLS says how often, and the gate says 200.
/// </summary>
public sealed class KilledTests
{
    private const int UsualKills = 30;
    private static readonly string[] Values = ["91.4", "91.5"];

    [Fact]
    public async Task A_build_or_return_that_is_killed_leaves_one_whole_release()
    {
        using var site = SmallSite.Copy();
        var releases = new[] { await Release(site, Values[0]), await Release(site, Values[1]) };
        Assert.NotEqual(releases[0]["data/results.csv"], releases[1]["data/results.csv"]);
        // Left alone, each run puts another release in place: what is killed below has something to do.
        Write(site, Values[0]);
        var longest = new Dictionary<string, TimeSpan>(StringComparer.Ordinal) { ["build"] = await Time("build", site) };
        Assert.True(IsPublic(site, releases[0]));
        longest["rollback"] = await Time("rollback", site);
        Assert.True(IsPublic(site, releases[1]));
        // The seed is fixed, but where a kill lands is up to the machine.
        var moments = new Random(20251001);
        var kills = int.TryParse(Environment.GetEnvironmentVariable("PMFSITE_KILLS"), out var asked) ? asked : UsualKills;
        for (var i = 0; i < kills; i++)
        {
            // Two builds to a rollback; each build is of the release that is not public, so that it has something to put in place.
            var verb = i % 3 == 2 ? "rollback" : "build";
            Write(site, Values[IsPublic(site, releases[0]) ? 1 : 0]);
            using var run = OwnProcess.Start(verb, site.Path);
            await Task.Delay(longest[verb] * moments.NextDouble());
            run.Kill();
            await run.WaitForExitAsync();
            Assert.Contains(releases, r => IsPublic(site, r));
        }
        var last = IsPublic(site, releases[0]) ? 0 : 1;
        Write(site, Values[1 - last]);
        await Time("build", site);
        Assert.True(IsPublic(site, releases[1 - last]));
        await Time("rollback", site);
        Assert.True(IsPublic(site, releases[last]));
        var beside = Path.Combine(site.Path, "._site.releases");
        Assert.Equal(
            ["history.json", "lock", "previous"],
            Directory.EnumerateFileSystemEntries(beside).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Empty(BuiltSite.In(Path.Combine(beside, "previous"))!.Differences());
    }

    [Theory]
    [InlineData("build")]
    [InlineData("rollback")]
    public async Task A_run_beside_another_refuses_and_touches_nothing(string verb)
    {
        using var site = SmallSite.Copy();
        var release = await Release(site, Values[0]);
        Write(site, Values[1]);
        using var other = OutputFolder.Open(Path.Combine(site.Path, "_site"));
        using var run = OwnProcess.Start(verb, site.Path);
        var (code, told) = await run.End();
        Assert.Equal(2, code);
        Assert.StartsWith("another build or return is writing here", told, StringComparison.Ordinal);
        Assert.True(IsPublic(site, release));
    }

    [Fact]
    public async Task Builds_that_are_started_at_once_leave_one_whole_release()
    {
        using var site = SmallSite.Copy();
        Frozen.Site(site.Path);
        var runs = Enumerable.Range(0, 3).Select(_ => OwnProcess.Start("build", site.Path)).ToArray();
        var ends = await Task.WhenAll(runs.Select(r => r.End()));
        Array.ForEach(runs, r => r.Dispose());
        Assert.Contains(ends, e => e.Code == 0);
        Assert.All(ends, e =>
            Assert.True(e.Code == 0 || (e.Code == 2 && e.Told.StartsWith("another build or return", StringComparison.Ordinal)), e.Told)
        );
        Assert.Empty(BuiltSite.In(Path.Combine(site.Path, "_site"))!.Differences());
    }

    private static async Task<SortedDictionary<string, byte[]>> Release(TemporaryFolder site, string value)
    {
        Write(site, value);
        await SmallSite.Build(site.Path, new(2030, 1, 1, 0, 0, 0));
        return SmallSite.Files(site.Path);
    }

    /// <summary>Writes a value, and freezes it: else a build would refuse it before it has anything to write.</summary>
    private static void Write(TemporaryFolder site, string value)
    {
        var outturns = File.ReadAllText(Path.Combine(SmallSite.Folder, "content", "quarters", "2025-26-q1", "outturns.yml"));
        site.File(
            "content/quarters/2025-26-q1/outturns.yml",
            outturns.Replace("repairs-on-time: 91.4", $"repairs-on-time: {value}", StringComparison.Ordinal)
        );
        Frozen.Site(site.Path);
    }

    private static bool IsPublic(TemporaryFolder site, SortedDictionary<string, byte[]> release)
    {
        var now = SmallSite.Files(site.Path);
        return now.Keys.SequenceEqual(release.Keys) && now.All(f => f.Value.AsSpan().SequenceEqual(release[f.Key]));
    }

    private static async Task<TimeSpan> Time(string verb, TemporaryFolder site)
    {
        var clock = Stopwatch.StartNew();
        using var run = OwnProcess.Start(verb, site.Path);
        Assert.Equal((0, ""), await run.End());
        return clock.Elapsed;
    }
}
