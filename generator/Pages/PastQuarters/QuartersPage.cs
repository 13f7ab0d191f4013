using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Pages.PastQuarters;

/// <summary>Every approved quarter, the latest first.</summary>
public sealed record QuartersPage : Page
{
    /// <summary>The financial years, the latest first.</summary>
    public required IReadOnlyList<YearGroup> Years { get; init; }
}

/// <summary>The quarters of a financial year, the latest first.</summary>
public sealed record YearGroup(Link Year, IReadOnlyList<QuarterLine> Quarters);

/// <summary>A quarter in a list.</summary>
public sealed record QuarterLine(Link Quarter, string Approved, string Counted);
