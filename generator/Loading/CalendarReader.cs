using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads <c>calendar.yml</c>: days by quarter.</summary>
internal static class CalendarReader
{
    public static IReadOnlyList<CalendarEntry> Read(Fields f)
    {
        var days = new List<CalendarEntry>();
        foreach (var entry in f.Entries())
        {
            if (f.Quarter(entry.Key, entry.KeyAt) is { } quarter)
                days.AddRange(f.MapItems(entry.Key).Select(day => ReadDay(quarter, day)).OfType<CalendarEntry>());
        }
        return days;
    }

    private static CalendarEntry? ReadDay(Quarter quarter, Fields f)
    {
        var what = f.Word<CalendarEvent>("what");
        var day = new CalendarEntry(
            quarter,
            f.Date("date"),
            what,
            what == CalendarEvent.Meeting ? f.Text("body", 100) : null,
            f.OptionalText("note", 200)
        );
        f.Done();
        return f.Ok ? day : null;
    }
}
