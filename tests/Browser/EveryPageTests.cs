namespace PmfSite.Tests.Browser;

/// <summary>What holds of every page of a site, opened from the disk without a network, as a reader sees it.</summary>
public abstract class EveryPageTests(Chromium chromium)
{
    [Fact]
    public Task It_opens_from_the_disk_without_a_fault() => Asked(Looks.Desk, Probing.Opening);

    [Fact]
    public Task It_has_its_style() => Asked(Looks.Desk, "plain");

    [Fact]
    public Task Nothing_scrolls_sideways_at_320_pixels() => Asked(Looks.Narrow, "beyond");

    [Fact]
    public Task Nothing_scrolls_sideways_or_is_cut_off_with_wide_text_spacing() => Asked(Looks.Narrow, "clippedWhenSpaced");

    [Fact]
    public Task Nothing_is_covered_or_cut_off_on_a_desk() => Asked(Looks.Desk, "covered");

    [Theory]
    [InlineData(Looks.Narrow)]
    [InlineData(Looks.Desk)]
    public Task Letters_of_charts_have_16_pixels_and_room(Looks looks) => Asked(looks, "chartText");

    [Theory]
    [InlineData(Looks.Desk)]
    [InlineData(Looks.Dark)]
    public Task Text_has_a_contrast_of_7_to_1(Looks looks) => Asked(looks, "paleText");

    [Fact]
    public Task Links_outside_sentences_are_44_pixels_large() => Asked(Looks.Narrow, "smallTargets");

    [Fact]
    public Task What_stands_beside_a_link_stays_on_its_line() => Asked(Looks.Narrow, "torn");

    private async Task Asked(Looks looks, string question) => Assert.Equal([], (await chromium.Answers(looks))[question]);
}
