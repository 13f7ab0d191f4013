using System.Text;

namespace PmfSite.Tests.Site;

/// <summary>Every link inside the site leads to a file and an id that are there, by relative addresses alone.</summary>
public sealed class LinksTests
{
    [Fact]
    public async Task Every_link_leads_somewhere_and_none_starts_at_the_root()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var files = SmallSite.Files(site.Path);
        var faults = new List<string>();
        foreach (var (path, bytes) in files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = await Html.Parse(Encoding.UTF8.GetString(bytes));
            foreach (var element in page.QuerySelectorAll("[href], [src]"))
            {
                var address = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                if (address.StartsWith("https:", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal))
                    continue;
                if (await Fault(address, path, files) is { } fault)
                    faults.Add($"{path}: {address} {fault}");
            }
        }
        Assert.Empty(faults);
    }

    private static async Task<string?> Fault(string address, string from, SortedDictionary<string, byte[]> files)
    {
        if (address.StartsWith('/'))
            return "starts at the root";
        var target = new Uri(new Uri("https://site.invalid/" + from), address);
        var path = target.AbsolutePath.TrimStart('/');
        if (!files.TryGetValue(path, out var bytes))
            return "is not there";
        if (target.Fragment.Length == 0)
            return null;
        var page = await Html.Parse(Encoding.UTF8.GetString(bytes));
        return page.GetElementById(target.Fragment[1..]) is null ? "names no id" : null;
    }
}
