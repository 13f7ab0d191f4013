using PmfSite.Accounts;
using PmfSite.Saying;

namespace PmfSite.Readings;

/// <summary>Reads a part of an exception report where its indicator was told before.</summary>
internal static class ReportBlocks
{
    public static IEnumerable<Block> Of(Part part, Words words) =>
        part switch
        {
            { Content: null } or { IsSaidOfIndicator: true } => [],
            { Content: RemarkContent remark } => [new Paragraph(remark.Text)],
            { Content: TextContent said } => [new Paragraph(words.Formats.Labelled(part.Label, words.Grammar.Sentence(said.Text)))],
            { Content: ActionContent all } =>
            [
                new Paragraph(words.Formats.Introducing(part.Label)),
                Items.Of(
                    all.Actions.Select(a =>
                        words.Sentences.Together(words.Grammar.Sentence(a.Action), words.Exceptions.ActionFacts(a.Owner, a.TakesEffect))
                    )
                ),
            ],
            _ => throw new ArgumentOutOfRangeException(nameof(part), part.Content, "a part of a report that is not read"),
        };
}
