using System.IO.Compression;
using PmfSite.Writing;

namespace PmfSite.Tests.Site;

public sealed class ArchiveTests
{
    [Fact]
    public async Task The_archive_unpacked_is_a_whole_site_that_can_be_proved()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var files = SmallSite.Files(site.Path);
        using var unpacked = new TemporaryFolder();
        using (var zip = new ZipArchive(new MemoryStream(files["performance-offline.zip"])))
            zip.ExtractToDirectory(unpacked.Path);
        var built = BuiltSite.In(unpacked.Path)!;
        Assert.Empty(built.Differences());
        Assert.NotEmpty(built.Editions());
        Assert.All(built.Editions(), edition => Assert.True(edition.Holds));
        var inside = Directory
            .EnumerateFiles(unpacked.Path, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(unpacked.Path, f).Replace('\\', '/'));
        Assert.Equal(files.Keys.Where(f => f != "performance-offline.zip"), inside.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Only_what_tells_of_the_archive_is_not_the_same_in_it()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var files = SmallSite.Files(site.Path);
        using var zip = new ZipArchive(new MemoryStream(files["performance-offline.zip"]));
        Assert.Equal(
            ["build.json", "formats.html", "manifest.json", "quarters/2025-26-q1/formats.html"],
            zip.Entries.Where(e => !Bytes(e).AsSpan().SequenceEqual(files[e.FullName])).Select(e => e.FullName).Order(StringComparer.Ordinal)
        );
        Assert.Contains("performance-offline.zip", System.Text.Encoding.UTF8.GetString(files["formats.html"]), StringComparison.Ordinal);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
