using System.Text;
using System.Text.RegularExpressions;
using PmfSite.Formats.Braille;
using PmfSite.Readings;

namespace PmfSite.Tests.Formats.Braille;

/// <summary>A second opinion: liblouis on the signs of our own, and on what it contracted itself.</summary>
public sealed partial class LiblouisTests
{
    private const string Unknown = "whether braille is as others write it";

    private static readonly ProgramSession Here = new(new(Tool.PathOf), OutputCache.None);

    /// <summary>Where liblouis 3.24 departs from the rules, and what it writes there.</summary>
    private static readonly (string Text, string Ours, string Theirs)[] Known =
    [
        // 6.5.1: a letter from a to j right after a fraction, or after a number in a passage of capitals, would be read as a digit.
        ("½a", "#A/B;A", "#A/BA"),
        ("FLAT 2A UPSTAIRS", ",,,FLAT #B;A UPSTAIRS,'", ",,,FLAT #BA UPSTAIRS,'"),
    ];

    [ToolFact("lou_translate", Unknown)]
    public async Task Every_sign_is_known_to_both_tables_of_liblouis_and_is_the_same_uncontracted()
    {
        string[] signs = [.. BrailleSigns.Known.Select(c => c.ToString())];
        _ = await new Liblouis(Here, "en-ueb-g2.ctb").Of(signs);
        var theirs = await new Liblouis(Here, "en-ueb-g1.ctb").Of(signs);
        Assert.Equal(signs.Select(s => (s, Uncontracted.Of(s))), signs.Zip(theirs));
    }

    [ToolFact("lou_translate", Unknown)]
    public async Task The_repositorys_own_dashboards_and_indicators_are_uncontracted_as_liblouis_does_it()
    {
        string[] texts = [.. Texts(Composed.Of("")).Distinct()];
        Assert.True(texts.Length > 1000);
        var theirs = await new Liblouis(Here, "en-ueb-g1.ctb").Of(texts);
        Assert.DoesNotContain(
            texts.Zip(theirs, (text, cells) => (Text: text, Ours: Uncontracted.Of(text), Theirs: Spaces().Replace(cells, " "))),
            t => t.Ours != t.Theirs
        );
    }

    [ToolFact("lou_translate", Unknown)]
    public async Task Where_liblouis_departs_from_the_rules_is_known()
    {
        var theirs = await new Liblouis(Here, "en-ueb-g1.ctb").Of([.. Known.Select(k => k.Text)]);
        Assert.Equal(Known, Known.Zip(theirs, (k, cells) => (k.Text, Uncontracted.Of(k.Text), cells)));
    }

    [ToolFact("lou_translate", Unknown)]
    public async Task Contracted_braille_gives_the_words_again_when_it_is_translated_back()
    {
        string[] texts = [.. Texts(Composed.Of("")).Distinct()];
        var cells = await new Liblouis(Here, "en-ueb-g2.ctb").Of(texts);
        var input = Encoding.ASCII.GetBytes(string.Concat(cells.Select(c => c.Replace("\\", "\\\\", StringComparison.Ordinal) + "\n")));
        var back = Encoding
            .UTF8.GetString(await Here.Programs.Run(ExternalProgram.Liblouis, ["--backward", "en-us-brf.dis,en-ueb-g2.ctb"], input))
            .TrimEnd('\n')
            .Split('\n');
        Assert.Equal(texts.Length, back.Length);
        Assert.DoesNotContain(texts.Zip(back), t => Words(t.First) != Words(t.Second));
    }

    [ToolFact("lou_translate", Unknown)]
    public async Task Numbers_beside_each_other_are_not_joined_and_long_texts_are_taken_whole()
    {
        var texts = (string[])["In 2024 25 homes", string.Join(' ', Enumerable.Repeat("knowledge of 12 homes", 200)), "a\\b"];
        var cells = await new Liblouis(Here, "en-ueb-g2.ctb").Of(texts);
        Assert.Contains("#BJBD  #BE", cells[0], StringComparison.Ordinal);
        Assert.Equal(800, cells[1].Split(' ').Length);
        Assert.Equal("A_*B", cells[2]);
    }

    private static IEnumerable<string> Texts(PmfSite.Composing.Composition site) =>
        from readable in Readable.Dashboards(site).Concat(Readable.Indicators(site))
        let reading = readable.Reading.InWords()
        from part in BrailleParts
            .Front(reading, "Contracted.", Said.Words)
            .Concat(reading.Chapters.SelectMany(c => BrailleParts.Of(c, isAlone: false, Said.Words)))
        select BrailleSpelling.Of(part.Text, Said.Words);

    /// <summary>Spaces and capitals aside, and which of its forms an apostrophe has. liblouis reads the sign of a whole "enough" as that of its first
    /// two letters.</summary>
    private static string Words(string text) =>
        Spaces().Replace(text.Replace(" enough ", " en ", StringComparison.Ordinal), "").Replace('’', '\'').ToUpperInvariant();

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
