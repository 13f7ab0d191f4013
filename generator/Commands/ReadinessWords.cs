using PmfSite.Checking;
using PmfSite.Pages.ReportingCalendar;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Commands;

/// <summary>The sentences that the table and the e-mail on readiness share. Every total says what it lacks.</summary>
internal static class ReadinessWords
{
    public static string Title(Readiness readiness, Words words) =>
        $"Readiness: {words.Display.QuarterWithMonths(readiness.Quarter)}, on {words.Display.Date(readiness.AsOf)}";

    /// <summary>How many are ready, and in a second sentence what the others lack.</summary>
    public static IEnumerable<string> Totals(Readiness readiness, Words words)
    {
        var measures = readiness.Measures.ToArray();
        var ready = measures.Count(m => m.IsReady);
        yield return measures.Length == 0 ? "Nothing is due." : $"{words.Display.Count(ready)} of {Measures(measures.Length, words)} ready.";
        if (ready < measures.Length)
            yield return $"{Lacking(measures.Length - ready, words)}: {string.Join(", ", Lacks(measures, words))}.";
    }

    private static IEnumerable<string> Lacks(MeasureReadiness[] measures, Words words) =>
        from lack in Enum.GetValues<Lack>()
        let count = measures.Count(m => m.Lacks.Contains(lack))
        where count > 0
        select $"{words.Display.Count(count)} {Lacked(lack)}";

    public static string Window(Readiness readiness, Words words) =>
        readiness.WindowCloses switch
        {
            null => "The calendar does not say when the data window closes.",
            { } day when day < readiness.AsOf =>
                $"The data window closed on {words.Display.Date(day)}, {Days(readiness.AsOf.DayNumber - day.DayNumber, words)} ago.",
            { } day => $"The data window closes on {words.Display.Date(day)}, {In(day, readiness, words)}.",
        };

    public static string Of(OwnerReadiness owner, Words words)
    {
        var ready = owner.Measures.Count(m => m.IsReady);
        var counted = $"{words.Display.Count(ready)} of {Measures(owner.Measures.Count, words)} ready";
        if (ready == owner.Measures.Count)
            return counted + ".";
        var late = owner.QuartersLate > 1 ? $"; late {words.Display.Count(owner.QuartersLate)} quarters in a row" : "";
        return $"{counted}; {Lacking(owner.Measures.Count - ready, words)}{late}.";
    }

    public static string Lacks(MeasureReadiness measure) =>
        string.Join(", ", measure.Lacks.Select(lack => lack == Lack.Value && measure.IsLate ? "value (late)" : Short(lack)));

    public static string DaysLate(MeasureReadiness measure, Words words) => measure.DaysLate is { } days ? words.Display.Count(days) : "";

    public static string QuartersLate(MeasureReadiness measure, Words words) =>
        measure.QuartersLate > 0 ? words.Display.Count(measure.QuartersLate) : "";

    public static string Next(CalendarEntry day, Readiness readiness, Words words) =>
        $"{words.Display.Date(day.Date)}, {In(day.Date, readiness, words)}: {CalendarComposer.What(day, words)} "
        + $"({words.Display.QuarterName(day.Quarter)})";

    private static string Measures(int count, Words words) => count == 1 ? "1 measure" : $"{words.Display.Count(count)} measures";

    private static string Lacking(int count, Words words) => count == 1 ? "1 lacks something" : $"{words.Display.Count(count)} lack something";

    private static string In(DateOnly day, Readiness readiness, Words words) =>
        day == readiness.AsOf ? "today" : $"in {Days(day.DayNumber - readiness.AsOf.DayNumber, words)}";

    private static string Days(int count, Words words) => count == 1 ? "1 day" : $"{words.Display.Count(count)} days";

    private static string Lacked(Lack lack) =>
        lack switch
        {
            Lack.Value => "a value",
            Lack.ExceptionReport => "an exception report",
            Lack.Verification => "a verification",
            _ => throw new ArgumentOutOfRangeException(nameof(lack), lack, "a lack without words"),
        };

    private static string Short(Lack lack) => lack == Lack.ExceptionReport ? "report" : Keywords.Of(lack);
}
