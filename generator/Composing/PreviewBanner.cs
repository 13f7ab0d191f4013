using PmfSite.Approving;

namespace PmfSite.Composing;

/// <summary>What every page of a preview says before all else.</summary>
/// <param name="Words">What it is.</param>
/// <param name="Sentences">What it shows, and what of that is not for everyone.</param>
/// <param name="Mark">What its ground repeats; null where everything is released.</param>
public sealed record PreviewBanner(string Words, IReadOnlyList<string> Sentences, string? Mark)
{
    /// <summary>Covers a large screen.</summary>
    private const int Repeats = 160;

    internal static PreviewBanner? Of(Preview? preview, DraftMark? mark) => preview is null ? null : new(
        mark?.Words ?? English.Preview,
        [
            Shown(preview.Shown),
            .. preview.NotApproved.Count > 0 ? [English.NotApproved(Quarters(preview.NotApproved))] : Array.Empty<string>(),
            .. preview.NotReleased.Count > 0 ? [English.NotReleased(Quarters(preview.NotReleased))] : Array.Empty<string>(),
            .. preview.CorrectionsToCome > 0 ? [English.CorrectionsToCome(preview.CorrectionsToCome)] : Array.Empty<string>(),
            .. preview.IsDraft ? Array.Empty<string>() : [English.AllReleased],
        ],
        mark is null ? null : string.Join(" \u00a0 ", Enumerable.Repeat(mark.Short, Repeats)));

    private static string Shown(PreviewOf what) => what switch
    {
        { AsOf: { } moment } => English.PreviewAsOf(Display.Moment(moment)),
        { Until: { } quarter } => English.PreviewUntil(Display.QuarterWithMonths(quarter)),
        _ => English.PreviewOfAll,
    };

    private static string Quarters(IReadOnlyList<Performance.Quarter> quarters) => English.List([.. quarters.Select(Display.QuarterWithMonths)]);
}
