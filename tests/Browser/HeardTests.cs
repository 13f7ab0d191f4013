namespace PmfSite.Tests.Browser;

/// <summary>
/// What a screen reader meets on one page of each kind, in its order: roles, names, levels and states, as the browser works them out. Kept under
/// <c>tests/Browser/Heard</c>, from the hostile site. After a change that is meant, run the tests with PMFSITE_ACCEPT=1 and read the difference.
/// </summary>
public sealed class HeardTests(HostileSite site) : IClassFixture<HostileSite>
{
    private static readonly string Folder = Repository.Folder("tests", "Browser", "Heard");

    [Fact]
    public async Task Each_kind_of_page_is_heard_as_expected()
    {
        var heard = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var kind in site.Pages.Where(p => !p.StartsWith("examples-", StringComparison.Ordinal)).GroupBy(Kind, StringComparer.Ordinal))
        {
            var page = await site.Open(kind.Order(StringComparer.Ordinal).First());
            heard.Add(kind.Key + ".yml", await page.Locator("body").AriaSnapshotAsync() + "\n");
            await page.Context.CloseAsync();
        }
        if (Acceptance.IsAsked)
            Accept(heard);
        var expected = Directory.EnumerateFiles(Folder).ToDictionary(f => Path.GetFileName(f), f => File.ReadAllText(f));
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), heard.Keys);
        Assert.All(heard, page => Assert.Equal(expected[page.Key], page.Value));
    }

    /// <summary>A page beside the home page is a kind of its own; of those in a folder, the first speaks for the others.</summary>
    private static string Kind(string path)
    {
        var parts = path.Split('/');
        var isIndex = parts[^1] == "index.html";
        return parts switch
        {
            [var page] => Path.GetFileNameWithoutExtension(page),
            [var folder, _] => isIndex ? $"{folder}-all" : $"{folder}-one",
            [var folder, .., var page] when page.EndsWith("-large-print.html", StringComparison.Ordinal) => $"{folder}-one-large-print",
            [var folder, .., var page] => folder == "by" && isIndex ? "by-all" : $"{folder}-one{(isIndex || folder == "by" ? "" : "-" + Path.GetFileNameWithoutExtension(page))}",
            _ => path,
        };
    }

    private static void Accept(SortedDictionary<string, string> heard)
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        Directory.CreateDirectory(Folder);
        foreach (var (name, text) in heard)
            File.WriteAllText(Path.Combine(Folder, name), text);
    }
}
