using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PmfSite.Tests.Agreement;

/// <summary>A status as a reader sees it: the word, and the tone and the shape that stand beside it.</summary>
internal sealed record SeenStatus(string Word, string Tone, string Shape)
{
    public static SeenStatus Of(IElement tag) => new(Reading.Text(tag), Class(tag, "tag-"), Class(tag, "shape-"));

    private static string Class(IElement tag, string prefix) =>
        tag.ClassList.Single(c => c.StartsWith(prefix, StringComparison.Ordinal))[prefix.Length..];
}

/// <summary>A period in a table of results.</summary>
/// <param name="Status">Null where the indicator is not rated.</param>
/// <param name="Figure">Where the figure comes from, and the remarks behind it.</param>
internal sealed record SeenResult(string Period, string Value, string Target, SeenStatus? Status, string Figure)
{
    /// <summary>The rows of a table in order of time.</summary>
    public static IReadOnlyList<SeenResult> In(IElement table) => [.. table.QuerySelectorAll("tbody tr").Select(Of).Reverse()];

    private static SeenResult Of(IElement row) =>
        new(
            Reading.Text(row.QuerySelector("th")!),
            Reading.Cell(row, "Value"),
            Reading.Cell(row, "Target"),
            row.QuerySelector(".tag") is { } tag ? SeenStatus.Of(tag) : null,
            Reading.Cell(row, "Figure")
        );
}

/// <summary>Reads texts and numbers back from pages.</summary>
internal static partial class Reading
{
    public static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Empty where the table has no such column.</summary>
    public static string Cell(IElement row, string label) => row.QuerySelector($"td[data-label='{label}']") is { } cell ? Text(cell) : "";

    /// <summary>Each number in a text as it is written, its sign and its unit left in place.</summary>
    public static IReadOnlyList<string> Written(string text) => [.. NumberPattern().Matches(text).Select(m => m.Value)];

    /// <summary>The numbers of a text without the words around them.</summary>
    public static IReadOnlyList<decimal> Numbers(string text) => [.. Written(text).Select(Number)];

    public static decimal Number(string written) =>
        decimal.Parse(
            written.Replace("\u2212", "-", StringComparison.Ordinal).Replace("£", "", StringComparison.Ordinal),
            NumberStyles.Number,
            CultureInfo.InvariantCulture
        );

    /// <summary>How many decimal places a written number has.</summary>
    public static int Places(string written) => written.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? written.Length - point - 1 : 0;

    [GeneratedRegex("\u2212?£?[0-9][0-9,]*(\\.[0-9]+)?")]
    private static partial Regex NumberPattern();
}
