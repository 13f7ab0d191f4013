using PmfSite.Composing;

namespace PmfSite.Tests.Composing;

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
    public void A_moment_has_the_distance_of_its_season(string moment, string distance)
    {
        Assert.Equal(moment + distance, LondonTime.Iso(DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_rule_agrees_with_the_tables_of_this_machine()
    {
        var london = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
        for (var moment = new DateTime(2015, 1, 1, 12, 0, 0); moment.Year < 2036; moment = moment.AddDays(1))
            Assert.EndsWith(london.GetUtcOffset(moment) == TimeSpan.Zero ? "+00:00" : "+01:00", LondonTime.Iso(moment), StringComparison.Ordinal);
    }
}
