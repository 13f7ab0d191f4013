using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Pages.ReportingCalendar;

/// <summary>The days on which results are gathered, checked, discussed and published.</summary>
public sealed record CalendarPage : Page
{
    /// <summary>The latest quarter first.</summary>
    public required IReadOnlyList<CalendarQuarter> Quarters { get; init; }
}

/// <summary>The days of one quarter, in order of time.</summary>
/// <param name="Results">The page of its results; null while they are not published.</param>
public sealed record CalendarQuarter(string Title, string Caption, Link? Results, IReadOnlyList<CalendarDay> Days);

/// <summary>A day and what happens on it.</summary>
/// <param name="Details">May be empty.</param>
public sealed record CalendarDay(string Date, string What, string Details);
