using System.Text;
using PmfSite.Composing;
using PmfSite.Formats;
using PmfSite.Inspecting;

namespace PmfSite.Tests.Inspecting;

public sealed class InspectorTests
{
    private const string Sound = """
        <!doctype html><html lang="en-GB"><head><title>Sound</title><link rel="stylesheet" href="site.css"></head>
        <body><nav aria-label="Main"><a href="#main">Skip</a></nav>
        <main id="main"><h1>One</h1><h2>Two</h2><table><caption>Figures</caption><tr><th scope="col">A</th></tr></table><img src="a.png" alt="">
        <svg role="img" aria-label="Chart"><g aria-hidden="true"><svg></svg></g></svg><label for="word">Word</label><input id="word">
        <audio controls aria-label="Chapter"></audio></main></body></html>
        """;

    [Fact]
    public void A_sound_page_has_no_fault_and_is_counted()
    {
        var inspection = Look(new(), ("a.html", Sound));
        Assert.Empty(inspection.Faults);
        Assert.Equal(1, inspection.Pages);
        Assert.Equal(Enum.GetValues<PageQuestion>(), inspection.Lines.Select(l => l.Question));
    }

    [Theory]
    [InlineData(PageQuestion.Language, " lang=\"en-GB\"", "", "it does not say in which language it is")]
    [InlineData(PageQuestion.Title, "<title>Sound</title>", "", "it has no title")]
    [InlineData(PageQuestion.Landmarks, "<h1>One</h1><h2>Two</h2>", "", "its main part has not one main heading")]
    [InlineData(PageQuestion.Landmarks, "<label", "</main><main><label", "it has not one main part")]
    [InlineData(PageQuestion.Headings, "<h2>Two</h2>", "<h3>Three</h3>", "the heading Three skips a level")]
    [InlineData(PageQuestion.Ids, "<h2>", "<h2 id=\"main\">", "the id main is there twice")]
    [InlineData(PageQuestion.Ids, "#main", "#man", "a link leads to #man, which is not there")]
    [InlineData(PageQuestion.Tables, "<caption>Figures</caption>", "", "a table has no caption")]
    [InlineData(PageQuestion.Tables, " scope=\"col\"", "", "the table Figures has headings without scope, or none")]
    [InlineData(PageQuestion.Names, ">Skip<", "><", "a a has no name: <a href=\"#main\"></a>")]
    [InlineData(PageQuestion.Names, " aria-label=\"Chapter\"", "", "a audio has no name: <audio></audio>")]
    [InlineData(PageQuestion.Pictures, " alt=\"\"", "", "a picture has no words: <img src=\"a.png\">")]
    [InlineData(
        PageQuestion.Pictures,
        " aria-label=\"Chart\"",
        "",
        "a picture has no words: <svg role=\"img\"><g aria-hidden=\"true\"><svg></svg></g></svg>"
    )]
    [InlineData(PageQuestion.Fields, "for=\"word\"", "", "a field has no label: <input id=\"word\">")]
    [InlineData(PageQuestion.Elsewhere, "<h1>", "<h1 style=\"color:red\">", "script or style stands in the page: <h1 style=\"color:red\">One</h1>")]
    [InlineData(PageQuestion.Elsewhere, "a.png", "https://elsewhere.example.org/a.png", "it asks for https://elsewhere.example.org/a.png")]
    internal void A_fault_is_found_by_its_question(PageQuestion question, string find, string with, string fault)
    {
        Assert.Contains(find, Sound, StringComparison.Ordinal);
        var inspection = Look(new(), ("a.html", Sound.Replace(find, with, StringComparison.Ordinal)));
        Assert.Equal([new PageFault("a.html", question, fault)], inspection.Faults);
        Assert.Equal(1, inspection.Lines.Single(l => l.Question == question).Faults);
    }

    [Fact]
    public void The_sites_own_address_is_not_elsewhere()
    {
        var inspector = new Inspector("https://own.example.org/");
        Assert.Empty(Look(inspector, ("a.html", Sound.Replace("a.png", "https://own.example.org/a.png", StringComparison.Ordinal))).Faults);
        var elsewhere = Sound.Replace("a.png", "https://own.example.organised.com/a.png", StringComparison.Ordinal);
        Assert.Equal(PageQuestion.Elsewhere, Assert.Single(Look(inspector, ("b.html", elsewhere)).Faults).Question);
    }

    [Fact]
    public void Two_pages_do_not_share_a_title()
    {
        var inspection = Look(new(), ("b.html", Sound), ("a.html", Sound));
        Assert.Equal([new PageFault("b.html", PageQuestion.Title, "its title is that of a.html")], inspection.Faults);
    }

    private static Inspection Look(Inspector inspector, params (string Path, string Html)[] pages) =>
        Inspections.Of(pages.Select(p => (p.Path, inspector.Look(p.Path, Encoding.UTF8.GetBytes(p.Html)))));
}
