using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;
using PmfSite.Parts;

namespace PmfSite.Tests.Rendering.Components;

/// <summary>An example that does not fit its record is told with its place.</summary>
public sealed class ExampleRecordsTests
{
    private const string Row = "Rows: [{Period: 2025, Value: '7', Target: '', Figure: '', Note: ''}]";

    [Theory]
    [InlineData(
        "components/status-tag/status-tag",
        "{Word: A, Tone: good, Shpe: x}",
        "example.yml:1:39: StatusTag has no member Shpe; did you mean Shape?"
    )]
    [InlineData("components/status-tag/status-tag", "{Word: A, Tone: good}", "example.yml:1:17: StatusTag needs Shape")]
    [InlineData("components/status-tag/status-tag", "[A]", "example.yml:1:17: the members of StatusTag are expected here")]
    [InlineData("components/status-tag/status-tag", "{Word: [A], Tone: a, Shape: b}", "example.yml:1:24: a text is expected here, for String")]
    [InlineData("components/link-list/link-list", "{Text: A}", "example.yml:1:17: a list is expected here, of Link")]
    [InlineData("components/link-list/link-list", "[A, '[A](A) B']", "example.yml:1:18: a link is written here as [text](address)")]
    [InlineData(
        "components/history-table/history-table",
        "{Caption: A, IsRated: yes, " + Row + "}",
        "example.yml:1:39: true or false is expected here"
    )]
    [InlineData(
        "components/reading/reading-heading",
        "{Heading: {Rank: Prt, Text: A}, Level: '3'}",
        "example.yml:1:34: HeadingRank has no Prt; did you mean Part?"
    )]
    [InlineData(
        "components/reading/reading",
        "{Title: A, Council: A, Language: A, Dated: A, Licence: '[A](A)', HowToAsk: [], Chapters: [{Id: A, Title: A, Blocks: [{Itms: A}]}]}",
        "example.yml:1:135: Block has no kind Itms; did you mean Items?"
    )]
    public void What_does_not_fit_is_told_with_its_place(string key, string record, string fault) =>
        Assert.Equal(fault, Assert.Throws<InvalidDataException>(() => Read(key, $"{{Record: {record}}}")).Message);

    [Theory]
    [InlineData("{}", "example.yml:1:1: usual has no Record")]
    [InlineData("{Recrd: {}}", "example.yml:1:9: Recrd is neither Record nor NotShown")]
    [InlineData("text", "example.yml:1:1: usual is not a map with Record in it")]
    public void An_example_has_a_record(string example, string fault) =>
        Assert.Equal(fault, Assert.Throws<InvalidDataException>(() => Read("components/status-tag/status-tag", example)).Message);

    [Fact]
    public void A_record_is_made_with_what_was_left_out_as_nothing()
    {
        var example = Read("components/history-table/history-table", "{Record: {Caption: A, IsRated: true, " + Row + "}, NotShown: [Rows.Target]}");
        var table = Assert.IsType<HistoryTable>(example.Record);
        Assert.Null(Assert.Single(table.Rows).Status);
        Assert.Equal(["A", "2025", "7", "", "", ""], example.Texts.Select(t => t.Text));
        Assert.Equal(["Rows.Status", "IsRated"], example.Choices.Select(c => c.Member));
        Assert.DoesNotContain("Rows.Target", example.Shown.Select(t => t.Member));
    }

    private static ComponentExample Read(string key, string example)
    {
        var map = StrictYaml.Read(new SourceFile("example.yml", $"usual: {example}"), new DiagnosticBag());
        return ComponentExample.Of(Assert.Single(map!.Entries), ThemeComponent.Of(key).Record);
    }
}
