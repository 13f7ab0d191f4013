using System.IO.Compression;
using System.Text;
using PmfSite.Formats;

namespace PmfSite.Tests.Formats;

public sealed class StoredZipTests
{
    [Fact]
    public void The_librarys_reader_finds_every_file_again()
    {
        SiteFile[] files =
        [
            new("index.html", "one"u8.ToArray()),
            new("data/café.csv", []),
            new("a/b/c.txt", Encoding.UTF8.GetBytes(new string('x', 100_000))),
        ];
        Assert.Equal(files.Select(f => (f.Path, Encoding.UTF8.GetString(f.Bytes))), Read(StoredZip.Of(files)));
    }

    [Fact]
    public void Nothing_of_the_machine_or_the_clock_is_in_it()
    {
        var zip = StoredZip.Of([new("a", "b"u8.ToArray())]);
        // Signature, version 2.0, names in UTF-8, stored, no time, 1 January 1980, the CRC-32 of "b".
        Assert.Equal("504B03041400000800000000" + "2100" + "F9EFBE71", Convert.ToHexString(zip.AsSpan(0, 18)));
        using var archive = new ZipArchive(new MemoryStream(zip));
        Assert.Equal(new DateTime(1980, 1, 1), archive.Entries[0].LastWriteTime.DateTime);
        Assert.Equal(0, archive.Entries[0].ExternalAttributes);
    }

    [Fact]
    public void More_files_than_two_bytes_count_are_found_again()
    {
        var files = Enumerable.Range(0, 70_000).Select(n => new SiteFile(Invariant($"{n}"), [])).ToArray();
        Assert.Equal(70_000, Read(StoredZip.Of(files)).Count);
    }

    private static List<(string, string)> Read(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return [.. archive.Entries.Select(e => (e.FullName, Text(e)))];
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
