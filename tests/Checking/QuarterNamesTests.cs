using PmfSite.Checking.Reviewing;
using PmfSite.Performance;

namespace PmfSite.Tests.Checking;

/// <summary>How sentences name quarters.</summary>
public sealed class QuarterNamesTests
{
    [Theory]
    [InlineData("In quarter 3 it rained.", 3, null)]
    [InlineData("Quarter 1, 2024-25, was wet.", 1, 2024)]
    [InlineData("Quarter 4 of 2024 to 2025 was wet.", 4, 2024)]
    [InlineData("Q2 was wet.", 2, null)]
    [InlineData("Q2 2024/25 was wet.", 2, 2024)]
    [InlineData("The fourth quarter was wet.", 4, null)]
    [InlineData("April to June was wet.", 1, null)]
    [InlineData("October to December 2024 was wet.", 3, 2024)]
    [InlineData("January–March 2025 was wet.", 4, 2024)]
    public void In_AQuarter(string text, int number, int? startYear)
    {
        var name = Assert.Single(QuarterNames.In(text));
        Assert.Equal((number, startYear), (name.Number, name.StartYear));
    }

    [Theory]
    [InlineData("Three quarters of the repairs were done.")]
    [InlineData("April to December 2024 was wet.")]
    [InlineData("October 2024 to March 2025 was wet.")]
    [InlineData("Quarter 5 and IQ2 are none, nor is a quarter 12.")]
    public void In_NoQuarter(string text) => Assert.Empty(QuarterNames.In(text));

    [Theory]
    [InlineData("In quarter 3 it rained.", true)]
    [InlineData("It rained. In quarter 3 it snowed.", false)]
    [InlineData("It rained less than in quarter 3.", false)]
    [InlineData("Quarter 3 was wet after a dry summer.", false)]
    [InlineData("Quarter 3 was wet. It was dry after it.", true)]
    public void Opens_TheFirstSentenceThatDoesNotCompare(string text, bool opens) =>
        Assert.Equal(opens, QuarterNames.Opens(QuarterNames.In(text).First(), text));

    [Theory]
    [InlineData("Q1", "2025-26-q1", true)]
    [InlineData("Q1 2025-26", "2025-26-q1", true)]
    [InlineData("Q1 2024-25", "2025-26-q1", false)]
    [InlineData("Q2", "2025-26-q1", false)]
    public void Means_TheQuarterWhereNothingSaysOtherwise(string text, string quarter, bool means) =>
        Assert.Equal(means, Assert.Single(QuarterNames.In(text)).Means(PmfSite.Loading.Grammar.Quarter(quarter)!.Value));

    [Fact]
    public void IsIn_EachQuarterOfAYear()
    {
        var year = Period.FinancialYear(2024);
        Assert.All(new[] { "Q1", "Q4 2024-25", "January to March 2025" }, text => Assert.True(Assert.Single(QuarterNames.In(text)).IsIn(year)));
        Assert.All(new[] { "Q1 2025-26", "January to March 2024" }, text => Assert.False(Assert.Single(QuarterNames.In(text)).IsIn(year)));
    }
}
