using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Parts;

/// <summary>Names publications.</summary>
internal static class SourceLines
{
    /// <summary>Every publication that the points name, once, in the order of first use.</summary>
    public static IReadOnlyList<SourceLine> Of(IEnumerable<HistoryPoint> points) =>
        [.. points.Select(p => p.Outturn.PublishedIn).OfType<Source>().Distinct().Select(Of)];

    /// <summary>The same as plain text: title, publisher and licence.</summary>
    public static IReadOnlyList<string> Named(IEnumerable<HistoryPoint> points) => [.. Of(points).Select(InWords)];

    public static string InWords(SourceLine line) => line.Link is { } link ? $"{link.Text}. {line.Text}" : line.Text;

    public static SourceLine Of(Source source)
    {
        var rest = source.Licence is null ? $"{source.Publisher}." : $"{source.Publisher}. {source.Licence}.";
        return source.Address is { } address ? new(rest, new(source.Title, address)) : new($"{source.Title}. {rest}", null);
    }
}
