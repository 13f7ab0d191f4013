using PmfSite.Commands;
using PmfSite.Loading;
using PmfSite.Performance;
using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Site;

/// <summary>The virtual clock: one second before and after a release, the site differs by that release and by nothing else.</summary>
public sealed class AsOfTests
{
    private const string Release = "2025-11-20 09:30";
    private static readonly LondonTime After = new(2025, 11, 20, 9, 30, 0);
    private static readonly LondonTime Before = After.AddSeconds(-1);

    [Fact]
    public async Task A_second_decides_whether_the_release_is_there_and_nothing_else()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path, SmallSite.Later);
        var without = SmallSite.Files(site.Path);
        SmallSite.ApproveSecondQuarter(site, Release);
        await SmallSite.Build(site.Path, SmallSite.Later);
        var with = SmallSite.Files(site.Path);

        Assert.Equal(without, await Built(site, Before));
        Assert.Equal(with, await Built(site, After));
        Assert.NotEqual(without, with);
    }

    [Fact]
    public async Task A_preview_as_of_these_seconds_has_the_same_figures()
    {
        using var site = SmallSite.Copy();
        SmallSite.ApproveSecondQuarter(site, Release);
        foreach (var moment in new[] { Before, After })
        {
            var built = await Built(site, moment);
            var preview = await SmallSite.BuildPreview(site.Path, SmallSite.Later, moment);
            Assert.Equal(built.Keys.Append("robots.txt").Order(StringComparer.Ordinal), preview.Keys);
            foreach (
                var (path, bytes) in built.Where(f =>
                    !f.Key.EndsWith(".html", StringComparison.Ordinal) && f.Key is not ("manifest.json" or "build.json" or "performance-offline.zip")
                )
            )
                Assert.Equal(bytes, preview[path]);
            foreach (
                var (path, bytes) in built.Where(f =>
                    f.Key.EndsWith(".html", StringComparison.Ordinal)
                    && f.Key != "accessibility.html"
                    && !f.Key.EndsWith("formats.html", StringComparison.Ordinal)
                )
            )
                Assert.Equal(await Html.Outline(bytes), await Html.Outline(preview[path]));
        }
    }

    [Fact]
    public async Task A_build_of_a_moment_that_is_still_to_come_is_refused_and_of_an_earlier_one_is_made()
    {
        using var site = SmallSite.Copy();
        Frozen.Site(site.Path);
        using var told = new StringWriter();
        var here = new Surroundings(site.Path, SmallSite.Now, TextWriter.Null, told, Progress.Silent, InContinuousIntegration: false);
        Assert.Equal(ExitCode.WrongUsage, await BuildCommand.Run(here with { AsOf = SmallSite.Now.AddSeconds(1) }));
        Assert.Contains("publishes nothing before its time", told.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Path, "_site")));
        Assert.Equal(ExitCode.Done, await BuildCommand.Run(here with { AsOf = SmallSite.Now.AddSeconds(-1) }));
    }

    [Theory]
    [InlineData("2025-10-02 09:30", 0)]
    [InlineData("2025-10-02 09:30:00", 0)]
    [InlineData("2025-10-02 09:29:59", -1)]
    [InlineData("2025-10-02 9:30", null)]
    [InlineData("2025-10-02", null)]
    [InlineData("2025-10-02T09:30", null)]
    [InlineData("2025-10-02 09:30:60", null)]
    [InlineData("2025-10-02 09:30:5x", null)]
    [InlineData("2025-10-02 09:30:005", null)]
    public void A_moment_is_written_in_one_way(string text, int? secondsAfterHalfPastNine)
    {
        Assert.Equal(
            secondsAfterHalfPastNine is { } seconds ? new LondonTime(2025, 10, 2, 9, 30, 0).AddSeconds(seconds) : (LondonTime?)null,
            Grammar.MomentToTheSecond(text)
        );
    }

    /// <summary>Without what names the digest of the approval itself, which says one thing more here: the moment.</summary>
    private static async Task<SortedDictionary<string, byte[]>> Built(TemporaryFolder site, LondonTime moment)
    {
        await SmallSite.Build(site.Path, moment);
        return SmallSite.Files(site.Path);
    }
}
