using PmfSite.Assessing;
using PmfSite.Loading;
using PmfSite.Performance;

namespace PmfSite.Tests.Making;

/// <summary>Valid things to make tests from.</summary>
internal static class Samples
{
    public static readonly Unit Percent = new("percent", "per cent", "{value}%", null, "{value} percentage points", 100);
    public static readonly Unit Days = new("days", "days", "{value} days", "{value} day", "{value} days", 1);

    public static readonly Level Green = new("green", 0, "Green", "On target or better", Tone.Good, Shape.Circle, false);
    public static readonly Level Amber = new("amber", 1, "Amber", "Missed by at most a tenth", Tone.Caution, Shape.Diamond, false);
    public static readonly Level Red = new("red", 2, "Red", "Missed by more than a tenth", Tone.Bad, Shape.Triangle, true);

    public static readonly RatingScheme Scheme = SchemeOf(WithinShare(0.10m));

    /// <summary>Three levels and one rule, which has always been the standard one.</summary>
    public static RatingScheme SchemeOf(RatingRule rule) => new([Green, Amber, Red], [rule], [new(null, rule)], null);

    private static readonly Priority Homes = new("homes", PlanPart.Priority, "Homes", "Good homes.", []);

    /// <summary>Green on target, Amber within a share of it, Red beyond: the rule of New Forest with 0.10.</summary>
    public static RatingRule WithinShare(decimal share) =>
        new(
            "standard",
            [
                new(Green, new Within(new InUnits(0), Boundary.Included)),
                new(Amber, new Within(new ShareOfTarget(share), Boundary.Included)),
                new(Red, new Otherwise()),
            ]
        );

    /// <summary>A quarterly share with one target for 2025-26.</summary>
    public static Indicator Indicator(Polarity polarity, decimal target) =>
        Indicator(polarity, new SingleTarget(target, null, Period.FinancialYear(2025), false, default));

    public static Indicator Indicator(Polarity polarity, Target target) =>
        new()
        {
            Id = "sample",
            Reference = null,
            Title = "Sample",
            Definition = "A sample.",
            EarlierDefinitions = [],
            Matters = "It is a sample.",
            Kind = new("kpi", "Key performance indicator", "Key performance indicators", "Judged.", Rated: true),
            Serves = [Homes],
            Commitment = null,
            Unit = Percent,
            Decimals = 1,
            Polarity = polarity,
            Frequency = Frequency.Quarterly,
            Covers = Coverage.Period,
            Combine = null,
            JudgedOn = JudgedOn.Result,
            Arrears = 0,
            NoChangeWithin = 0,
            Plausible = null,
            SuppressBelow = null,
            Breaks = [],
            Annotations = [],
            Documents = [],
            TellsUsualVariation = false,
            Rebases = [],
            Owner = new("owner", "Owner"),
            Service = new("service", "Service"),
            Panel = null,
            Classes = [],
            DataSource = "Somewhere",
            Comparability = null,
            From = null,
            Until = null,
            OwnRule = null,
            Targets = [target],
            Profiled = null,
            At = default,
        };

    /// <summary>A judged value of a quarter, counted from the first of 2025-26.</summary>
    public static HistoryPoint Point(Indicator indicator, decimal value, int quarter = 1)
    {
        var when = new Quarter(2025 + (quarter - 1) / 4, (quarter - 1) % 4 + 1);
        return Point(indicator, new MeasuredOutturn(value, Quality.Final, Provenance.Own, indicator, when.Period, when, null, default));
    }

    public static HistoryPoint Point(Indicator indicator, Outturn outturn)
    {
        var target = indicator.IsRated ? indicator.TargetFor(outturn.Period) : null;
        return new(
            outturn,
            target,
            target is not null && outturn is MeasuredOutturn m ? Judge.Rate(m.Value, target, indicator.Polarity, Scheme.Rules[0], default) : null
        );
    }

    /// <summary>A period as content writes it, or as its first and last day with a stroke between.</summary>
    public static Period PeriodOf(string written) =>
        Grammar.Period(written) ?? (written.Split('/') is [var first, var last] ? new(Day(first), Day(last)) : throw new FormatException(written));

    /// <summary>What London's clocks show, written as 2025-10-02T09:30:00.</summary>
    public static LondonTime Moment(string written)
    {
        var clock = DateTime.ParseExact(written.Replace(' ', 'T'), ["s", "yyyy-MM-ddTHH:mm"], System.Globalization.CultureInfo.InvariantCulture);
        return new(DateOnly.FromDateTime(clock), TimeOnly.FromDateTime(clock));
    }

    public static DateOnly Day(string written) => DateOnly.Parse(written, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A value as it was entered.</summary>
    public static MeasuredOutturn Outturn(Indicator indicator, decimal value, Period period, Quarter reportedIn) =>
        new(value, Quality.Final, Provenance.Own, indicator, period, reportedIn, null, default);

    /// <summary>A correction that was published on a day of October 2025.</summary>
    public static Correction Correction(Indicator indicator, int day, params Outturn[] right) =>
        new()
        {
            Id = Invariant($"correction-{day}"),
            Quarter = new(2025, 1),
            Part = new CorrectedFigures(indicator, right),
            Wrong = "It was miscounted.",
            Since = null,
            Body = "Cabinet",
            On = new(2025, 10, day),
            Minute = null,
            IsUrgent = false,
            Published = new(2025, 10, day, 9, 30, 0),
            Seal = null,
            At = default,
            PublishedAt = default,
            SealAt = default,
        };

    /// <summary>The indicator's history as the assessor makes it from what was reported.</summary>
    public static IndicatorHistory Assess(RatingScheme scheme, Indicator indicator, params Outturn[] outturns) =>
        Assessor.Assess(Content(scheme, indicator, outturns)).Of(indicator);

    /// <summary>One indicator with the quarters that reported something of it.</summary>
    public static Content Content(RatingScheme scheme, Indicator indicator, params Outturn[] outturns)
    {
        var small = SmallSite.Content();
        return small with
        {
            Framework = small.Framework with { Rating = scheme },
            Indicators = [indicator],
            Quarters =
            [
                .. outturns.GroupBy(o => o.ReportedIn).OrderBy(g => g.Key).Select(g => small.Quarters[0] with { Quarter = g.Key, Outturns = [.. g] }),
            ],
        };
    }

    /// <summary>A quarter of which nothing was reported or decided.</summary>
    public static QuarterReturn Return(Quarter quarter) =>
        new()
        {
            Quarter = quarter,
            Outturns = [],
            ExceptionReports = new Dictionary<string, ExceptionReport?>(),
            Milestones = new Dictionary<(string Project, string Milestone), MilestoneReport?>(),
            Narratives = new Dictionary<string, Prose>(),
            Stories = new Dictionary<string, Prose>(),
            Approval = null,
            Frozen = null,
            Submitted = null,
            Unreadable = new HashSet<string>(),
            UnreadableFiles = new HashSet<string>(),
            Files = [],
            At = default,
        };

    /// <summary>A history of quarters from the first of 2025-26 on; null leaves a gap.</summary>
    public static IndicatorHistory History(Indicator indicator, params decimal?[] values)
    {
        var points = values.Select((v, i) => (v, i)).Where(p => p.v is not null).Select(p => Point(indicator, p.v!.Value, p.i + 1)).ToArray();
        return new(indicator, points);
    }
}
