using PmfSite.Accounts;

namespace PmfSite.Tests.Accounts;

/// <summary>What a form that prints an account has to hold: labels and texts, one after the other.</summary>
internal static class Printed
{
    /// <summary>The label of a part, where it says nothing without it, and all that it says.</summary>
    public static IEnumerable<string> Of(Part part) =>
        part.Content switch
        {
            StatusContent stands => [stands.Sentence],
            RemarkContent remark => [remark.Text],
            TextContent said => [part.Label, said.Text],
            ActionContent all => [part.Label, .. all.Actions.SelectMany(a => new[] { a.Action, a.Owner, a.TakesEffect })],
            ReportContent report => [part.Label, .. report.Parts.Where(p => !p.IsSaidOfIndicator).SelectMany(Of)],
            ProseContent written => [part.Label, .. written.Prose.Blocks.Select(b => b.Text)],
            ResultsContent => [part.Label],
            null => [],
            _ => throw new ArgumentOutOfRangeException(nameof(part), part.Content, "a part that no test looks for"),
        };

    /// <summary>The first of them that does not stand behind the one before it; null where all do.</summary>
    public static string? Missing(IEnumerable<string> pieces, string text)
    {
        var (read, from) = (OneLine(text), 0);
        foreach (var piece in pieces.Select(OneLine))
        {
            var at = read.IndexOf(piece, from, StringComparison.Ordinal);
            if (at < 0)
                return piece;
            from = at + piece.Length;
        }
        return null;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
