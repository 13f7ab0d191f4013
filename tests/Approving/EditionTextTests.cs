using System.Text;
using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Checking;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Tests.Approving;

/// <summary>An edition as a file: the same edition is always the same bytes.</summary>
public sealed class EditionTextTests
{
    private static readonly Quarter First = new(2025, 1);

    [Fact]
    public void Read_OfWhatWasWritten_IsTheSameEdition()
    {
        var approved = Frozen.Editions(SmallSite.Content())[First];
        var read = Read(Encoding.UTF8.GetString(approved.Bytes))!;
        Assert.Equal(approved.Bytes, EditionText.Write(read));
        Assert.Empty(EditionDifference.Between(approved.Edition, read, default));
        Assert.Equal(approved.Edition.Entries.Select(e => (e.Kind, e.Id)), read.Entries.Select(e => (e.Kind, e.Id)));
        Assert.Equal("Repairs finished on time", read.Find(EntryKind.Indicator, "repairs-on-time")!.Called[0].Text());
    }

    [Theory]
    [InlineData("\"Quoted\", with \\ and \u00a3 and \u2019")]
    [InlineData("two\nlines\tand a tab")]
    [InlineData("a smile \ud83d\ude42 and a mark \u200e")]
    [InlineData("<b>&amp;</b>")]
    [InlineData("")]
    public void Read_OfAnyText_GivesItBack(string text)
    {
        Edition edition = new(
            First,
            [new(EntryKind.Indicator, text, [Written.Fact(EntryKind.Indicator, text, text)], [Written.Fact(EntryKind.Indicator, text, text)])]
        );
        var entry = Assert.Single(Read(Encoding.UTF8.GetString(EditionText.Write(edition)))!.Entries);
        Assert.Equal((text, text, text), (entry.Id, entry.Says[0].Text(), entry.Called[0].Name()));
    }

    [Fact]
    public void Write_IsInOneForm()
    {
        Edition edition = new(
            First,
            [
                new(EntryKind.Indicator, "a", [Written.Fact(EntryKind.Indicator, "value of 2025", "1")], []),
                new(EntryKind.Role, "b", [], [Written.Fact(EntryKind.Role, "title", "B")]),
            ]
        );
        Assert.Equal(
            """
            {
              "quarter": "2025-26-q1",
              "form": 1,
              "indicator": {
                "a": {
                  "called": {},
                  "says": {
                    "value of 2025": "1"
                  }
                }
              },
              "role": {
                "b": {
                  "called": {
                    "title": "B"
                  },
                  "says": {}
                }
              }
            }

            """,
            Encoding.UTF8.GetString(EditionText.Write(edition))
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"quarter\": \"2025-26-q2\", \"form\": 1}")]
    [InlineData("{\"quarter\": \"2025-26-q1\", \"form\": 2}")]
    [InlineData("{\"quarter\": \"2025-26-q1\", \"form\": \"1\"}")]
    [InlineData("{\"quarter\": 1, \"form\": 1}")]
    [InlineData("{\"quarter\": \"2025-26-q1\", \"form\": 1, \"other\": {\"a\": {\"says\": {}, \"called\": {}}}}")]
    [InlineData("{\"quarter\": \"2025-26-q1\", \"form\": 1, \"indicator\": {\"a\": 1}}")]
    [InlineData("{\"quarter\": \"2025-26-q1\", \"form\": 1, \"indicator\": {\"a\": {\"says\": {}}}}")]
    [InlineData("{\"quarter\": \"2025-26-q1\", \"form\": 1, \"indicator\": {\"a\": {\"says\": [], \"called\": {}}}}")]
    [InlineData("{\"quarter\": \"2025-26-q1\", \"form\": 1, \"indicator\": {\"a\": {\"says\": {\"value\": 1}, \"called\": {}}}}")]
    [InlineData("{\"quarter\": \"2025-26-q1\", \"form\": 1, \"indicator\": {\"a\": {\"says\": {\"value\": null}, \"called\": {}}}}")]
    [InlineData(
        "{\"quarter\": \"2025-26-q1\", \"form\": 1, \"indicator\": {\"a\": {\"says\": {\"value\": \"1\", \"value\": \"1\"}, \"called\": {}}}}"
    )]
    [InlineData("{\"quarter\": \"2025-26-q1\", \"form\": 1, \"indicator\": {}, \"indicator\": {}}")]
    public void Read_OfWhatIsNoEditionOfTheQuarter_IsNull(string text) => Assert.Null(Read(text));

    [Fact]
    public void Digest_IsTheSame_WithLineEndsOfWindows()
    {
        using var site = SmallSite.Copy();
        Frozen.Site(site.Path);
        var path = Path.Combine(site.Path, "content", "quarters", "2025-26-q1", "edition.json");
        var bytes = File.ReadAllBytes(path);
        File.WriteAllText(path, Encoding.UTF8.GetString(bytes).Replace("\n", "\r\n", StringComparison.Ordinal));
        var content = SmallSite.Content(site.Path);
        var bag = new DiagnosticBag();
        var held = Editions.Check(content, Assessor.Assess(content), bag);
        Assert.Empty(bag.Ordered());
        Assert.Equal(bytes, held[First].Bytes);
        Assert.Equal(EditionText.Digest(bytes), held[First].Digest);
    }

    private static Edition? Read(string text) => EditionText.Read(new SourceFile("edition.json", text), First);
}
