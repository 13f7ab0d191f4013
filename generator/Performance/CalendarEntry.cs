namespace PmfSite.Performance;

/// <summary>What happens on a day of the reporting calendar.</summary>
internal enum CalendarEvent
{
    WindowOpens,
    Reminder,
    WindowCloses,
    ManagerCheck,
    Meeting,
    Publication,
}

/// <summary>A day on the way of a quarter from its figures to its publication.</summary>
/// <param name="Body">Who meets; null for all but a meeting.</param>
internal sealed record CalendarEntry(Quarter Quarter, DateOnly Date, CalendarEvent What, string? Body, string? Note);
