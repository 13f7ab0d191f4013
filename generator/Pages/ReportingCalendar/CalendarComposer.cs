using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.ReportingCalendar;

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
            Title = site.Words.Quarters.ReportingCalendar,
            HeadTitle = HeadTitles.Of(site.Words.Quarters.ReportingCalendar, site),
            Description = site.Words.Quarters.CalendarOf(site.Published.Framework.Council.Name),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = null,
            Frame = FrameComposer.Of(site, address),
            Quarters = [.. Days(site).GroupBy(d => d.Quarter).OrderByDescending(g => g.Key).Select(g => Quarter(site, g.Key, g, address))],
        };
    }

    private static CalendarQuarter Quarter(Composition site, Quarter quarter, IEnumerable<Dated> days, Address address) =>
        new(
            site.Words.Display.QuarterWithMonths(quarter),
            site.Words.Quarters.CalendarTable(site.Words.Display.QuarterName(quarter)),
            site.Published.Content.Quarters.Any(q => q.Quarter == quarter) ? Links.To(quarter, address, site.Words) : null,
            [.. days.OrderBy(d => d.On).Select(d => new CalendarDay(site.Words.Display.Date(d.On), d.What, d.Details))]
        );

    /// <summary>What a quarter records is told once, also where it was announced before.</summary>
    private static IEnumerable<Dated> Days(Composition site) =>
        site
            .Published.Content.Quarters.SelectMany(q => q.Approval is { } approval ? Recorded(q.Quarter, approval, site.Words) : [])
            .Concat(site.Published.Content.Calendar.Select(announced => Announced(announced, site.Words)))
            .DistinctBy(d => (d.Quarter, d.On, d.Body ?? d.What));

    private static IEnumerable<Dated> Recorded(Quarter quarter, Approval approval, Words words) =>
        [
            .. approval
                .Route.Where(s => s.Date is not null)
                .Select(s => new Dated(
                    quarter,
                    s.Date!.Value,
                    words.Quarters.Meeting(s.Body),
                    words.Sentences.Marked(words.Grammar.Sentence(s.Did), approval.IsIllustrative),
                    s.Body
                )),
            .. approval.Approves
                ?
                [
                    new Dated(
                        quarter,
                        approval.Date!.Value,
                        words.Quarters.Decision(approval.Body!),
                        approval.IsIllustrative ? words.Figures.IllustrativeAccount : "",
                        approval.Body
                    ),
                ]
                : Array.Empty<Dated>(),
        ];

    private static Dated Announced(CalendarEntry day, Words words) =>
        new(day.Quarter, day.Date, What(day, words), day.Note is { } note ? words.Grammar.Sentence(note) : "", day.Body);

    /// <summary>What happens on the day, in words.</summary>
    public static string What(CalendarEntry day, Words words) =>
        day.What switch
        {
            CalendarEvent.WindowOpens => words.Quarters.WindowOpens,
            CalendarEvent.Reminder => words.Quarters.Reminder,
            CalendarEvent.WindowCloses => words.Quarters.WindowCloses,
            CalendarEvent.ManagerCheck => words.Quarters.ManagerCheck,
            CalendarEvent.Meeting => words.Quarters.Meeting(day.Body!),
            CalendarEvent.Publication => words.Quarters.Publication,
            _ => throw new ArgumentOutOfRangeException(nameof(day), day.What, "an event without words"),
        };

    /// <summary>A day of a quarter, in words.</summary>
    private sealed record Dated(Quarter Quarter, DateOnly On, string What, string Details, string? Body);
}
