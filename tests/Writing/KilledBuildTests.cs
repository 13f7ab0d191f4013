using System.Diagnostics;
using PmfSite.Tests.Site;

namespace PmfSite.Tests.Writing;

/// <summary>A build that is killed at any moment leaves the old site whole or the new one whole, and the next build tidies up.</summary>
public sealed class KilledBuildTests
{
    private const int Kills = 25;

    [Fact]
    public async Task A_build_that_is_killed_leaves_a_whole_site()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path, new(2030, 1, 1));
        var whole = SmallSite.Files(site.Path);
        using (var unhindered = Start(site.Path))
        {
            await unhindered.WaitForExitAsync();
            Assert.Equal(0, unhindered.ExitCode);
        }
        // The seed is fixed, but where a kill lands is up to the machine.
        var moments = new Random(20251001);
        for (var i = 0; i < Kills; i++)
        {
            using var build = Start(site.Path);
            await Task.Delay(moments.Next(50, 700));
            build.Kill();
            await build.WaitForExitAsync();
            Assert.Equal(whole, SmallSite.Files(site.Path));
        }
        await SmallSite.Build(site.Path, new(2030, 1, 1));
        Assert.Equal(["_site", "content", "site.config.yml"], Directory.EnumerateFileSystemEntries(site.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static Process Start(string folder) => Process.Start(new ProcessStartInfo("dotnet", [typeof(Pipeline).Assembly.Location, "build", "--site", folder])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
