using System.Text;

namespace PmfSite.Tests.Site;

/// <summary>
/// The main part of each page of the small site, and each of its plain texts, as a readable text under <c>tests/Site/Expected</c>. After a change that is meant, run the tests
/// with PMFSITE_ACCEPT=1 and read the difference.
/// </summary>
public sealed class ExpectedPagesTests
{
    private static readonly string Folder = Repository.Folder("tests", "Site", "Expected");

    [Fact]
    public async Task Every_page_reads_as_expected()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var actual = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in SmallSite.Files(site.Path).Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
            actual.Add(path.Replace('/', '.').Replace(".html", ".txt", StringComparison.Ordinal), await Html.Outline(bytes));
        foreach (var (path, bytes) in SmallSite.Files(site.Path).Where(f => f.Key.EndsWith(".txt", StringComparison.Ordinal) && f.Key != "robots.txt"))
            actual.Add($"plain.{path.Replace('/', '.')}", Encoding.UTF8.GetString(bytes));
        if (Acceptance.IsAsked)
            Accept(actual);
        var expected = Directory.EnumerateFiles(Folder).ToDictionary(f => Path.GetFileName(f), f => File.ReadAllText(f));
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys);
        Assert.All(actual, page => Assert.Equal(expected[page.Key], page.Value));
    }

    private static void Accept(SortedDictionary<string, string> pages)
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        Directory.CreateDirectory(Folder);
        foreach (var (name, text) in pages)
            File.WriteAllText(Path.Combine(Folder, name), text);
    }
}
