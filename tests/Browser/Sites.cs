using PmfSite.Commands;

namespace PmfSite.Tests.Browser;

/// <summary>The site of this repository.</summary>
public sealed class OwnSite() : Chromium(folder => CouncilSites.CopyInto(folder, CouncilSites.Own), _ => Task.CompletedTask);

/// <summary>A draft: the small site with its second quarter, which nobody approved, as a preview builds it.</summary>
public sealed class DraftSite()
    : Chromium(
        folder => folder.Copy(SmallSite.Folder),
        async site =>
        {
            var folder = Path.GetDirectoryName(site)!;
            await SmallSite.BuildPreview(folder);
            Directory.Delete(site, recursive: true);
            Directory.Move(Path.Combine(folder, "draft"), site);
        }
    );

/// <summary>The site of <c>tests/HostileSite</c>, and beside it every component of the theme with nasty examples, and the pack of a panel.</summary>
public sealed class HostileSite()
    : Chromium(
        folder => folder.Copy(Repository.Folder("tests", "HostileSite")),
        async site =>
        {
            await Examples.Write(site);
            await WritePack(Path.GetDirectoryName(site)!);
        }
    )
{
    /// <summary>The pack is no page of the site; it stands among them here so that it is asked what they are asked.</summary>
    private static async Task WritePack(string folder)
    {
        Assert.Equal(
            ExitCode.Done,
            await PackCommand.Run(
                new(folder, new(2026, 1, 1), TextWriter.Null, TextWriter.Null, Progress.Silent, InContinuousIntegration: false),
                "all",
                new(2024, 4),
                "packs"
            )
        );
        File.Copy(Path.Combine(folder, "packs", "2024-25-q4-all.html"), Path.Combine(folder, "_site", "pack.html"));
    }
}
