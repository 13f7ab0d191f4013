using PmfSite.Checking;
using PmfSite.Composing;
using PmfSite.Composing.Pages;
using PmfSite.Performance;

namespace PmfSite.Commands;

/// <summary>The sentences that the table and the e-mail on readiness share. Every total says what it lacks.</summary>
internal static class ReadinessWords
{
    public static string Title(Readiness readiness) => $"Readiness: {Display.QuarterWithMonths(readiness.Quarter)}, on {Display.Date(readiness.AsOf)}";

    /// <summary>How many are ready, and in a second sentence what the others lack.</summary>
    public static IEnumerable<string> Totals(Readiness readiness)
    {
        var measures = readiness.Measures.ToArray();
        var ready = measures.Count(m => m.IsReady);
        yield return measures.Length == 0 ? "Nothing is due." : $"{Display.Count(ready)} of {Measures(measures.Length)} ready.";
        if (ready < measures.Length)
            yield return $"{Lacking(measures.Length - ready)}: {string.Join(", ", Enum.GetValues<Lack>().Select(lack => (lack, Count: measures.Count(m => m.Lacks.Contains(lack)))).Where(c => c.Count > 0).Select(c => $"{Display.Count(c.Count)} {Lacked(c.lack)}"))}.";
    }

    public static string Window(Readiness readiness) => readiness.WindowCloses switch
    {
        null => "The calendar does not say when the data window closes.",
        { } day when day < readiness.AsOf => $"The data window closed on {Display.Date(day)}, {Days(readiness.AsOf.DayNumber - day.DayNumber)} ago.",
        { } day => $"The data window closes on {Display.Date(day)}, {In(day, readiness)}.",
    };

    public static string Of(OwnerReadiness owner)
    {
        var ready = owner.Measures.Count(m => m.IsReady);
        var counted = $"{Display.Count(ready)} of {Measures(owner.Measures.Count)} ready";
        if (ready == owner.Measures.Count)
            return counted + ".";
        var late = owner.QuartersLate > 1 ? $"; late {Display.Count(owner.QuartersLate)} quarters in a row" : "";
        return $"{counted}; {Lacking(owner.Measures.Count - ready)}{late}.";
    }

    public static string Lacks(MeasureReadiness measure) => string.Join(", ", measure.Lacks.Select(lack => lack == Lack.Value && measure.IsLate ? "value (late)" : Short(lack)));

    public static string DaysLate(MeasureReadiness measure) => measure.DaysLate is { } days ? Display.Count(days) : "";

    public static string QuartersLate(MeasureReadiness measure) => measure.QuartersLate > 0 ? Display.Count(measure.QuartersLate) : "";

    public static string Next(CalendarEntry day, Readiness readiness) =>
        $"{Display.Date(day.Date)}, {In(day.Date, readiness)}: {CalendarComposer.What(day)} ({Display.QuarterName(day.Quarter)})";

    private static string Measures(int count) => count == 1 ? "1 measure" : $"{Display.Count(count)} measures";

    private static string Lacking(int count) => count == 1 ? "1 lacks something" : $"{Display.Count(count)} lack something";

    private static string In(DateOnly day, Readiness readiness) => day == readiness.AsOf ? "today" : $"in {Days(day.DayNumber - readiness.AsOf.DayNumber)}";

    private static string Days(int count) => count == 1 ? "1 day" : $"{Display.Count(count)} days";

    private static string Lacked(Lack lack) => lack switch
    {
        Lack.Value => "a value",
        Lack.ExceptionReport => "an exception report",
        Lack.Verification => "a verification",
        _ => throw new ArgumentOutOfRangeException(nameof(lack), lack, "a lack without words"),
    };

    private static string Short(Lack lack) => lack == Lack.ExceptionReport ? "report" : Keywords.Of(lack);
}
