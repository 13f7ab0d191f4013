using PmfSite.Checking.Reviewing;
using PmfSite.Performance;

namespace PmfSite.Checking;

/// <summary>Looks at each measure of a quarter for what it lacks, and back over the quarters before.</summary>
internal sealed class ReadinessLook(Review review, Quarter quarter, DateOnly today, DateOnly? closes)
{
    private readonly QuarterReturn? handedIn = In(review, quarter);
    private readonly Dictionary<string, Period> due = review.Due(quarter).ToDictionary(d => d.Indicator.Id, d => d.Period, StringComparer.Ordinal);

    public OwnerReadiness At(Role owner)
    {
        var owned = review.Content.Indicators.Where(i => i.Owner == owner && i.IsOnDashboard(quarter)).ToArray();
        MeasureReadiness[] measures = [.. owned.Select(Measure).OfType<MeasureReadiness>()];
        return new(owner, measures, InARow(Array.Exists(measures, m => m.IsLate), owned));
    }

    /// <summary>Null where nothing is due and nothing came.</summary>
    private MeasureReadiness? Measure(Indicator indicator)
    {
        var outturns = Entered(handedIn, indicator);
        if (!due.TryGetValue(indicator.Id, out var period) && outturns.Length == 0)
            return null;
        var lacks = Lacks(indicator, outturns).ToArray();
        var isLate = lacks.Contains(Lack.Value) && (closes is null || today > closes || Array.Exists(outturns, IsLate));
        int? days = isLate && closes is { } day ? Math.Max(0, today.DayNumber - day.DayNumber) : null;
        return new(indicator, due.ContainsKey(indicator.Id) ? period : outturns[^1].Period, lacks, isLate, days, InARow(isLate, [indicator]));
    }

    private IEnumerable<Lack> Lacks(Indicator indicator, Outturn[] outturns)
    {
        if (due.TryGetValue(indicator.Id, out var period) && Waits(outturns, indicator, period))
            yield return Lack.Value;
        if (
            handedIn is not null
            && review.Assessment.Of(indicator, quarter).NeedsExceptionReport
            && !handedIn.ExceptionReports.ContainsKey(indicator.Id)
        )
            yield return Lack.ExceptionReport;
        if (review.Content.Framework.AsksForVerification(quarter) && outturns.OfType<MeasuredOutturn>().Any(o => o.Verified is null))
            yield return Lack.Verification;
    }

    /// <summary>So many quarters in a row, this one first; quarters in which nothing of theirs was due do not count.</summary>
    private int InARow(bool isLateNow, Indicator[] indicators)
    {
        if (!isLateNow)
            return 0;
        var before = review
            .Content.Quarters.Where(q => q.Quarter.CompareTo(quarter) < 0)
            .Reverse()
            .Select(q =>
                review
                    .Due(q.Quarter)
                    .Where(d => indicators.Contains(d.Indicator))
                    .Select(d => Waits(Entered(q, d.Indicator), d.Indicator, d.Period))
                    .ToArray()
            )
            .Where(waits => waits.Length > 0);
        return 1 + before.TakeWhile(waits => waits.Contains(true)).Count();
    }

    /// <summary>Whether there is no line for the period, or one that says that its value is late. Any other reason is an answer.</summary>
    private static bool Waits(Outturn[] outturns, Indicator indicator, Period period)
    {
        var ofPeriod = Array.FindAll(outturns, o => o.Period == period || (indicator.IsReportedByMonth && period.Contains(o.Period)));
        return ofPeriod.Length == 0 || Array.Exists(ofPeriod, IsLate);
    }

    private static bool IsLate(Outturn outturn) => outturn is MissingOutturn { Absence: Absence.Late };

    private static Outturn[] Entered(QuarterReturn? handedIn, Indicator indicator) =>
        handedIn is null ? [] : [.. handedIn.Outturns.Where(o => o.Indicator.Id == indicator.Id)];

    private static QuarterReturn? In(Review review, Quarter quarter) => review.Content.Quarters.FirstOrDefault(q => q.Quarter == quarter);
}
