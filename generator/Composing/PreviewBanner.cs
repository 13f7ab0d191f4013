using PmfSite.Approving;
using PmfSite.Saying;

namespace PmfSite.Composing;

/// <summary>What every page of a preview says before all else.</summary>
/// <param name="Words">What it is.</param>
/// <param name="Sentences">What it shows, and what of that is not for everyone.</param>
/// <param name="Mark">What its ground repeats; null where everything is released.</param>
public sealed record PreviewBanner(string Words, IReadOnlyList<string> Sentences, string? Mark)
{
    /// <summary>Covers a large screen.</summary>
    private const int Repeats = 160;

    internal static PreviewBanner? Of(Preview? preview, DraftMark? mark, Words words) =>
        preview is null
            ? null
            : new(
                mark?.Words ?? words.Frame.Preview,
                [
                    Shown(preview.Shown, words),
                    .. preview.NotApproved.Count > 0 ? [words.Frame.NotApproved(Quarters(preview.NotApproved, words))] : Array.Empty<string>(),
                    .. preview.NotReleased.Count > 0 ? [words.Frame.NotReleased(Quarters(preview.NotReleased, words))] : Array.Empty<string>(),
                    .. preview.CorrectionsToCome > 0 ? [words.Frame.CorrectionsToCome(preview.CorrectionsToCome)] : Array.Empty<string>(),
                    .. preview.IsDraft ? Array.Empty<string>() : [words.Frame.AllReleased],
                ],
                mark is null ? null : string.Join(" \u00a0 ", Enumerable.Repeat(mark.Short, Repeats))
            );

    private static string Shown(PreviewOf what, Words words) =>
        what switch
        {
            { AsOf: { } moment } => words.Frame.PreviewAsOf(words.Display.Moment(moment)),
            { Until: { } quarter } => words.Frame.PreviewUntil(words.Display.QuarterWithMonths(quarter)),
            _ => words.Frame.PreviewOfAll,
        };

    private static string Quarters(IReadOnlyList<Performance.Quarter> quarters, Words words) =>
        words.Grammar.List([.. quarters.Select(words.Display.QuarterWithMonths)]);
}
