using PmfSite.Accounts;
using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Puts exception reports on pages.</summary>
internal static class ExceptionReports
{
    /// <summary>The report of an indicator in the quarter of its position; null when none was needed.</summary>
    public static ExceptionSection? Of(Position position, QuarterReturn quarter, Address from, Words words) =>
        Of(position.Indicator, ReportAccount.Of(position, quarter, words), from);

    /// <summary>The parts that the report of an indicator has something to say of; null where there is none.</summary>
    public static ExceptionSection? Of(Indicator indicator, IReadOnlyList<Part>? report, Address from) =>
        report is null ? null : new() { Indicator = Links.To(indicator, from), Parts = [.. report.Where(p => p.Content is not null)] };

    public static IReadOnlyList<ExceptionSection> Of(IEnumerable<Position> positions, QuarterReturn quarter, Address from, Words words) =>
        [.. positions.Select(p => Of(p, quarter, from, words)).OfType<ExceptionSection>()];
}
