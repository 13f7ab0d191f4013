using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Assessing;

/// <summary>Which indicators are areas of concern: the target is 95, so 96 is Green, 90 is Amber and 80 is Red, which needs a report.</summary>
public sealed class ConcernTests
{
    private static readonly Indicator Higher = Samples.Indicator(Polarity.Higher, 95);

    [Theory]
    [InlineData("96 97 98 99", false)]
    [InlineData("99 98 97 98", false)]
    [InlineData("98 99 98 97", false)]
    [InlineData("99 98 97 96", true)]
    public void A_run_of_three_that_got_worse_is_one(string values, bool isOne) =>
        Assert.Equal(isOne, Concerns(Higher, values, "- - - -").Count == 1);

    [Theory]
    [InlineData("96 80", false)]
    [InlineData("80 96", false)]
    [InlineData("80 81", true)]
    public void A_level_that_needs_a_report_again_is_one(string values, bool isOne) =>
        Assert.Equal(isOne, Concerns(Higher, values, "- - - -").Count == 1);

    [Theory]
    [InlineData("80 80", 1)]
    [InlineData("80 81 96", 0)]
    [InlineData("80 - 80", 1)]
    public void A_missed_promise_counts_until_the_result_needs_no_report(string values, int missed) =>
        Assert.Equal(missed, Concerns(Higher, values, "2 - - -").Sum(c => c.Missed.Count));

    [Fact]
    public void A_promise_that_is_put_off_names_the_later_quarter()
    {
        var putOff = Concerns(Higher, "80 80", "3 4 - -").Single().PutOff.Single();
        Assert.Equal((3, 4), (putOff.Promise.For.Quarter.Number, putOff.Later.Number));
    }

    [Theory]
    [InlineData("3 3 - -")]
    [InlineData("4 3 - -")]
    public void A_promise_that_is_named_again_or_brought_forward_is_not_put_off(string promises) =>
        Assert.Empty(Concerns(Higher, "80 80", promises).Single().PutOff);

    [Fact]
    public void More_than_usual_variation_counts_where_it_is_worse()
    {
        Assert.True(Varied(70).Single().IsOutsideVariation);
        Assert.Empty(Varied(99));

        static IReadOnlyList<Concern> Varied(decimal last)
        {
            var indicator = Samples.Indicator(Polarity.Higher, new SingleTarget(50, null, Period.FinancialYear(2025), false, default)) with
            {
                TellsUsualVariation = true,
            };
            decimal[] values = [80, 81, 80, 81, 80, 81, 80, 81, 80, 81, 80, 81, last];
            var first = new Quarter(2022, 2);
            var content = Samples.Content(
                Samples.Scheme,
                indicator,
                [.. values.Select((v, n) => Samples.Outturn(indicator, v, first.Minus(-n).Period, first.Minus(-n)))]
            );
            return Concern.Of(content, Assessor.Assess(content));
        }
    }

    [Fact]
    public void What_tells_of_the_place_is_none()
    {
        var unrated = Higher with { Kind = Higher.Kind with { Rated = false } };
        Assert.Single(Concerns(unrated, "99 98 97 96", "- - - -"));
        Assert.Empty(Concerns(unrated with { Kind = unrated.Kind with { IsOfPlace = true } }, "99 98 97 96", "- - - -"));
    }

    [Fact]
    public void What_is_rated_comes_before_what_is_not()
    {
        var (unrated, rated) = (Higher with { Id = "unrated", Kind = Higher.Kind with { Rated = false } }, Higher with { Id = "rated" });
        Outturn[] outturns =
        [
            .. from indicator in new[] { unrated, rated }
            from n in Enumerable.Range(1, 4)
            select Samples.Outturn(indicator, 100 - n, new Quarter(2025, n).Period, new(2025, n)),
        ];
        var content = Samples.Content(Samples.Scheme, rated, outturns) with { Indicators = [unrated, rated] };
        Assert.Equal(["rated", "unrated"], Concern.Of(content, Assessor.Assess(content)).Select(c => c.Position.Indicator.Id));
    }

    [Fact]
    public void An_indicator_that_left_the_dashboard_is_none() =>
        Assert.Empty(Concerns(Higher with { Until = new(2025, 3) }, "99 98 97 96", "- - - -"));

    /// <param name="values">A value or a gap for each quarter of 2025-26.</param>
    /// <param name="promises">The quarter that each quarter's report promises recovery for.</param>
    private static IReadOnlyList<Concern> Concerns(Indicator indicator, string values, string promises)
    {
        decimal?[] read =
        [
            .. values.Split(' ').Select(v => v == "-" ? (decimal?)null : decimal.Parse(v, System.Globalization.CultureInfo.InvariantCulture)),
        ];
        var named = promises.Split(' ');
        var small = SmallSite.Content();
        var report = small.Quarters[0].ExceptionReports.Values.First()!;
        var content = small with
        {
            Indicators = [indicator],
            Quarters =
            [
                .. read.Select(
                    (_, n) =>
                        small.Quarters[0] with
                        {
                            Quarter = new(2025, n + 1),
                            ExceptionReports = new Dictionary<string, ExceptionReport?>
                            {
                                ["sample"] = report with
                                {
                                    Recovers =
                                        named[n] == "-"
                                            ? null
                                            : new(new(2025, int.Parse(named[n], System.Globalization.CultureInfo.InvariantCulture)), default),
                                },
                            },
                        }
                ),
            ],
        };
        return Concern.Of(content, new(new Dictionary<string, IndicatorHistory> { ["sample"] = Samples.History(indicator, read) }));
    }
}
