using CsCheck;
using PmfSite.Performance;

namespace PmfSite.Tests.Performance;

public sealed class ColourTests
{
    private static readonly Gen<Colour> AnyColour = Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte, (r, g, b) => new Colour(r, g, b));

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#595959", "#ffffff", 7.00)]
    [InlineData("#1d70b8", "#1d70b8", 1)]
    public void Contrast_is_that_of_WCAG(string one, string two, double expected)
    {
        Assert.Equal(expected, Colour.Parse(one).ContrastWith(Colour.Parse(two)), 0.005);
        Assert.Equal(expected, Colour.Parse(two).ContrastWith(Colour.Parse(one)), 0.005);
    }

    [Theory]
    [InlineData("#1f4a38", "#ffffff")]
    [InlineData("#ffd400", "#12181d")]
    public void Text_is_white_or_ink_whichever_reads_better(string ground, string text) =>
        Assert.Equal(text, Colour.Parse(ground).TextOn().ToString());

    [Fact]
    public void A_darkened_colour_carries_white_text_and_a_lightened_one_ink() =>
        AnyColour.Sample(colour =>
        {
            Assert.True(colour.DarkenedForWhite().ContrastWith(Colour.White) >= Colour.Enough);
            Assert.True(colour.LightenedForInk().ContrastWith(Colour.Ink) >= Colour.Enough);
        });

    /// <summary>One step of a channel moves the contrast by less than a fifth at this end of the scale.</summary>
    [Fact]
    public void It_is_moved_no_further_than_it_must() =>
        AnyColour
            .Where(c => c.ContrastWith(c.TextOn()) < Colour.Enough)
            .Sample(colour =>
            {
                Assert.InRange(colour.DarkenedForWhite().ContrastWith(Colour.White), Colour.Enough, Colour.Enough + 0.2);
                Assert.InRange(colour.LightenedForInk().ContrastWith(Colour.Ink), Colour.Enough, Colour.Enough + 0.2);
            });

    [Fact]
    public void A_grey_stays_grey()
    {
        var grey = new Colour(140, 140, 140);
        Assert.All([grey.DarkenedForWhite(), grey.LightenedForInk()], c => Assert.True(c.Red == c.Green && c.Green == c.Blue));
    }

    [Fact]
    public void It_is_written_as_it_is_read() => AnyColour.Sample(colour => Assert.Equal(colour, Colour.Parse(colour.ToString())));
}
