using PmfSite.Assessing;
using PmfSite.Saying;

namespace PmfSite.Composing;

/// <summary>What stands at the head of a page that shows a figure which nobody published.</summary>
internal static class IllustrativeNotices
{
    /// <summary>Null where none of what is shown is such a figure.</summary>
    public static string? Of(IEnumerable<HistoryPoint?> shown, Words words) =>
        shown.Any(p => p is { IsIllustrative: true }) ? words.Frame.IllustrativeNotice : null;
}
