using System.Globalization;
using System.Text.RegularExpressions;
using PmfSite.Assessing;
using PmfSite.Loading;
using PmfSite.Performance;
using PmfSite.Tests.Approving;
using PmfSite.Tests.Formats;
using PmfSite.Tests.Site;

namespace PmfSite.Tests.Councils;

/// <summary>
/// Five years of real figures of Maidstone: what was published stands in the content as it was, and rates, counts and moves as the
/// council's papers say. Where the two differ, the difference is listed here with its reason; one that is not listed fails, and so does a
/// listed one that is no longer there.
/// </summary>
public sealed class MaidstoneTests
{
    private static readonly LondonTime Now = new(2026, 1, 1, 0, 0, 0);
    private static readonly string Folder = Repository.Folder("tests", "Councils", "maidstone");

    private static readonly Lazy<Content> Loaded = new(() =>
    {
        var (publication, heldBack) = Frozen.Release(ContentOf.Site(Folder), Now);
        Assert.Empty(heldBack);
        return publication!.Content;
    });

    private static readonly Lazy<Assessment> Assessed = new(() => Assessor.Assess(Loaded.Value));
    private static readonly Lazy<IReadOnlyList<Figure>> Figures = new(() => [.. Table("published-ratings.csv").Select(r => new Figure(r))]);
    private static readonly Lazy<IReadOnlyList<Year>> Years = new(() => [.. Table("annual.csv").Select(r => new Year(r))]);
    private static readonly Lazy<IReadOnlyList<Dictionary<string, string>>> Tables = new(() => Table("published-counts.csv"));

    private static readonly Difference[] OfFigures = [];

    private static readonly Difference[] OfDirections = [];

    /// <summary>Green / Amber / Red / N/A.</summary>
    private static readonly Difference[] OfCounts =
    [
        new("2018-19-q1/not-named: 10 / 0 / 1 / 3 published, 5 / 0 / 0 / 1 computed", "Six of 14 measures were read."),
        new("2018-19-q2/che: 9 / 0 / 1 / 3 published, 6 / 0 / 0 / 1 computed", "Seven of 13 measures were read."),
        new("2019-20-q1/che: 9 / 2 / 0 / 3 published, 0 / 0 / 0 / 0 computed", "No measure was read."),
        new("2020-21-q2/spi: 4 / 2 / 0 / 1 published, 3 / 2 / 0 / 1 computed", "One Green measure was not read."),
        new(
            "2020-21-q4/erl: 2 / 0 / 4 / 4 published, 2 / 0 / 4 / 3 computed",
            "One N/A measure was not read. The council's own tables of directions count nine as well."
        ),
        new("2020-21-q4/che: 11 / 1 / 3 / 9 published, 3 / 0 / 0 / 2 computed", "Five of 24 measures were read."),
        new("2021-22-q3/erl: 0 / 0 / 3 / 3 published, 0 / 0 / 2 / 0 computed", "One Red and three N/A measures were not read."),
        new("2021-22-q4/che: 1 / 1 / 1 / 8 published, 1 / 1 / 1 / 5 computed", "Three N/A measures were not read."),
        new(
            "2021-22/all: 19 / 5 / 6 / 10 published, 4 / 2 / 4 / 3 computed",
            "Thirteen of 40 measures were read, and every one of A Thriving Place."
        ),
        new("2021-22/embracing-growth: 5 / 1 / 0 / 1 published, 0 / 0 / 0 / 0 computed", "No measure was read."),
        new("2021-22/homes-communities: 7 / 1 / 1 / 3 published, 1 / 0 / 1 / 0 computed", "Two of 12 measures were read."),
        new("2021-22/safe-clean-green: 4 / 2 / 2 / 3 published, 0 / 1 / 0 / 0 computed", "One of 11 measures was read."),
        new("2022-23-q1/erl: 0 / 0 / 3 / 3 published, 0 / 0 / 3 / 0 computed", "Three N/A measures were not read."),
        new("2022-23-q2/che: 2 / 0 / 1 / 8 published, 2 / 0 / 1 / 5 computed", "Three N/A measures were not read."),
        new("2022-23-q4/pied: 3 / 2 / 4 / 7 published, 3 / 2 / 4 / 1 computed", "Six N/A measures were not read."),
        new("2022-23-q4/hhe: 3 / 0 / 1 / 9 published, 2 / 0 / 1 / 6 computed", "One Green and three N/A measures were not read."),
    ];

    private static readonly Difference[] OfYears =
    [
        new("relief-duty-outcomes 2021-22: value is 47.61 in the paper and 47.6125 here", "The paper rounds to the two places that it shows."),
        new(
            "prevention-duty-outcomes 2021-22: is not made here",
            "It is not the mean of its quarters, 75.225: the cases were pooled, and how many there were was not published."
        ),
    ];

    private static readonly Difference[] OfYearsUnpublished =
    [
        new("relief-duty-outcomes 2022-23 43.3725", "All four quarters were read, and no paper with the year."),
        new("unemployment 2022-23 2.8", "The last quarter was read, which stands for the year, and no paper with the year."),
    ];

    [Fact]
    public void Every_published_figure_has_its_value_target_and_rating() => AssertOnly(OfFigures, Figures.Value.SelectMany(Compare));

    [Fact]
    public void No_value_and_no_target_stands_in_the_content_that_was_not_published()
    {
        var published = Figures.Value.Where(f => f.Value is not null).Select(f => Invariant($"{f.Indicator} {f.Period} {f.Value}"));
        var values = Loaded.Value.Quarters.SelectMany(q => q.Outturns).OfType<MeasuredOutturn>();
        Assert.Empty(values.Select(o => Invariant($"{o.Indicator.Id} {o.Period} {o.Value}")).Except(published));

        var targets = Figures
            .Value.Where(f => f.Target is not null)
            .Select(f => Invariant($"{f.Indicator} {f.Period} {f.Target}"))
            .Concat(Years.Value.Where(y => y.Target is not null).Select(y => Invariant($"{y.Indicator} {y.Period} {y.Target}")));
        var numbers = Loaded.Value.Indicators.SelectMany(i => i.Targets.OfType<SingleTarget>(), (i, t) => Invariant($"{i.Id} {t.Period} {t.Value}"));
        Assert.Empty(numbers.Except(targets));
        Assert.All(Loaded.Value.Indicators.SelectMany(i => i.Targets), t => Assert.False(t.Illustrative));
    }

    [Fact]
    public void Counts_are_the_published_ones_but_for_the_measures_that_were_not_read() =>
        AssertOnly(
            OfCounts,
            Tables
                .Value.Where(t => Published(t) != Computed(t["table"]))
                .Select(t => $"{t["table"]}: {Published(t)} published, {Computed(t["table"])} computed")
        );

    [Fact]
    public void Complete_tables_agree()
    {
        var complete = Tables.Value.Where(t => t["complete"] == "yes").ToArray();
        var ratedOnly = Tables.Value.Where(t => t["complete"] == "no" && t["rated-complete"] == "yes").ToArray();
        Assert.Equal(["2018-19-q3/hcl", "2019-20-q2/spi", "2020-21-q3/erl", "2021-22/thriving-place"], complete.Select(t => t["table"]));
        Assert.Equal(["2020-21-q4/erl", "2021-22-q4/che", "2022-23-q1/erl", "2022-23-q2/che", "2022-23-q4/pied"], ratedOnly.Select(t => t["table"]));
        Assert.All(complete, t => Assert.Equal(Published(t), Computed(t["table"])));
        Assert.All(ratedOnly, t => Assert.Equal((Published(t).Green, Published(t).Amber, Published(t).Red), Rated(Computed(t["table"]))));

        static (int Green, int Amber, int Red) Rated(Counts counts) => (counts.Green, counts.Amber, counts.Red);
    }

    [Fact]
    public void No_computed_count_is_above_a_published_one()
    {
        Assert.Equal(20, Tables.Value.Count);
        Assert.All(Tables.Value, t =>
        {
            var (published, computed) = (Published(t), Computed(t["table"]));
            Assert.True(computed.IsWithin(published), $"{t["table"]}: {published} published, {computed} computed");
        });
    }

    [Fact]
    public void A_published_direction_is_the_computed_one()
    {
        var directions = Figures
            .Value.SelectMany(f =>
                new[]
                {
                    (Figure: f, Since: "on the quarter", Published: f["published-short-trend"], Computed: Trend(f, p => p.SincePrevious)),
                    (Figure: f, Since: "on the year", Published: f["published-long-trend"], Computed: Trend(f, p => p.SinceYearAgo)),
                }
            )
            .Where(d => d.Published.Length > 0)
            .ToArray();
        Assert.Equal(23, directions.Length);
        AssertOnly(
            OfDirections,
            directions.Where(d => d.Published != d.Computed).Select(d => $"{d.Figure.Name} {d.Since}: {d.Published} published, {d.Computed} computed")
        );
    }

    /// <summary>No measure has twelve quarters in a row; the two longest ask for usual variation and say that it cannot be told yet.</summary>
    [Theory]
    [InlineData("prevention-duty-outcomes", 7, 3)]
    [InlineData("relief-duty-outcomes", 9, 7)]
    public void Usual_variation_of_too_few_results_is_not_told(string id, int results, int changes)
    {
        var indicator = Loaded.Value.Indicators.Single(i => i.Id == id);
        var variation = Assessed.Value.Of(indicator, new(2022, 4)).Variation!;
        Assert.Equal((results, changes, false), (variation.Results.Count, variation.Changes, variation.Limits is not null || variation.IsWithin));
    }

    /// <summary>Nine measures, as in the council's table of directions; its tenth is counted by the table of ratings alone.</summary>
    [Fact]
    public void Directions_on_the_quarter_of_the_leisure_committee_in_lockdown_agree() =>
        Assert.Equal(Directions(TableNamed("2020-21-q4/erl"), "last-quarter"), Directions("2020-21-q4/erl", p => p.SincePrevious));

    [Theory]
    [InlineData("last-quarter")]
    [InlineData("last-year")]
    public void No_computed_count_of_directions_is_above_a_published_one(string since)
    {
        var tables = Tables.Value.Where(t => t[since + "-up"].Length > 0).ToArray();
        Assert.Equal(15, tables.Length);
        Assert.All(tables, t =>
        {
            var published = Directions(t, since);
            var computed = Directions(t["table"], since == "last-quarter" ? p => p.SincePrevious : p => p.SinceYearAgo);
            Assert.True(
                computed.Up <= published.Up && computed.Same <= published.Same && computed.Down <= published.Down,
                $"{t["table"]} {since}: {published} published, {computed} computed"
            );
        });
    }

    [Theory]
    [InlineData("2021-22-q3", "year", 52.6)]
    [InlineData("2022-23-q1", "quarter", 6.8)]
    [InlineData("2022-23-q1", "year", -6.6)]
    public void The_footfall_changed_by_the_share_that_the_paper_tells(string quarter, string since, decimal percent)
    {
        var position = Assessed.Value.Of(IndicatorNamed("town-centre-footfall")!, Grammar.Quarter(quarter)!.Value);
        var movement = (since == "year" ? position.SinceYearAgo : position.SincePrevious)!;
        Assert.Equal(percent, Math.Round(movement.Change / movement.From.Value!.Value * 100, 1));
    }

    [Fact]
    public void The_footfall_of_the_first_lockdown_was_38_per_cent_short()
    {
        var working = Assessed.Value.Of(IndicatorNamed("town-centre-footfall")!, new(2020, 1)).Reported!.Working!;
        Assert.Equal(38, Math.Round(working.Shortfall / working.Threshold * 100, 0));
    }

    [Fact]
    public void A_published_year_is_the_one_that_is_made_from_its_quarters() => AssertOnly(OfYears, Years.Value.SelectMany(Compare));

    [Fact]
    public void No_year_is_made_that_was_not_published_but_for_the_listed() =>
        AssertOnly(
            OfYearsUnpublished,
            Loaded
                .Value.Indicators.SelectMany(i => Assessed.Value.Of(i).YearsAsOf(Last), (i, p) => (Indicator: i, Point: p))
                .Where(made =>
                    made.Point.Value is not null && !Years.Value.Any(y => y.Indicator == made.Indicator.Id && y.Period == made.Point.Period)
                )
                .Select(made => Invariant($"{made.Indicator.Id} {made.Point.Period} {made.Point.Value}"))
        );

    [Fact]
    public void A_published_quarter_with_published_months_is_the_one_that_is_made_from_them()
    {
        var made = Figures.Value.Where(f => f.Point?.Outturn is MeasuredOutturn { Combination: not null }).ToArray();
        Assert.Equal(["unemployment 2022-23-q1"], made.Select(f => f.Name));
        Assert.All(made, f => Assert.Equal(f.Value, f.Point!.Value));
    }

    [Fact]
    public async Task The_site_builds_and_every_published_figure_is_on_the_page_of_its_indicator()
    {
        using var copy = new TemporaryFolder();
        copy.Copy(Folder);
        await SmallSite.Build(copy.Path, Now);
        var levels = Loaded.Value.Framework.Rating.Levels.Select(l => l.Word).ToArray();
        foreach (var figures in Figures.Value.Where(f => f.Value is not null && f.Point is not null).GroupBy(f => f.Indicator))
        {
            var page = await Html.Parse(File.ReadAllText(Path.Combine(copy.Path, "_site", "indicators", figures.Key + ".html")));
            var rows = page.QuerySelectorAll("tr")
                .Where(r => r.QuerySelector("[data-label=Figure]") is not null)
                .ToLookup(r => r.QuerySelector("th")!.TextContent.Trim());
            foreach (var figure in figures)
            {
                var indicator = IndicatorNamed(figure.Indicator)!;
                var row = Assert.Single(rows[Said.Period(figure.Period, indicator)]);
                Assert.Equal(figure.Value, NumberIn(row.QuerySelector("[data-label=Value]")!.TextContent));
                var status = row.QuerySelector("[data-label=Status]")?.TextContent.Trim();
                Assert.Equal(ByTheRule(figure.Value, figure.Target, indicator), levels.SingleOrDefault(l => l == status));
                if (indicator.IsRated && figure.Target is null)
                    Assert.Equal("Target not published", row.QuerySelector("[data-label=Target]")!.TextContent.Trim());
            }
            foreach (var year in Years.Value.Where(y => y.Indicator == figures.Key && y.Point is not null))
            {
                var row = Assert.Single(rows[Said.Period(year.Period)]);
                Assert.Equal(year.Value, NumberIn(row.QuerySelector("[data-label=Value]")!.TextContent));
                Assert.Equal(year.Level, levels.SingleOrDefault(l => l == row.QuerySelector("[data-label=Status]")!.TextContent.Trim()));
            }
        }
    }

    private static IEnumerable<string> Compare(Figure figure)
    {
        if (figure.Point is not { } point)
            return [$"{figure.Name}: is not in the content"];
        var indicator = point.Outturn.Indicator;
        var level = point.Working?.Level.Word;
        return
        [
            .. Unless(figure.Value, point.Value, "value"),
            .. point.Outturn is MeasuredOutturn { Combination: not null } ? [] : Unless(figure["source"], point.Outturn.PublishedIn?.Id, "source"),
            // Without a value nothing is rated, and the content need not hold a target.
            .. point.Value is null ? [] : Unless(figure.Target, (point.Target as SingleTarget)?.Value, "target"),
            .. point.Value is null
                ? []
                : Unless(
                    indicator.IsRated && figure.Target is null,
                    point.Target is UnsetTarget { Why: UnsetReason.NotPublished },
                    "target that was not published"
                ),
            .. Unless(ByTheRule(figure.Value, figure.Target, indicator), level, "status by the rule"),
            .. figure["published-rag"].Length == 0 ? [] : Unless(figure["published-rag"], level?.ToLowerInvariant() ?? "n/a", "published status"),
        ];

        IEnumerable<string> Unless<T>(T expected, T actual, string what) => Unequal(figure.Name, expected, actual, what);
    }

    private static IEnumerable<string> Compare(Year year)
    {
        if (year.Point is not { } point)
            return [$"{year.Name}: is not made here"];
        var level = point.Working?.Level.Word;
        return
        [
            .. Unless(year.Value, point.Value, "value"),
            .. Unless(year.Target, (point.Target as SingleTarget)?.Value, "target"),
            .. Unless(year.Level, level, "status by the rule"),
            .. year.PublishedStatus.Length == 0 ? [] : Unless(year.PublishedStatus, level?.ToLowerInvariant() ?? "n/a", "published status"),
            .. year.MadeBy.Length == 0 ? [] : Unless(year.MadeBy, Keywords.Of(point.Outturn.Indicator.Combine!.Value), "way of making it"),
        ];

        IEnumerable<string> Unless<T>(T expected, T actual, string what) => Unequal(year.Name, expected, actual, what);
    }

    private static IEnumerable<string> Unequal<T>(string name, T expected, T actual, string what) =>
        Equals(expected, actual) ? [] : [Invariant($"{name}: {what} is {expected} in the paper and {actual} here")];

    /// <summary>The council's rule in the words of its key, written apart from the generator.</summary>
    private static string? ByTheRule(decimal? value, decimal? target, Indicator indicator)
    {
        if (value is null || target is null)
            return null;
        var missedBy = indicator.Polarity == Polarity.Lower ? value - target : target - value;
        return missedBy <= 0 ? "Green"
            : missedBy <= target / 10 ? "Amber"
            : "Red";
    }

    private static Counts Published(Dictionary<string, string> table) =>
        new(Number(table["green"]), Number(table["amber"]), Number(table["red"]), Number(table["na"]));

    /// <summary>Of the year a table counts yearly figures, and the one of all priorities counts those of each.</summary>
    private static Counts Computed(string table)
    {
        var levels = Figures
            .Value.Where(f => IsIn(f["counts-table"]))
            .Select(f => f.Point?.Working?.Level.Word)
            .Concat(Years.Value.Where(y => IsIn(y.Table)).Select(y => y.Level))
            .ToArray();
        return new(levels.Count(l => l == "Green"), levels.Count(l => l == "Amber"), levels.Count(l => l == "Red"), levels.Count(l => l is null));

        bool IsIn(string counted) => counted == table || (table == "2021-22/all" && counted.StartsWith("2021-22/", StringComparison.Ordinal));
    }

    private static (int Up, int Same, int Down, int None) Directions(Dictionary<string, string> table, string since) =>
        (Number(table[since + "-up"]), Number(table[since + "-same"]), Number(table[since + "-down"]), Number(table[since + "-na"]));

    private static (int Up, int Same, int Down, int None) Directions(string table, Func<Position, Movement?> movement)
    {
        var trends = Figures.Value.Where(f => f["counts-table"] == table).Select(f => Trend(f, movement)).ToArray();
        return (trends.Count(t => t == "up"), trends.Count(t => t == "same"), trends.Count(t => t == "down"), trends.Count(t => t == "n/a"));
    }

    /// <summary>The council's arrow: up is an improvement. A figure that is not there has none, whatever was known before.</summary>
    private static string Trend(Figure figure, Func<Position, Movement?> movement)
    {
        var position = Assessed.Value.Of(IndicatorNamed(figure.Indicator)!, figure.ReportedIn);
        return (position.Latest?.Period == figure.Period ? movement(position) : null)?.Direction switch
        {
            Direction.Better or Direction.Up => "up",
            Direction.Worse or Direction.Down => "down",
            Direction.Same => "same",
            _ => "n/a",
        };
    }

    private static Quarter Last => Loaded.Value.Quarters[^1].Quarter;

    private static void AssertOnly(IEnumerable<Difference> listed, IEnumerable<string> found) => Assert.Equal(listed.Select(d => d.What), found);

    private static Indicator? IndicatorNamed(string id) => Loaded.Value.Indicators.SingleOrDefault(i => i.Id == id);

    private static Dictionary<string, string> TableNamed(string name) => Tables.Value.Single(t => t["table"] == name);

    /// <summary>The first number of a cell, its unit left out.</summary>
    private static decimal? NumberIn(string cell) => Decimal(Regex.Match(cell, "[0-9][0-9,.]*").Value.Replace(",", "", StringComparison.Ordinal));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static decimal? Decimal(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The rows of a file by the names of their columns. The files of the repository end their lines with LF alone.</summary>
    private static List<Dictionary<string, string>> Table(string file)
    {
        var rows = Rfc4180.Read(File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\r\n"));
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];
    }

    private sealed record Difference(string What, string Reason);

    private sealed record Counts(int Green, int Amber, int Red, int None)
    {
        public bool IsWithin(Counts other) => Green <= other.Green && Amber <= other.Amber && Red <= other.Red && None <= other.None;

        public override string ToString() => Invariant($"{Green} / {Amber} / {Red} / {None}");
    }

    /// <summary>A row of <c>published-ratings.csv</c>, and the point of the content that it speaks of, if there is one.</summary>
    private sealed class Figure(Dictionary<string, string> row)
    {
        public string Indicator => row["indicator"];

        public Period Period { get; } = Grammar.Period(row["period"])!.Value;

        public Quarter ReportedIn { get; } = Grammar.Quarter(row["reported-in"])!.Value;

        public decimal? Value { get; } = Decimal(row["value"]);

        public decimal? Target { get; } = Decimal(row["target"]);

        public HistoryPoint? Point =>
            IndicatorNamed(Indicator) is { } indicator
                ? Assessed.Value.Of(indicator).AllAsOf(ReportedIn).SingleOrDefault(p => p.Period == Period && p.Outturn.ReportedIn == ReportedIn)
                : null;

        public string Name => $"{Indicator} {Period}";

        public string this[string column] => row[column];
    }

    /// <summary>A row of <c>annual.csv</c>, and the year that the site makes from the parts, if it makes one.</summary>
    private sealed class Year(Dictionary<string, string> row)
    {
        public string Indicator => row["indicator"];

        public Period Period { get; } = Grammar.Period(row["year"])!.Value;

        public decimal? Value { get; } = Decimal(row["value"]);

        public decimal? Target { get; } = Decimal(row["target"]);

        public string PublishedStatus => row["published-status"];

        public string MadeBy => row["made-by"];

        public string Table => row["counts-table"];

        public HistoryPoint? Point => Assessed.Value.Of(IndicatorNamed(Indicator)!).YearsAsOf(Last).SingleOrDefault(p => p.Period == Period);

        public string? Level => ByTheRule(Value, Target, IndicatorNamed(Indicator)!);

        public string Name => $"{Indicator} {Period}";
    }
}
