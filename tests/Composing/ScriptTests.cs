using PmfSite.Readings;

namespace PmfSite.Tests.Composing;

/// <summary>What is spoken: title, council, length and contents first, then what is written, but for tables.</summary>
public sealed class ScriptTests
{
    private static readonly Readable Dashboard = Readable.Dashboards(Composed.Of("."))[^1];

    [Fact]
    public void Title_council_length_and_contents_come_first()
    {
        var lines = Dashboard.Script().Chapters[0].Spoken.Split("\n\n");
        Assert.Equal($"{Dashboard.Reading.Title}.", lines[0]);
        Assert.Equal($"{Dashboard.Reading.Council}.", lines[1]);
        Assert.StartsWith("A computer's voice reads it in about ", lines[2], StringComparison.Ordinal);
        Assert.Equal("What is in it:", lines[3]);
        Assert.All(Dashboard.Script().Chapters.Zip(lines.Skip(4)), c =>
            Assert.StartsWith($"{c.First.Number}: {c.First.Title}, ", c.Second, StringComparison.Ordinal)
        );
        Assert.Single(lines, l => l.StartsWith("What is in it", StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_that_is_read_is_spoken_but_for_tables()
    {
        var spoken = Dashboard.Script().Chapters.SelectMany(c => c.Spoken.Split("\n\n")).ToHashSet();
        var blocks = Dashboard.Reading.Chapters.Skip(1).SelectMany(c => c.Blocks).ToArray();
        Assert.All(blocks.OfType<Paragraph>(), p =>
            Assert.Contains(spoken, s => s.StartsWith(Said.Words.Speech.Of(p.Text), StringComparison.Ordinal))
        );
        Assert.All(blocks.OfType<Standing>(), p =>
            Assert.Contains(spoken, s => s.StartsWith(Said.Words.Speech.Of(p.Sentence), StringComparison.Ordinal))
        );
        Assert.All(blocks.OfType<Grid>().SelectMany(g => g.Sentences), s => Assert.DoesNotContain(Said.Words.Speech.Of(s), spoken));
    }

    [Fact]
    public void No_sign_is_left_that_a_voice_would_spell()
    {
        Assert.All(Dashboard.Script().Chapters, c => Assert.DoesNotMatch(@"[^\w\s.,:;?!'’""“”‘()-]", c.Spoken));
    }

    [Fact]
    public void A_draft_says_so_in_each_chapter()
    {
        var script = ScriptComposer.Of(Dashboard.Reading with { Draft = "Draft, not for publication" }, Said.Words);
        Assert.All(script.Chapters, c => Assert.Contains("Draft, not for publication.", c.Spoken, StringComparison.Ordinal));
    }
}
