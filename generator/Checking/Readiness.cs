using PmfSite.Checking.Reviewing;
using PmfSite.Performance;

namespace PmfSite.Checking;

/// <summary>What a quarter still waits for on a day, by the role whose it is.</summary>
/// <param name="WindowCloses">The last day on which services enter figures; null where the calendar does not say.</param>
/// <param name="Owners">In the order of the framework; those with a measure that is due or has a figure in the quarter.</param>
/// <param name="Next">The next days of the calendar, this one included.</param>
internal sealed record Readiness(
    Quarter Quarter,
    DateOnly AsOf,
    DateOnly? WindowCloses,
    IReadOnlyList<OwnerReadiness> Owners,
    IReadOnlyList<CalendarEntry> Next
)
{
    private const int NextDays = 3;

    public IEnumerable<MeasureReadiness> Measures => Owners.SelectMany(o => o.Measures);

    public bool IsReady => Measures.All(m => m.IsReady);

    public static Readiness Of(Review review, Quarter quarter, DateOnly today)
    {
        var content = review.Content;
        DateOnly? closes =
            content.Calendar.Where(d => d.Quarter == quarter && d.What == CalendarEvent.WindowCloses).Select(d => d.Date).DefaultIfEmpty().Max()
                is var last
            && last == default
                ? null
                : last;
        var look = new ReadinessLook(review, quarter, today, closes);
        return new(
            quarter,
            today,
            closes,
            [.. content.Framework.Roles.Select(look.At).Where(o => o.Measures.Count > 0)],
            [.. content.Calendar.Where(d => d.Date >= today).OrderBy(d => d.Date).Take(NextDays)]
        );
    }
}

/// <summary>What a role answers for in the quarter.</summary>
/// <param name="QuartersLate">For how many quarters in a row, up to this one, a measure of the role was late.</param>
internal sealed record OwnerReadiness(Role Owner, IReadOnlyList<MeasureReadiness> Measures, int QuartersLate);

/// <summary>A measure and what it lacks.</summary>
/// <param name="IsLate">Whether its value should be there: the window is closed, or the line itself says so.</param>
/// <param name="DaysLate">Since the window closed; null where nothing is late, or no window is known.</param>
/// <param name="QuartersLate">For how many of its quarters in a row, up to this one, it was late.</param>
internal sealed record MeasureReadiness(Indicator Indicator, Period Period, IReadOnlyList<Lack> Lacks, bool IsLate, int? DaysLate, int QuartersLate)
{
    public bool IsReady => Lacks.Count == 0;
}

/// <summary>What a measure can lack.</summary>
internal enum Lack
{
    Value,
    ExceptionReport,
    Verification,
}
