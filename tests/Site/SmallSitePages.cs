using System.Text;

namespace PmfSite.Tests.Site;

/// <summary>The main part of each page of the small site, and each of its plain texts, by the name of its transcript.</summary>
public sealed class SmallSitePages : IAsyncLifetime
{
    private readonly SortedDictionary<string, string> texts = new(StringComparer.Ordinal);

    internal IReadOnlyDictionary<string, string> Texts => texts;

    /// <summary>The name of a page's transcript without its ending.</summary>
    internal static string NameOf(string path) => path.Replace('/', '.').Replace(".html", "", StringComparison.Ordinal);

    public async Task InitializeAsync()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        foreach (var (path, bytes) in SmallSite.Files(site.Path))
        {
            if (path.EndsWith(".html", StringComparison.Ordinal))
                texts.Add($"{NameOf(path)}.txt", await Html.Outline(bytes));
            else if (path.EndsWith(".txt", StringComparison.Ordinal) && path != "robots.txt")
                texts.Add($"plain.{NameOf(path)}", Encoding.UTF8.GetString(bytes));
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
