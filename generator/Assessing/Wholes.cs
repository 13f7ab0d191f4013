using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>Makes quarters from months and years from quarters, in the way that the indicator declares.</summary>
internal static class Wholes
{
    public static IEnumerable<Outturn> QuartersOf(Indicator indicator, IReadOnlyList<Outturn> months) =>
        Of(indicator, months, period => Quarter.Containing(period.End).Period, MonthsOf);

    public static IEnumerable<Outturn> YearsOf(Indicator indicator, IReadOnlyList<Outturn> parts) =>
        Of(indicator, parts, period => Quarter.Containing(period.End).Year, indicator.Frequency == Frequency.HalfYearly ? HalvesOf : QuartersOf);

    /// <summary>A whole for each quarter in which its parts were complete, or changed afterwards; none across a break in the series.</summary>
    private static IEnumerable<Outturn> Of(
        Indicator indicator,
        IReadOnlyList<Outturn> parts,
        Func<Period, Period> wholeOf,
        Func<Period, Period[]> partsOf
    )
    {
        foreach (var group in parts.GroupBy(p => wholeOf(p.Period)))
        {
            var needed = Array.FindAll(partsOf(group.Key), part => indicator.TargetFor(part) is not UnsetTarget { Why: UnsetReason.OffSeason });
            if (needed.Length == 0 || !indicator.AreComparable(needed[0], needed[^1]))
                continue;
            foreach (var reportedIn in group.Select(p => p.ReportedIn).Distinct().Order())
            {
                var known = Array.ConvertAll(needed, period =>
                    group.LastOrDefault(o => o.Period == period && o.ReportedIn.CompareTo(reportedIn) <= 0)
                );
                if (Array.TrueForAll(known, part => part is not null) && Whole(indicator, group.Key, reportedIn, known!) is { } whole)
                    yield return AsCorrected(whole, known!);
            }
        }
    }

    /// <summary>
    /// A part to which the indicator does not apply is left out; any other missing part leaves the whole without a value. Where the latest
    /// stands for the whole, only that one counts.
    /// </summary>
    private static Outturn? Whole(Indicator indicator, Period period, Quarter reportedIn, Outturn[] parts)
    {
        var applying = Array.FindAll(parts, p => p is not MissingOutturn { Absence: Absence.NotApplicable });
        var counted = indicator.Combine == Combining.Latest ? [.. applying.TakeLast(1)] : applying;
        var at = parts[^1].At;
        if (counted.OfType<MissingOutturn>().MaxBy(m => m.Absence == Absence.Late) is { } missing)
            return new MissingOutturn(missing.Absence, missing.Reason, missing.Expected, indicator, period, reportedIn, at);
        MeasuredOutturn[] values = [.. counted.OfType<MeasuredOutturn>()];
        return values.Length == 0 ? null : Combined(indicator, period, reportedIn, values);
    }

    /// <summary>The whole with what it was before the last correction of a part of it; a correction that changes nothing of it is left out.</summary>
    private static Outturn AsCorrected(Outturn whole, Outturn[] parts)
    {
        if (parts.Select(p => p.Corrected?.By).OfType<Correction>().MaxBy(c => c.Published) is not { } last)
            return whole;
        var before = Array.ConvertAll(parts, p => p.Corrected is { } corrected && corrected.By == last ? corrected.Was : p);
        var was =
            Array.TrueForAll(before, part => part is not null) && Whole(whole.Indicator, whole.Period, whole.ReportedIn, before!) is { } earlier
                ? AsCorrected(earlier, before!)
                : null;
        var isTheSame = was is MeasuredOutturn { Value: var old } && whole is MeasuredOutturn { Value: var now } && old == now;
        return whole with { Corrected = isTheSame ? was!.Corrected : new(was, last) };
    }

    /// <summary>Null where parts that are to be pooled do not say what they were worked out from, as a series that others published.</summary>
    private static MeasuredOutturn? Combined(Indicator indicator, Period period, Quarter reportedIn, MeasuredOutturn[] parts)
    {
        var fraction = indicator.Combine == Combining.Pooled ? Pool(parts) : null;
        decimal? combined = indicator.Combine switch
        {
            Combining.Sum => parts.Sum(p => p.Value),
            Combining.Mean => parts.Sum(p => p.Value) / parts.Length,
            Combining.Latest => parts[^1].Value,
            Combining.Pooled => fraction?.Numerator * indicator.Unit.Per / fraction?.Denominator,
            _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator.Combine, "a way of combining without a sum"),
        };
        if (combined is not { } value)
            return null;
        return new MeasuredOutturn(value, LeastSettled(parts), ProvenanceOf(parts), indicator, period, reportedIn, null, parts[^1].At)
        {
            Fraction = fraction,
            Forecast = parts[^1].Forecast,
            Combination = new(indicator.Combine!.Value, parts),
        };
    }

    /// <summary>Nobody published what was worked out from several figures; what comes from one alone is that figure.</summary>
    private static Provenance ProvenanceOf(MeasuredOutturn[] parts) =>
        parts.Length == 1 ? parts[0].Provenance
        : Array.Exists(parts, p => p.Provenance.IsIllustrative) ? Provenance.Illustrative
        : Provenance.Own;

    private static Fraction? Pool(MeasuredOutturn[] parts) =>
        Array.TrueForAll(parts, p => p.Fraction is not null)
            ? new(parts.Sum(p => p.Fraction!.Numerator), parts.Sum(p => p.Fraction!.Denominator))
            : null;

    /// <summary>Provisional before estimated; whatever was revised has settled.</summary>
    private static Quality LeastSettled(MeasuredOutturn[] parts) =>
        parts.Length == 1 ? parts[0].Quality
        : Array.Exists(parts, p => p.Quality == Quality.Provisional) ? Quality.Provisional
        : Array.Exists(parts, p => p.Quality == Quality.Estimated) ? Quality.Estimated
        : Quality.Final;

    private static Period[] MonthsOf(Period quarter) => [.. Enumerable.Range(0, 3).Select(n => Period.FromMonths(quarter.Start.AddMonths(n), 1))];

    private static Period[] QuartersOf(Period year) => [.. Enumerable.Range(0, 4).Select(n => Period.FromMonths(year.Start.AddMonths(3 * n), 3))];

    private static Period[] HalvesOf(Period year) => [.. Enumerable.Range(0, 2).Select(n => Period.FromMonths(year.Start.AddMonths(6 * n), 6))];
}
