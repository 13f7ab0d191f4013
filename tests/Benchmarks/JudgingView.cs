using System.Diagnostics;
using PmfSite.Assessing;
using PmfSite.Checking;
using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Benchmarks;

/// <summary>
/// Times judging alone: 10,000 indicators over 24 quarters, of every polarity, kind of target and rule, with years, forecasts, runs and usual
/// variation. The first pass is cold, as a user meets it. The ratio is to a bare comparison of the same values with one number each.
/// </summary>
internal static class JudgingView
{
    private const int Indicators = 10_000;
    private const int Quarters = 24;
    private const int Passes = 5;
    private static readonly Quarter First = new(2020, 1);
    private static readonly SourceLocation Somewhere = new SourceFile("content.yml", "").Whole;

    public static void Run(TextWriter to)
    {
        var content = Content();
        var values = content.Quarters.SelectMany(q => q.Outturns).OfType<MeasuredOutturn>().Select(o => o.Value).ToArray();
        var cold = Time(() => Assessor.Assess(content));
        var warm = Enumerable.Range(0, Passes).Select(_ => Time(() => Assessor.Assess(content))).OrderBy(c => c.Processor).ToArray()[Passes / 2];
        var bare = Enumerable
            .Range(0, Passes)
            .Select(_ => Time(() => values.Count(v => v >= 50 || 50 - v <= 50 * 0.1m)))
            .OrderBy(c => c.Processor)
            .ToArray()[Passes / 2];
        var review = new Review(content, Assessor.Assess(content));
        var bag = new DiagnosticBag();
        var check = Time(() => Rulebook.Check(review, bag));
        to.WriteLine(
            Invariant($"  {Indicators:N0} indicators over {Quarters} quarters, {values.Length:N0} values, {Environment.ProcessorCount} processors")
        );
        to.WriteLine("                         wall processor  paused to collect");
        to.WriteLine(Invariant($"  judge, cold         {cold.Wall, 6:N0} ms {cold.Processor, 6:N0} ms {cold.Paused, 6:N0} ms"));
        to.WriteLine(
            Invariant($"  judge, warm         {warm.Wall, 6:N0} ms {warm.Processor, 6:N0} ms {warm.Paused, 6:N0} ms, ")
                + Invariant($"{warm.Processor / bare.Processor:N0} times a bare comparison of each value")
        );
        to.WriteLine(
            Invariant(
                $"  every check, cold   {check.Wall, 6:N0} ms {check.Processor, 6:N0} ms {check.Paused, 6:N0} ms, {bag.Ordered().Count:N0} findings"
            )
        );
    }

    private static Cost Time<T>(Func<T> work)
    {
        GC.Collect();
        var (from, used, paused) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration());
        var made = work();
        var cost = new Cost(
            Stopwatch.GetElapsedTime(from).TotalMilliseconds,
            (Environment.CpuUsage.TotalTime - used).TotalMilliseconds,
            (GC.GetTotalPauseDuration() - paused).TotalMilliseconds
        );
        GC.KeepAlive(made);
        return cost;
    }

    private static Cost Time(Action work) =>
        Time(() =>
        {
            work();
            return 0;
        });

    /// <summary>In milliseconds; the processor's are those of all threads.</summary>
    private sealed record Cost(double Wall, double Processor, double Paused);

    private static Content Content()
    {
        var scheme = Scheme();
        var framework = Framework(scheme);
        var indicators = Enumerable.Range(0, Indicators).Select(n => Indicator(n, framework)).ToArray();
        var random = new CorpusRandom(20250401);
        return new()
        {
            Framework = framework,
            Indicators = indicators,
            Quarters = [.. Enumerable.Range(0, Quarters).Select(n => Return(First.Minus(-n), indicators, random))],
            Accessibility = new(default, default, default, "", Compliance.Partially, []),
            About = new("", "", [], new SourceFile("about.md", "")),
            Projects = [],
            Composites = [],
            Replacements = [],
            Checks = CheckSettings.None,
            Comparators = [],
            Terms = [],
            Calendar = [],
            Corrections = [],
        };
    }

    private static RatingScheme Scheme()
    {
        var blue = new Level("blue", 0, "Blue", "Far ahead", Tone.Good, Shape.Square, false);
        var green = new Level("green", 1, "Green", "On target", Tone.Good, Shape.Circle, false);
        var amber = new Level("amber", 2, "Amber", "Near", Tone.Caution, Shape.Diamond, false);
        var red = new Level("red", 3, "Red", "Missed", Tone.Bad, Shape.Triangle, false);
        var on = new Within(new InUnits(0), Boundary.Included);
        RatingRule[] rules =
        [
            new("share", [new(green, on), new(amber, new Within(new ShareOfTarget(0.1m), Boundary.Included)), new(red, new Otherwise())]),
            new(
                "two-steps",
                [
                    new(blue, new AheadBy(new ShareOfTarget(0.05m), Boundary.Excluded)),
                    new(green, new Within(new ShareOfTarget(0.05m), Boundary.Included)),
                    new(amber, new Within(new InUnits(8), Boundary.Excluded)),
                    new(red, new Otherwise()),
                ]
            ),
            new("intervention", [new(green, on), new(amber, new UpToIntervention(Boundary.Excluded)), new(red, new Otherwise())]),
            new(
                "direction",
                [new(green, on), new(amber, new NoWorseThan(Performance.Comparison.SamePeriodLastYear, Boundary.Excluded)), new(red, new Otherwise())]
            ),
        ];
        return new([blue, green, amber, red], rules, [new(null, rules[0]), new(First.Minus(-12), rules[1])], null);
    }

    private static Framework Framework(RatingScheme scheme) =>
        new()
        {
            Council = new("A council", "Council", "https://www.example.org/", new(null, null), new(null, null)),
            Vision = "",
            Plan = new("Plan", First.Period.Start, new(2030, 3, 31), null, new(null, null), new(null, null)),
            Priorities = [new("one", PlanPart.Priority, "One", "", [])],
            EarlierPriorities = [],
            Panels = [],
            Services = [new("service", "Service")],
            Roles = [new("role", "Role")],
            Kinds = [new("kpi", "Indicator", "Indicators", "", Rated: true)],
            Classifications = [],
            Units = [new("percent", "per cent", "{value}%", null, "{value} percentage points", 100)],
            Sources = [],
            Rating = scheme,
        };

    private static Indicator Indicator(int n, Framework framework)
    {
        var polarity = (n % 5) switch
        {
            0 => Polarity.Band,
            1 or 2 => Polarity.Lower,
            _ => Polarity.Higher,
        };
        var years = Enumerable.Range(First.StartYear, Quarters / 4).Select(Period.FinancialYear);
        return new()
        {
            Id = Invariant($"indicator-{n:D5}"),
            Reference = null,
            Title = Invariant($"Indicator {n}"),
            Definition = "",
            EarlierDefinitions = [],
            Matters = "",
            Kind = framework.Kinds[0],
            Serves = framework.Priorities,
            Commitment = null,
            Unit = framework.Units[0],
            Decimals = 1,
            Polarity = polarity,
            Frequency = Frequency.Quarterly,
            Covers = Coverage.Period,
            Combine = n % 4 == 0 ? Combining.Mean : null,
            JudgedOn = n % 20 == 0 ? JudgedOn.Forecast : JudgedOn.Result,
            Arrears = 0,
            NoChangeWithin = 0.1m,
            Plausible = null,
            SuppressBelow = null,
            Breaks = n % 10 == 0 ? [new(First.Minus(-8).Period, "The definition changed.")] : [],
            Annotations = [],
            Documents = [],
            TellsUsualVariation = n % 5 == 0,
            Rebases = [],
            Owner = framework.Roles[0],
            Service = framework.Services[0],
            Panel = null,
            Classes = [],
            DataSource = "",
            Comparability = null,
            From = null,
            Until = null,
            OwnRule = n % 3 == 0 && polarity != Polarity.Band ? new(framework.Rating.Rules[2 + n % 2], "It fits.", First.Minus(-4), null) : null,
            Targets = [.. years.Select(year => TargetOf(n, polarity, year))],
            Profiled = null,
            At = Somewhere,
        };
    }

    private static Target TargetOf(int n, Polarity polarity, Period year) =>
        polarity switch
        {
            Polarity.Band => new BandTarget(45, 55, year, false, Somewhere),
            _ when n % 7 == 0 => new RelativeTarget(0.02m, year, false, Somewhere),
            Polarity.Lower => new SingleTarget(50, 58, year, false, Somewhere),
            _ => new SingleTarget(50, 42, year, false, Somewhere),
        };

    private static QuarterReturn Return(Quarter quarter, Indicator[] indicators, CorpusRandom random) =>
        new()
        {
            Quarter = quarter,
            Outturns =
            [
                .. indicators.Select(
                    Outturn (indicator) =>
                        random.Below(50) == 0
                            ? new MissingOutturn(Absence.NotAvailable, "Nobody counted.", null, indicator, quarter.Period, quarter, Somewhere)
                            : new MeasuredOutturn(
                                30 + random.Below(4000) / 100m,
                                Quality.Final,
                                Provenance.Own,
                                indicator,
                                quarter.Period,
                                quarter,
                                null,
                                Somewhere
                            )
                            {
                                Forecast = indicator.JudgedOn == JudgedOn.Forecast || random.Below(10) == 0 ? 30 + random.Below(4000) / 100m : null,
                            }
                ),
            ],
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
            At = Somewhere,
        };
}
