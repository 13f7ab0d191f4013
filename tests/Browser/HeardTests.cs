using System.Globalization;
using System.Text.RegularExpressions;
using PmfSite.Tests.Transcripts;

namespace PmfSite.Tests.Browser;

/// <summary>
/// What a screen reader meets on one page of each kind, in its order: roles, names, levels and states, as the browser works them out. Kept under
/// <c>tests/Browser/Heard</c>, from the hostile site: what stands around every page once, and of an edition after the first only what
/// differs from the one before. After a change that is meant, run the tests with PMFSITE_ACCEPT=1 and read the difference.
/// </summary>
public sealed partial class HeardTests(HostileSite site) : IClassFixture<HostileSite>
{
    private static readonly string Folder = Repository.Folder("tests", "Browser", "Heard");

    [Fact]
    public async Task Each_kind_of_page_is_heard_as_expected()
    {
        var pages = site
            .Pages.Where(p => !p.StartsWith("examples-", StringComparison.Ordinal))
            .GroupBy(Kind, StringComparer.Ordinal)
            .ToDictionary(kind => kind.Key, kind => kind.Order(StringComparer.Ordinal).First(), StringComparer.Ordinal);
        var heard = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (kind, path) in pages)
            heard.Add(kind, await site.Hear(path));

        var frame = new Frame(heard["index"]);
        var within = heard.ToDictionary(h => h.Key, h => frame.Within(pages[h.Key], h.Value), StringComparer.Ordinal);
        var texts = within.ToDictionary(
            page => page.Key + (EditionBefore(page.Key) is null ? ".yml" : ".diff"),
            page => EditionBefore(page.Key) is { } before ? Difference.Between(within[before], page.Value) : page.Value,
            StringComparer.Ordinal
        );
        texts.Add("frame.yml", frame.Text);
        StoredTexts.Compare(Folder, texts);
    }

    /// <summary>The kind of the edition before one; null for the first, and for what is no edition.</summary>
    private static string? EditionBefore(string kind) =>
        LaterEdition().Match(kind) is { Success: true } match
            ? Invariant($"{match.Groups[1].Value}{int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) - 1}")
            : null;

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
            [var folder, .., var page] => folder == "by" && isIndex
                ? "by-all"
                : $"{folder}-one{(isIndex || folder == "by" ? "" : "-" + Path.GetFileNameWithoutExtension(page))}",
            _ => path,
        };
    }

    [GeneratedRegex("^(.+-edition-)([2-9]|[1-9][0-9]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex LaterEdition();
}
