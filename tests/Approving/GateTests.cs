using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Approving;

public sealed class GateTests
{
    [Theory]
    [InlineData("2025-09-30T23:59:59", false)]
    [InlineData("2025-10-01T00:00:00", true)]
    [InlineData("2025-10-01T00:00:01", true)]
    public void Release_WithoutAMoment_HoldsTheQuarterUntilTheDayOfItsApproval(string now, bool released) =>
        Assert.Equal(released, IsReleased(SmallSite.Content(), now));

    [Theory]
    [InlineData("2025-10-02T09:29:59", false)]
    [InlineData("2025-10-02T09:30:00", true)]
    [InlineData("2025-10-02T09:30:01", true)]
    public void Release_HoldsTheQuarterUntilItsMoment(string now, bool released) =>
        Assert.Equal(released, IsReleased(Decided(Decision.Approved, new(2025, 10, 2, 9, 30, 0)), now));

    [Theory]
    [InlineData(Decision.Pending, "its decision is pending")]
    [InlineData(Decision.Noted, "it was noted, which approves nothing")]
    [InlineData(Decision.Refused, "it was refused")]
    [InlineData(Decision.Approved, null)]
    [InlineData(Decision.ApprovedExcept, null)]
    [InlineData(Decision.ApprovedWithAmendments, null)]
    public void Release_SaysWhyAQuarterIsHeldBack(object decision, string? reason)
    {
        var (_, heldBack) = Frozen.Release(Decided((Decision)decision, null), SmallSite.Now);
        Assert.Equal(reason, heldBack.SingleOrDefault(h => h.Quarter == new Quarter(2025, 1))?.Reason);
    }

    [Fact]
    public void Release_OfAMomentToCome_SaysWhen()
    {
        var (_, heldBack) = Frozen.Release(Decided(Decision.Approved, new(2025, 12, 2, 9, 5, 0)), SmallSite.Now);
        Assert.Equal(["it is released on 2025-12-02 at 09:05", "its decision is pending"], heldBack.Select(h => h.Reason));
    }

    [Fact]
    public void Release_LeavesBehindAllThatIsSaidOfWhatIsWithheld()
    {
        var content = Decided(Decision.ApprovedExcept, null, new() { ["days-to-clear"] = "The figure is being audited." });
        var (publication, _) = Frozen.Release(content, SmallSite.Now);
        var latest = publication!.Latest;
        var withheld = latest.Outturns.Where(o => o.Indicator.Id == "days-to-clear").ToArray();
        Assert.NotEmpty(withheld);
        Assert.All(withheld, o =>
            Assert.Equal((Absence.Withheld, "The figure is being audited."), o is MissingOutturn m ? (m.Absence, m.Reason) : default)
        );
        Assert.All(latest.Outturns.Where(o => o.Indicator.Id != "days-to-clear"), o =>
            Assert.Contains(content.Quarters[0].Outturns, was => was with { Indicator = o.Indicator } == o)
        );
        Assert.DoesNotContain("days-to-clear", latest.Narratives.Keys);
        Assert.DoesNotContain("days-to-clear", latest.ExceptionReports.Keys);
        Assert.Contains("days-to-clear", content.Quarters[0].Narratives.Keys.Concat(content.Quarters[0].ExceptionReports.Keys));
    }

    [Fact]
    public void Release_WithoutARecord_HoldsBack()
    {
        var content = SmallSite.Content();
        content = content with { Quarters = [.. content.Quarters.Select(q => q with { Approval = null })] };
        var (publication, heldBack) = Frozen.Release(content, new LondonTime(2030, 1, 1));
        Assert.Null(publication);
        Assert.All(heldBack, h => Assert.Equal("it has no approval.yml", h.Reason));
    }

    [Fact]
    public void Release_LeavesFiguresOfOthersBehindThatAreLaterThanItsResults()
    {
        var content = SmallSite.Content();
        var series = content.Comparators[0].Series[0];
        ComparedFigure[] figures = [new(new Quarter(2025, 1).Period, 1, default), new(new Quarter(2025, 2).Period, 2, default)];
        Assert.Equal([1m], Released(series with { Figures = figures }, 1).Single().Figures.Select(f => f.Value));
        Assert.Single(Released(series with { Published = new(2025, 12, 1) }, 1));
        Assert.Empty(Released(series with { Published = new(2025, 12, 2) }, 1));
        Assert.Empty(Released(series with { Indicator = series.Indicator with { From = new(2025, 2) } }, 1));

        IReadOnlyList<ComparedSeries> Released(ComparedSeries changed, int day) =>
            Frozen.Release(With(changed), new LondonTime(2025, 12, day)).Publication!.Content.Comparators[0].Series;

        Content With(ComparedSeries changed) =>
            content with
            {
                Indicators = [.. content.Indicators.Select(i => i.Id == changed.Indicator.Id ? changed.Indicator : i)],
                Comparators = [content.Comparators[0] with { Series = [changed] }],
            };
    }

    [Fact]
    public void Release_LeavesTargetsBehindThatHadNotBegun()
    {
        var (publication, _) = Frozen.Release(SmallSite.Content(), new LondonTime(2026, 1, 1));
        var targets = publication!.Content.Indicators.Single(i => i.Id == "days-to-clear").Targets;
        Assert.Equal(["2025-26-q1"], targets.Select(t => t.Period.Id));
    }

    [Fact]
    public void Release_KeepsTheTargetThatAForecastIsHeldAgainst_AndNoOther()
    {
        var first = new Quarter(2025, 1);
        Target[] targets = [.. Enumerable.Range(0, 5).Select(n => new SingleTarget(10 * (n + 1), null, first.Minus(-n).Period, false, default))];
        Assert.Equal(["2025-26-q1", "2025-26-q4"], Released(targets, Forecast).Select(t => t.Period.Id));
        Assert.Equal(["2025-26-q1"], Released(targets, o => o).Select(t => t.Period.Id));
        Target whole = new SingleTarget(40, null, Period.FinancialYear(2025), false, default);
        Assert.Equal(["2025-26-q1", "2025-26"], Released([targets[0], targets[3], whole], Forecast).Select(t => t.Period.Id));

        var (before, coming) = (
            targets[3],
            targets[3] with
            {
                Changed = new(new SingleTarget(44, null, targets[3].Period, false, default), new(2025, 7, 1), "Costs rose."),
            }
        );
        Assert.Equal(44, Assert.IsType<SingleTarget>(Released([targets[0], coming], Forecast)[1]).Value);
        Assert.Equal(before, Released([targets[0], before], Forecast)[1]);

        static Outturn Forecast(Outturn outturn) => outturn is MeasuredOutturn measured ? measured with { Forecast = 39 } : outturn;
    }

    [Fact]
    public void Release_JudgesAForecastInItsOwnYearAsTheCheckDoes()
    {
        var first = new Quarter(2025, 1);
        var content = SmallSite.Content();
        var indicator = content.Indicators[0] with
        {
            Covers = Coverage.YearToDate,
            JudgedOn = JudgedOn.Forecast,
            Targets = [.. Enumerable.Range(0, 4).Select(n => new SingleTarget(10 * (n + 1), null, first.Minus(-n).Period, false, default))],
        };
        content = content.With([indicator, .. content.Indicators.Skip(1)]);
        content = content with
        {
            Quarters =
            [
                .. content.Quarters.Select(q =>
                    q with
                    {
                        Outturns =
                        [
                            .. q.Outturns.Select(o => o is MeasuredOutturn m && m.Indicator.Id == indicator.Id ? m with { Forecast = 30 } : o),
                        ],
                    }
                ),
            ],
        };
        var released = Frozen.Release(content, new(2026, 1, 1)).Publication!.Content;
        var (check, site) = (Assessor.Assess(content).Of(indicator, first), Assessor.Assess(released).Of(released.Indicators[0], first));
        Assert.Equal(("Red", "Red"), (check.Level!.Word, site.Level?.Word));
        Assert.Equal((check.Reported!.Target, true), (site.Reported!.Target, site.NeedsExceptionReport));
        Assert.Equal("Red", site.Reported.Forecast!.Level.Word);
    }

    [Fact]
    public void Release_LeavesBreaksBehindThatHadNotBegun()
    {
        var content = SmallSite.Content();
        SeriesBreak[] breaks = [.. new[] { 1, 2 }.Select(n => new SeriesBreak(new Quarter(2025, n).Period, "Counted otherwise."))];
        var (publication, _) = Frozen.Release(content with { Indicators = [content.Indicators[0] with { Breaks = breaks }] }, new(2026, 1, 1));
        Assert.Equal(["2025-26-q1"], publication!.Content.Indicators[0].Breaks.Select(b => b.From.Id));
    }

    [Fact]
    public void Release_LeavesEventsBehindThatWereNotOver()
    {
        var content = SmallSite.Content();
        Annotation[] annotations =
        [
            .. new[] { new Quarter(2024, 4).Period, new Quarter(2025, 1).Period, new Quarter(2025, 2).Period, Period.FinancialYear(2025) }.Select(
                p => new Annotation(p, "A flood.", null, default)
            ),
        ];
        var (publication, _) = Frozen.Release(
            content with
            {
                Indicators = [content.Indicators[0] with { Annotations = annotations }],
            },
            new(2026, 1, 1)
        );
        Assert.Equal(["2024-25-q4", "2025-26-q1"], publication!.Content.Indicators[0].Annotations.Select(a => a.When.Id));
    }

    [Theory]
    [InlineData(2025, 6, 30, 90)]
    [InlineData(2025, 7, 1, 95)]
    public void Release_LeavesAChangeOfTheTargetBehindThatCameAfterTheLastQuarter(int year, int month, int day, int expected)
    {
        var content = SmallSite.Content();
        var before = new SingleTarget(95, null, Period.FinancialYear(2025), false, default);
        var changed = content.Indicators[0] with
        {
            Targets = [before with { Value = 90, Changed = new(before, new(year, month, day), "Costs rose.") }],
        };
        var (publication, _) = Frozen.Release(content with { Indicators = [changed] }, new LondonTime(2026, 1, 1));
        Assert.Equal(expected, Assert.IsType<SingleTarget>(publication!.Content.Indicators[0].Targets[0]).Value);
    }

    [Fact]
    public void Release_LeavesIndicatorsBehindThatNoReleasedDashboardHas()
    {
        var content = SmallSite.Content();
        content = content with { Indicators = [.. content.Indicators, content.Indicators[0] with { Id = "new-one", From = new Quarter(2025, 2) }] };
        var (publication, _) = Frozen.Release(content, new LondonTime(2026, 1, 1));
        Assert.DoesNotContain(publication!.Content.Indicators, i => i.Id == "new-one");
    }

    [Fact]
    public void Release_LeavesRulesAndDefinitionsBehindThatHadNotBegun()
    {
        var content = SmallSite.Content();
        var (first, later) = (new Quarter(2025, 1), new Quarter(2025, 2));
        var rating = content.Framework.Rating;
        var coming = rating.Rules[0] with { Id = "coming" };
        content = content with
        {
            Framework = content.Framework with { Rating = rating with { Standards = [.. rating.Standards, new(later, coming)] } },
            Indicators =
            [
                .. content.Indicators.Select(i =>
                    i with
                    {
                        Definition = "What it will be.",
                        EarlierDefinitions = [new(first.Previous, "What it was."), new(first, "What it is.")],
                        OwnRule = new(coming, "Coming.", later, null),
                    }
                ),
            ],
        };
        var released = Frozen.Release(content, new LondonTime(2026, 1, 1)).Publication!.Content;
        Assert.Equal(rating.Standards, released.Framework.Rating.Standards);
        Assert.All(released.Indicators, i =>
        {
            Assert.Null(i.OwnRule);
            Assert.Equal("What it is.", i.Definition);
            Assert.Equal(["What it was."], i.EarlierDefinitions.Select(d => d.Definition));
        });
    }

    private static IReadOnlyList<Target> Released(Target[] targets, Func<Outturn, Outturn> change)
    {
        var content = SmallSite.Content();
        content = content.With([content.Indicators[0] with { Targets = targets }, .. content.Indicators.Skip(1)]);
        content = content with
        {
            Quarters =
            [
                .. content.Quarters.Select(q =>
                    q with
                    {
                        Outturns = [.. q.Outturns.Select(o => o.Indicator.Id == content.Indicators[0].Id ? change(o) : o)],
                    }
                ),
            ],
        };
        return Frozen.Release(content, new(2026, 1, 1)).Publication!.Content.Indicators[0].Targets;
    }

    private static bool IsReleased(Content content, string now) => Frozen.Release(content, Samples.Moment(now)).Publication is not null;

    private static Content Decided(Decision decision, LondonTime? release, Dictionary<string, string>? withheld = null)
    {
        var content = SmallSite.Content();
        var approval = content.Quarters[0].Approval! with { Decision = decision, Release = release, Withheld = withheld ?? [] };
        return content with { Quarters = [content.Quarters[0] with { Approval = approval }, .. content.Quarters.Skip(1)] };
    }
}
