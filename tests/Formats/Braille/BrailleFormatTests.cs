using System.Text;
using System.Text.RegularExpressions;
using PmfSite.Formats;
using PmfSite.Formats.Braille;
using PmfSite.Readings;

namespace PmfSite.Tests.Formats.Braille;

public sealed partial class BrailleFormatTests
{
    private static readonly ProgramSession Here = new(new(Tool.PathOf), OutputCache.None);

    [Fact]
    public async Task Every_file_keeps_to_its_width_its_pages_and_its_cells() => await HoldPages(ProgramSession.None);

    [ToolFact("lou_translate", "how contracted braille stands on its pages")]
    public async Task Every_contracted_file_does_so_too() => await HoldPages(Here);

    [Fact]
    public async Task The_first_page_says_what_it_is_that_nobody_proofread_it_and_how_to_ask()
    {
        var pages = Encoding.ASCII.GetString((await Files(Composed.Of(""), ProgramSession.None).First().Make()).Bytes).Split('\f');
        Assert.Equal(
            """
                   ,NEW ,FOREST PERFORMANCE3
                  ,QUARTER #A1 #BJBD TO #BJBE
                   "<,APRIL TO ,JUNE #BJBD">

                ,NEW ,FOREST ,DISTRICT ,COUNCIL

              ,BRAILLE1 UNCONTRACTED "<,,UEB GRADE
            #A">4
              ,THIS BRAILLE WAS MADE BY A PROGRAM
            AND IS NOT PROOFREAD4 ,YOU CAN ASK FOR
            PROOFREAD BRAILLE4
            """,
            string.Join('\n', pages[0].Split("\r\n").Take(11))
        );
        Assert.Contains("  ,WRITE TO PERFORMANCE@AEXAMPLE4ORG4\r\n", pages[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_contents_lead_to_the_pages_of_their_chapters()
    {
        var pages = Encoding.ASCII.GetString((await Files(Composed.Of(""), ProgramSession.None).First().Make()).Bytes).Split('\f');
        var entries = Entry().Matches(pages[0]);
        Assert.True(entries.Count > 3);
        foreach (Match entry in entries)
        {
            var page = Assert.Single(pages, p => p.TrimEnd().EndsWith($" {entry.Groups[2].Value}", StringComparison.Ordinal));
            Assert.Contains($"    {entry.Groups[1].Value}\r\n", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_heading_is_never_the_last_line_of_a_page()
    {
        foreach (var file in Files(Composed.Of(""), ProgramSession.None))
        {
            var pages = Encoding.ASCII.GetString((await file.Make()).Bytes).TrimEnd('\f').Split('\f');
            Assert.DoesNotContain(pages, p => p.Split("\r\n")[..24].Last(l => l.Length > 0) is ['\u0020', '\u0020', '\u0020', '\u0020', ..]);
        }
    }

    [Fact]
    public void Numbers_stand_apart_in_every_sentence_of_a_grid()
    {
        var grids = Readable
            .Dashboards(Composed.Of(""))
            .SelectMany(r => r.Reading.Chapters)
            .SelectMany(c => c.Blocks)
            .OfType<Grid>()
            .SelectMany(g => g.Sentences);
        Assert.DoesNotContain(grids, s => Regex.IsMatch(s, "[0-9] [0-9]"));
    }

    [Fact]
    public async Task Two_makings_give_the_same_bytes()
    {
        var (first, second) = (Files(Composed.Of("tests/SmallSite"), Here), Files(Composed.Of("tests/SmallSite"), Here));
        foreach (var (one, other) in first.Zip(second))
            Assert.Equal((await one.Make()).Bytes, (await other.Make()).Bytes);
    }

    [Fact]
    public void A_word_longer_than_a_line_goes_on_in_the_next_and_no_sign_is_cut()
    {
        var lines = BrailleLines.Of(new(BrailleStyle.Paragraph, "SEE HTTPS3_/_/EXAMPLE4ORG_/QUARTERSXY_/BJBE_/INDEX NOW"), 20);
        Assert.Equal(["  SEE", "HTTPS3_/_/EXAMPLE\"", "4ORG_/QUARTERSXY\"", "_/BJBE_/INDEX NOW"], lines);
    }

    private static async Task HoldPages(ProgramSession session)
    {
        var files = Files(Composed.Of(""), session).ToArray();
        Assert.Equal(session == ProgramSession.None ? 1 : 2, files.Select(f => f.Offer!.Title).Distinct().Count());
        foreach (var file in files)
        {
            var made = await file.Make();
            var text = Encoding.ASCII.GetString(made.Bytes);
            Assert.EndsWith("\f", text, StringComparison.Ordinal);
            var pages = text.TrimEnd('\f').Split('\f');
            Assert.StartsWith($"{pages.Length} braille page", made.Facts.Extent, StringComparison.Ordinal);
            Assert.All(pages, page => Assert.Equal(26, page.Split("\r\n").Length));
            Assert.All(pages.SelectMany(p => p.Split("\r\n")), line =>
                Assert.True(line.Length <= 40 && line.All(c => BrailleSigns.Cells.Contains(c, StringComparison.Ordinal)), line)
            );
            Assert.DoesNotContain("'\\X", text, StringComparison.Ordinal);
            Assert.DoesNotMatch("#[A-J14]+\"[A-J]", text);
        }
    }

    private static IEnumerable<OutputFile> Files(PmfSite.Composing.Composition site, ProgramSession session) =>
        Readable.Dashboards(site).Concat(Readable.Indicators(site)).SelectMany(r => BrailleFormat.Files(r, session));

    [GeneratedRegex("^(,[^\r\"]+?) \"\"+ (#[A-J]+)\r$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
