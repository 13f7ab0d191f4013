using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Names publications.</summary>
internal static class SourceLines
{
    /// <summary>Every publication that the points name, once, in the order of first use.</summary>
    public static IReadOnlyList<SourceLine> Of(IEnumerable<HistoryPoint> points, Words words) =>
        [.. points.Select(p => p.Outturn.PublishedIn).OfType<Source>().Distinct().Select(s => Of(s, words))];

    /// <summary>The same as plain text: title, publisher and licence.</summary>
    public static IReadOnlyList<string> Named(IEnumerable<HistoryPoint> points, Words words) => [.. Of(points, words).Select(l => InWords(l, words))];

    public static string InWords(SourceLine line, Words words) =>
        line.Link is { } link ? words.Sentences.Together(words.Grammar.Sentence(link.Text), line.Text) : line.Text;

    public static SourceLine Of(Source source, Words words)
    {
        var rest = words.Sentences.Together(
            words.Grammar.Sentence(source.Publisher),
            source.Licence is { } licence ? words.Grammar.Sentence(licence) : ""
        );
        return source.Address is { } address
            ? new(rest, new(source.Title, address))
            : new(words.Sentences.Together(words.Grammar.Sentence(source.Title), rest), null);
    }
}
