using System.Net;
using System.Text.RegularExpressions;

namespace PmfSite.Tests.Councils;

/// <summary>Opens each page that <c>requirements.md</c> names, and finds its words there and the content that says them.</summary>
public sealed partial class RowsTests
{
    private static readonly string Text = File.ReadAllText(Repository.Folder("tests", "Councils", "requirements.md"));

    private static readonly IReadOnlyList<Row> Rows =
    [
        .. from Match section in Section().Matches(Text)
        let requirement = section.Groups["requirement"].Value
        from Match entry in Entry().Matches(section.Value)
        let found = entry.Groups
        select new Row(requirement, found["site"].Value, found["page"].Value, All(found["words"]), [found["file"].Value, .. All(found["text"])]),
    ];

    /// <summary>Rows by letters and number, as the requirements count them.</summary>
    private static readonly IReadOnlyList<string> Required =
    [
        .. new[] { ("NF", 10), ("LC", 9), ("NK", 8), ("HD", 8), ("BL", 11) }.SelectMany(c =>
            Enumerable.Range(1, c.Item2).Select(n => Invariant($"{c.Item1}{n}"))
        ),
    ];

    [Fact]
    public void Every_requirement_has_a_row() =>
        Assert.Equal(Required.Order(StringComparer.Ordinal), Rows.Select(r => r.Requirement).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_entry_is_read() => Assert.Equal(Text.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal)), Rows.Count);

    [Theory]
    [InlineData("new-forest")]
    [InlineData("lancaster")]
    [InlineData("north-kesteven")]
    [InlineData("huntingdonshire")]
    [InlineData("bassetlaw")]
    public async Task Each_page_says_what_its_row_says(string council)
    {
        using var site = CouncilSites.Copy(council);
        var (built, found) = await SmallSite.BuildAsItStands(site.Path, CouncilSites.Now);
        Assert.NotNull(built);
        Assert.Empty(found);
        var faults = from row in Rows.Where(r => r.Site == council) from fault in Faults(row, site.Path) select $"{row.Requirement}: {fault}";
        Assert.Empty(faults);
    }

    private static IEnumerable<string> Faults(Row row, string site)
    {
        var page = Path.Combine(site, "_site", row.Page);
        if (!File.Exists(page))
            return [$"{row.Page} is not there"];
        var text = Words(File.ReadAllText(page));
        var content = File.ReadAllText(Path.Combine(site, row.Content[0]));
        return
        [
            .. row.Words.Where(w => !text.Contains(w, StringComparison.Ordinal)).Select(w => $"{row.Page} does not say {w}"),
            .. row.Content.Skip(1).Where(c => !content.Contains(c, StringComparison.Ordinal)).Select(c => $"{row.Content[0]} does not say {c}"),
        ];
    }

    private static string Words(string html) =>
        SpaceBeforeStop().Replace(Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(html, " ")), " "), "$1");

    private static string[] All(Group group) => [.. group.Captures.Select(c => c.Value)];

    private sealed record Row(string Requirement, string Site, string Page, string[] Words, string[] Content);

    [GeneratedRegex(@"^## (?<requirement>[A-Z]{2}\d+)\n\n(?:[- ].*\n)+", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    // A site and its page; words on it, one a line; the file that says them, and texts in it.
    [GeneratedRegex(
        @"^- (?<site>[a-z-]+), `(?<page>\S+)`\n(?:  - (?<words>[^`\n]+)\n)+  - `(?<file>\S+)`: (?:`(?<text>[^`\n]+)`(?:, |\n))+",
        RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Entry();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    // Where a link or a mark ends a clause.
    [GeneratedRegex(" ([.,])")]
    private static partial Regex SpaceBeforeStop();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
