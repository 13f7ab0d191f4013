using PmfSite.Formats.Braille;

namespace PmfSite.Tests.Formats.Braille;

/// <summary>Held against the rules of Unified English Braille, second edition, by their numbers.</summary>
public sealed class UncontractedTests
{
    [Theory]
    // 6.2 and 6.5: a number goes on over points and commas, and the first ten letters after it are marked.
    [InlineData("3,205 customers", "#C1BJE CUSTOMERS")]
    [InlineData("12.6%", "#AB4F.0")]
    [InlineData(".5 and £.50", "#4E AND @L#4EJ")]
    [InlineData("No.5", ",NO4#E")]
    [InlineData("10am, 4pm, 7d", "#AJ;AM1 #DPM1 #G;D")]
    [InlineData("£4bn or £3m", "@L#D;BN OR @L#CM")]
    [InlineData("1,a", "#A1;A")]
    [InlineData("2½ hours, ½a", "#B#A/B HOURS1 #A/B;A")]
    [InlineData("4A", "#D,A")]
    [InlineData("2024-25, 24/7, 10:30", "#BJBD-#BE1 #BD_/#G1 #AJ3#CJ")]
    // 6.6: numbers with a space between them stay two numbers.
    [InlineData("2025 44.1%", "#BJBE #DD4A.0")]
    // 7: punctuation.
    [InlineData("Red: why? (It's \"late\".)", ",RED3 WHY8 \"<,IT'S 8LATE04\">")]
    [InlineData("‘Home’ and tenants’ homes", ",8,HOME,0 AND TENANTS' HOMES")]
    [InlineData("4 – 5 [a] and/or", "#D ,- #E .<A.> AND_/OR")]
    [InlineData("/results?q=1", "_/RESULTS;8Q\"7#A")]
    // 3: signs.
    [InlineData("−4% & +3", "\"-#D.0 @& \"6#C")]
    [InlineData("performance@example.org", "PERFORMANCE@AEXAMPLE4ORG")]
    [InlineData("5m²", "#EM;9#B")]
    // 8: capitals for a letter, a word and a passage.
    [InlineData("CCTV's KPIs in A4", ",,CCTV'S ,,KPI,'S IN ,A#D")]
    [InlineData("NHS-led UK-EU work", ",,NHS-LED ,,UK-,,EU WORK")]
    [InlineData("THE NEW 2024 PLAN of", ",,,THE NEW #BJBD PLAN,' OF")]
    [InlineData("NEW PLAN 2024 of", ",,NEW ,,PLAN #BJBD OF")]
    // 4.2: accents stand before their letters.
    [InlineData("École, CAFÉ, dŵr", ",^/ECOLE1 ,,CAF^/E1 D^%WR")]
    public void A_text_becomes_cells(string text, string cells) => Assert.Equal(cells, Uncontracted.Of(BrailleSpelling.Of(text, Said.Words)));

    [Theory]
    [InlineData("A\u00a0B\tC\u2009D", "A B C D")]
    [InlineData("co\u00adunt\u200bed", "counted")]
    [InlineData("CO₂", "CO2")]
    [InlineData("e\u0301", "é")]
    [InlineData("Kętrzyn", "Ke[character 0328]trzyn")]
    [InlineData("done 😀", "done [character 1F600]")]
    [InlineData("‘it’s’ the dogs’", "‘it's’ the dogs'")]
    public void What_has_no_sign_is_spelled_with_what_has_one(string text, string spelled) =>
        Assert.Equal(spelled, BrailleSpelling.Of(text, Said.Words));

    [Fact]
    public void No_character_is_lost()
    {
        for (var character = '!'; character < '\ud800'; character++)
        {
            if (
                !char.IsWhiteSpace(character)
                && char.GetUnicodeCategory(character)
                    is not (System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control)
            )
                Assert.NotEmpty(Uncontracted.Of(BrailleSpelling.Of(character.ToString(), Said.Words)));
        }
    }

    [Fact]
    public void Every_cell_is_of_braille_ascii_and_no_two_characters_share_their_cells_unawares()
    {
        Assert.Equal(64, BrailleSigns.Cells.Distinct().Count());
        Assert.All(BrailleSigns.Known, c => Assert.All(BrailleSigns.Of(c)!, cell => Assert.Contains(cell, BrailleSigns.Cells)));
        var shared = BrailleSigns
            .Known.GroupBy(BrailleSigns.Of)
            .Where(g => g.Count() > 1)
            .Select(g => string.Concat(g.Order()))
            .Order(StringComparer.Ordinal);
        // A question mark and an opening quotation mark are one sign in braille; so are both dashes.
        Assert.Equal(["?“", "–—"], shared);
    }
}
