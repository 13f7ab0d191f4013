using PmfSite.Performance;
using PmfSite.Tests.Saying.MadeUp;

namespace PmfSite.Tests.Saying;

/// <summary>The language says which form of a unit stands beside a number, and content has the forms.</summary>
public sealed class UnitFormsTests
{
    private static readonly Unit Days = new("days", "days", "{value} other", "{value} one", "{value} other", 1)
    {
        Zero = "{value} zero",
        Two = "{value} two",
        Few = "{value} few",
        Many = "{value} many",
    };

    [Theory]
    [InlineData(0, 0, "0 zero")]
    [InlineData(1, 0, "1 one")]
    [InlineData(2, 0, "2 two")]
    [InlineData(3, 0, "3 few")]
    [InlineData(7, 0, "7 many")]
    [InlineData(11, 0, "11 other")]
    [InlineData(2, 1, "2·0 other")]
    public void A_language_with_every_form_takes_each(int value, int decimals, string shown)
    {
        Assert.Equal(shown, MadeUpLanguage.Make().Words.Display.WithUnit(value, Days, decimals));
    }

    [Theory]
    [InlineData(0, "0 other")]
    [InlineData(1, "1 one")]
    [InlineData(2, "2 other")]
    public void English_takes_two_of_them(int value, string shown)
    {
        Assert.Equal(shown, Said.WithUnit(value, Days, 0));
    }

    [Theory]
    [InlineData(2, "2 two")]
    [InlineData(11, "11 other")]
    public void A_difference_takes_the_same_forms(int change, string shown)
    {
        var indicator = Samples.Indicator(Polarity.Lower, 5) with { Unit = Days, Decimals = 0 };
        Assert.Equal(shown, MadeUpLanguage.Make().Words.Display.Change(change, indicator));
    }

    [Fact]
    public void A_form_that_content_does_not_name_is_as_any_other()
    {
        Assert.Equal("2 other", MadeUpLanguage.Make().Words.Display.WithUnit(2, Days with { Two = null }, 0));
    }
}
