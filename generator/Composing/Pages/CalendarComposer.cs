using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>
/// Composes the reporting calendar: the days that the council announces, and the meetings and approvals that published quarters record. Nothing
/// says which days are over, so that the same content always makes the same page.
/// </summary>
internal static class CalendarComposer
{
    public static CalendarPage Compose(Composition site)
    {
        var address = Address.Calendar;
        return new()
        {
            Path = address.Path,
            Title = English.ReportingCalendar,
            HeadTitle = site.HeadTitle(English.ReportingCalendar),
            Description = English.CalendarOf(site.Framework.Council.Name),
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            Quarters = [.. Days(site).GroupBy(d => d.Quarter).OrderByDescending(g => g.Key).Select(g => Quarter(site, g.Key, g, address))],
        };
    }

    private static CalendarQuarter Quarter(Composition site, Quarter quarter, IEnumerable<Dated> days, Address address) => new(
        Display.QuarterWithMonths(quarter),
        English.CalendarTable(Display.QuarterName(quarter)),
        site.Content.Quarters.Any(q => q.Quarter == quarter) ? Composition.LinkTo(quarter, address) : null,
        [.. days.OrderBy(d => d.On).Select(d => new CalendarDay(Display.Date(d.On), d.What, d.Details))]);

    /// <summary>What a quarter records is told once, also where it was announced before.</summary>
    private static IEnumerable<Dated> Days(Composition site) =>
        site.Content.Quarters.SelectMany(q => q.Approval is { } approval ? Recorded(q.Quarter, approval) : [])
            .Concat(site.Content.Calendar.Select(Announced))
            .DistinctBy(d => (d.Quarter, d.On, d.Body ?? d.What));

    private static IEnumerable<Dated> Recorded(Quarter quarter, Approval approval) =>
    [
        .. approval.Route.Where(s => s.Date is not null).Select(s => new Dated(quarter, s.Date!.Value, English.Meeting(s.Body), Sentences.Marked(Sentences.Stop(s.Did), approval.IsIllustrative), s.Body)),
        .. approval.Approves ? [new Dated(quarter, approval.Date!.Value, English.Decision(approval.Body!), approval.IsIllustrative ? English.IllustrativeAccount : "", approval.Body)] : Array.Empty<Dated>(),
    ];

    private static Dated Announced(CalendarEntry day) => new(day.Quarter, day.Date, What(day), day.Note is { } note ? Sentences.Stop(note) : "", day.Body);

    /// <summary>What happens on the day, in words.</summary>
    public static string What(CalendarEntry day) => day.What switch
    {
        CalendarEvent.WindowOpens => English.WindowOpens,
        CalendarEvent.Reminder => English.Reminder,
        CalendarEvent.WindowCloses => English.WindowCloses,
        CalendarEvent.ManagerCheck => English.ManagerCheck,
        CalendarEvent.Meeting => English.Meeting(day.Body!),
        CalendarEvent.Publication => English.Publication,
        _ => throw new ArgumentOutOfRangeException(nameof(day), day.What, "an event without words"),
    };

    /// <summary>A day of a quarter, in words.</summary>
    private sealed record Dated(Quarter Quarter, DateOnly On, string What, string Details, string? Body);
}
