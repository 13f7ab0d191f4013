using PmfSite.Performance;

namespace PmfSite.Tests.Performance;

/// <summary>Rows on both sides of the changes of the clocks.</summary>
public sealed class LondonTimeTests
{
    [Theory]
    [InlineData("2025-03-30T00:59:59", "+00:00")]
    [InlineData("2025-03-30T02:00:00", "+01:00")]
    [InlineData("2025-10-26T01:59:59", "+01:00")]
    [InlineData("2025-10-26T02:00:00", "+00:00")]
    [InlineData("2026-01-01T00:00:00", "+00:00")]
    [InlineData("2024-03-31T02:00:00", "+01:00")]
    [InlineData("2024-10-27T02:00:00", "+00:00")]
    public void A_moment_has_the_distance_of_its_season(string moment, string distance) =>
        Assert.Equal(moment + distance, Samples.Moment(moment).Iso);

    [Theory]
    [InlineData("2025-03-30T00:59:59Z", "2025-03-30T00:59:59+00:00")]
    [InlineData("2025-03-30T01:00:00Z", "2025-03-30T02:00:00+01:00")]
    [InlineData("2025-10-26T00:59:59Z", "2025-10-26T01:59:59+01:00")]
    [InlineData("2025-10-26T02:00:00Z", "2025-10-26T02:00:00+00:00")]
    [InlineData("2025-12-31T23:30:00-01:00", "2026-01-01T00:30:00+00:00")]
    public void The_clocks_change_at_one_oclock_of_universal_time(string moment, string shown) =>
        Assert.Equal(shown, LondonTime.At(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)).Iso);

    [Theory]
    [InlineData("2025-03-30T00:59:59", false)]
    [InlineData("2025-03-30T01:00:00", true)]
    [InlineData("2025-10-26T01:59:59", true)]
    [InlineData("2025-10-26T02:00:00", false)]
    [InlineData("2025-10-19T01:30:00", false)]
    public void In_one_hour_of_spring_and_autumn_the_clocks_change(string moment, bool change) =>
        Assert.Equal(change, Samples.Moment(moment).IsWhereClocksChange);

    [Fact]
    public void The_rule_agrees_with_the_tables_of_this_machine()
    {
        var london = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
        for (var moment = new DateTime(2015, 1, 1, 12, 0, 0); moment.Year < 2036; moment = moment.AddDays(1))
        {
            var shown = new LondonTime(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment));
            Assert.EndsWith(london.GetUtcOffset(moment) == TimeSpan.Zero ? "+00:00" : "+01:00", shown.Iso, StringComparison.Ordinal);
            Assert.Equal(shown, LondonTime.At(new DateTimeOffset(moment, london.GetUtcOffset(moment))));
        }
    }
}
