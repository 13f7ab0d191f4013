using PmfSite.Assessing;
using PmfSite.Diagnostics;
using PmfSite.Loading;
using PmfSite.Performance;
using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Site;

/// <summary>The site of this repository: its content holds what was published, and its figures rate as the council's papers say.</summary>
public sealed class NewForestTests
{
    private static readonly Lazy<Content> Loaded = new(() => ContentOf.Site(Repository.Root));

    [Fact]
    public void It_has_thirty_indicators_and_five_approved_quarters_on_the_real_dates()
    {
        var (publication, heldBack) = Frozen.Release(Loaded.Value, new LondonTime(2026, 1, 1));
        Assert.True(publication!.Content.Indicators.Count >= 30);
        Assert.Equal(
            ["2024-25-q1 2025-04-02", "2024-25-q2 2025-04-02", "2024-25-q3 2025-04-02", "2024-25-q4 2025-07-02", "2025-26-q1 2025-10-01"],
            publication.Content.Quarters.Select(q => Invariant($"{q.Quarter} {q.Approval!.Date:yyyy-MM-dd}"))
        );
        Assert.Equal(["2025-26-q2"], heldBack.Select(h => h.Quarter.Id));
    }

    [Theory]
    [InlineData]
    [InlineData("tests", "Councils", "maidstone")]
    public async Task Nothing_is_wrong_or_suspected_without_an_answer(params string[] site)
    {
        var bag = new DiagnosticBag();
        await Pipeline.Check(Repository.Folder(site), bag, Progress.Silent);
        Assert.Empty(bag.Ordered().Select(d => $"{d.At} {d.Slug}"));
    }

    [Fact]
    public void Twelve_measures_that_nobody_rates_carry_a_series_of_the_statistics_office()
    {
        var series = Loaded
            .Value.Quarters.SelectMany(q => q.Outturns)
            .OfType<MeasuredOutturn>()
            .Where(o => o.Provenance.Source?.Publisher == "Office for National Statistics")
            .GroupBy(o => o.Indicator)
            .Where(g => !g.Key.Kind.Rated && g.Count() >= 2);
        Assert.True(series.Count() >= 12);
    }

    [Fact]
    public void Every_figure_of_the_council_names_its_source_or_is_illustrative()
    {
        var bare = Loaded.Value.Quarters.SelectMany(q => q.Outturns).OfType<MeasuredOutturn>().Where(o => o.Provenance == Provenance.Own);
        Assert.Empty(bare.Select(o => o.At.ToString()));
        Assert.All(Loaded.Value.Indicators.SelectMany(i => i.Targets), t => Assert.True(t.Illustrative));
    }

    [Theory]
    [InlineData("non-recycled-waste", "2024-25-q2", "220.9")]
    [InlineData("recycling-rate", "2024-25-q2", "39.0")]
    [InlineData("events-supported", "2025-26-q1", "31")]
    [InlineData("water-refills", "2024-25-q3", "25598")]
    [InlineData("landlord-safety", "2024-25-q3", "97.7")]
    [InlineData("vacancies-filled-first-time", "2024-25-q3", "45")]
    [InlineData("cctv-roll-out", "2024-25-q3", "17")]
    public void A_published_figure_is_as_it_was_published(string indicator, string period, string value)
    {
        var outturn = Loaded
            .Value.Quarters.SelectMany(q => q.Outturns)
            .OfType<MeasuredOutturn>()
            .Single(o => o.Indicator.Id == indicator && o.Period.Id == period);
        Assert.Equal(value, Invariant($"{outturn.Value}"));
        Assert.NotNull(outturn.Provenance.Source);
    }

    [Theory]
    [InlineData("appletree-careline-customers", "2025-26-q1", "Green")]
    [InlineData("families-in-emergency-accommodation", "2025-26-q1", "Red")]
    [InlineData("homelessness-prevented", "2024-25-q3", "Amber")]
    [InlineData("major-applications", "2024-25-q1", "Amber")]
    [InlineData("minor-applications", "2024-25-q1", "Amber")]
    public void A_published_rating_is_what_the_rule_gives(string indicator, string quarter, string level)
    {
        var content = Loaded.Value;
        var position = Assessor.Assess(content).Of(content.Indicators.Single(i => i.Id == indicator), Grammar.Quarter(quarter)!.Value);
        Assert.Equal(level, position.Level!.Word);
    }
}
