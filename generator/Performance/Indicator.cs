using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>Something that is measured: its definition, whose it is, which way is better, and its targets.</summary>
internal sealed record Indicator
{
    public required string Id { get; init; }

    /// <summary>The number that the council's own papers give it, if any.</summary>
    public required string? Reference { get; init; }

    public required string Title { get; init; }

    public required string Definition { get; init; }

    /// <summary>What the definition was before, in order of time.</summary>
    public required IReadOnlyList<EarlierDefinition> EarlierDefinitions { get; init; }

    /// <summary>Why a resident should care.</summary>
    public required string Matters { get; init; }

    public required IndicatorKind Kind { get; init; }

    /// <summary>Priorities and programmes, the first being its home; at least one.</summary>
    public required IReadOnlyList<Priority> Serves { get; init; }

    public required Commitment? Commitment { get; init; }

    public required Unit Unit { get; init; }

    /// <summary>Decimal places that are shown; judging uses the value as it was entered.</summary>
    public required int Decimals { get; init; }

    public required Polarity Polarity { get; init; }

    public required Frequency Frequency { get; init; }

    /// <summary>Which days a value counts, reckoned from its period.</summary>
    public required Coverage Covers { get; init; }

    /// <summary>How longer periods are made from shorter ones; null: they are not.</summary>
    public required Combining? Combine { get; init; }

    public required JudgedOn JudgedOn { get; init; }

    /// <summary>How many quarters after its period a value arrives.</summary>
    public required int Arrears { get; init; }

    /// <summary>A change of no more than this, in the value's units, is no change; zero: every change counts.</summary>
    public required decimal NoChangeWithin { get; init; }

    /// <summary>What its values are held against before anyone believes them; null where nothing was said.</summary>
    public required PlausibleRange? Plausible { get; init; }

    /// <summary>A count of people or cases below this could tell something about one of them; null where that cannot happen.</summary>
    public required int? SuppressBelow { get; init; }

    /// <summary>From when on values cannot be compared with those before, in order of time.</summary>
    public required IReadOnlyList<SeriesBreak> Breaks { get; init; }

    /// <summary>What happened that a reader of its line should know, in order of time, one for a period.</summary>
    public required IReadOnlyList<Annotation> Annotations { get; init; }

    /// <summary>Audits, peer reviews, improvement plans and the like that tell more of it; may be empty.</summary>
    public required IReadOnlyList<Source> Documents { get; init; }

    /// <summary>Whether to tell if a change is more than usual variation.</summary>
    public required bool TellsUsualVariation { get; init; }

    /// <summary>Where the limits of usual variation start anew without a break in the series, in order of time.</summary>
    public required IReadOnlyList<Rebase> Rebases { get; init; }

    public required Role Owner { get; init; }

    /// <summary>Who is told of a result that needs a report; null where nobody is named.</summary>
    public Role? Escalation { get; init; }

    public required Service Service { get; init; }

    public required Panel? Panel { get; init; }

    /// <summary>In which classes of the council's classifications it is; may be empty.</summary>
    public required IReadOnlyList<IndicatorClass> Classes { get; init; }

    /// <summary>Where the service takes the figure from, in words.</summary>
    public required string DataSource { get; init; }

    public required string? Comparability { get; init; }

    /// <summary>First and last quarter on the dashboard; null: from the first, or without end.</summary>
    public required Quarter? From { get; init; }

    public required Quarter? Until { get; init; }

    /// <summary>Its own rating rule with the reason, or null where it always has the standard one.</summary>
    public required OwnRule? OwnRule { get; init; }

    public required IReadOnlyList<Target> Targets { get; init; }

    /// <summary>Why its targets differ from quarter to quarter by plan, such as a season; null where one target holds all year.</summary>
    public required string? Profiled { get; init; }

    public required SourceLocation At { get; init; }

    /// <summary>Whether a value of the later period can be compared with one of the earlier.</summary>
    public bool AreComparable(Period earlier, Period later) => !Breaks.Any(b => earlier.Start < b.From.Start && later.Start >= b.From.Start);

    /// <summary>The days that the value of a period counts: a running total from 1 April, a rolling year from twelve months before the end.</summary>
    public Period Covered(Period period) =>
        Covers switch
        {
            Coverage.YearToDate when period.Shape is PeriodShape.Quarter or PeriodShape.Month => new(
                Quarter.Containing(period.End).YearToDate.Start,
                period.End
            ),
            Coverage.TwelveMonths when period.Shape is PeriodShape.Quarter or PeriodShape.Month => Period.FromMonths(
                period.End.AddDays(1).AddMonths(-12),
                12
            ),
            _ => period,
        };

    public bool IsRated => Kind.Rated && Polarity != Polarity.None;

    public bool IsOnDashboard(Quarter quarter) =>
        (From is not { } from || from.CompareTo(quarter) <= 0) && (Until is not { } until || quarter.CompareTo(until) <= 0);

    /// <summary>Whether its last quarter lies before that one.</summary>
    public bool HasEndedBefore(Quarter quarter) => Until is { } until && until.CompareTo(quarter) < 0;

    /// <summary>This indicator as it was defined in the quarter; what it became later is not in it.</summary>
    public Indicator AsDefinedIn(Quarter quarter) =>
        this with
        {
            Definition = EarlierDefinitions.FirstOrDefault(d => quarter.CompareTo(d.Until) <= 0)?.Definition ?? Definition,
            EarlierDefinitions = [.. EarlierDefinitions.Where(d => d.Until.CompareTo(quarter) < 0)],
        };

    /// <summary>The period that the quarter's dashboard is to report, or null when nothing is due in that quarter.</summary>
    public Period? DueIn(Quarter quarter)
    {
        var reported = quarter.Minus(Arrears);
        return Frequency switch
        {
            Frequency.Monthly or Frequency.Quarterly => reported.Period,
            Frequency.HalfYearly => reported.Number % 2 == 0 ? Period.HalfYear(reported.StartYear, reported.Number / 2) : null,
            Frequency.Yearly => reported.Number == 4 ? reported.Year : null,
            _ => throw new ArgumentOutOfRangeException(nameof(quarter), Frequency, "a frequency without a rule"),
        };
    }

    /// <summary>The same with another definition for that quarter, and for all that had the same one.</summary>
    public Indicator WithDefinition(Quarter quarter, string definition)
    {
        var place = EarlierDefinitions.Index().FirstOrDefault(d => quarter.CompareTo(d.Item.Until) <= 0, (-1, null!)).Index;
        return place < 0
            ? this with
            {
                Definition = definition,
            }
            : this with
            {
                EarlierDefinitions = [.. EarlierDefinitions.Select((d, n) => n == place ? d with { Definition = definition } : d)],
            };
    }

    /// <summary>The parts that the dashboard counts in are months, and a quarter is made from them.</summary>
    public bool IsReportedByMonth => Frequency == Frequency.Monthly && Combine is not null;

    /// <summary>
    /// The target of that very period, else that of the shortest one around it as it stood at the period's end; null where there is none.
    /// A sum of a year says nothing of one of its quarters.
    /// </summary>
    public Target? TargetFor(Period period)
    {
        Target? shortest = null;
        foreach (var target in Targets)
        {
            if (target.Period == period)
                return target;
            if (Combine != Combining.Sum && target.Period.Contains(period) && (shortest is null || target.Period.Days < shortest.Period.Days))
                shortest = target;
        }
        return shortest?.On(period.End);
    }

    /// <summary>The target that a forecast is held against: that of the financial year, else that of its last quarter.</summary>
    public Target? TargetForYearOf(Period period)
    {
        var year = Quarter.Containing(period.End).Year;
        return (TargetFor(year) ?? (Combine == Combining.Sum ? null : TargetFor(Quarter.Containing(year.End).Period)))?.On(period.End);
    }
}
