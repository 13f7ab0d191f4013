using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.AspNetCore.Razor.Language.Intermediate;

namespace PmfSite.Tests.Architecture;

/// <summary>Holds the words of the site in one file: neither a template nor a composer has words of its own.</summary>
public sealed partial class LanguageTests
{
    private static readonly string[] WordAttributes = ["aria-label", "aria-description", "alt", "title", "placeholder", "label", "data-label", "data-caption", "data-done", "data-failed", "data-found", "data-found-first", "data-shown"];

    [Fact]
    public void Templates_take_their_words_from_the_language_file()
    {
        var theme = Repository.Folder("themes", "default");
        Assert.Empty(
            from path in Directory.EnumerateFiles(theme, "*.cshtml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            from words in InTemplate(File.ReadAllText(path))
            select $"{Path.GetRelativePath(theme, path).Replace('\\', '/')}: {words}");
    }

    [Theory]
    [InlineData("<h2>Results</h2>", "Results")]
    [InlineData("@if (Model.Count > 0)\n{\n<p>@Model.Value of <a href=\"@Model.Href\">@Model.Text</a></p>\n}", "of")]
    [InlineData("<p>@Model.Value</p><text>ok</text>", "ok")]
    [InlineData("<table><tr><td data-label=\"Value\">@Model.Value</td></tr></table>", "Value")]
    [InlineData("<nav aria-label=\"the @Model.Value\"></nav>", "the")]
    [InlineData("<p>@(Model.Value.Length > 0 ? Model.Value : \"None\")</p>", "None")]
    [InlineData("<p>@($\"{Model.Value} in all\")</p>", "in all")]
    public void A_word_in_a_template_is_found(string template, string words)
    {
        Assert.Equal([words], InTemplate(template));
    }

    [Fact]
    public void What_is_no_word_of_a_template_is_let_be()
    {
        Assert.Empty(InTemplate("""
            @* A remark *@
            @inherits ThemePage<Page>
            @{ Layout = "layouts/site"; }
            <!-- A remark --><p class="lead" aria-current="@(Model.IsCurrent ? "page" : null)" data-label="@English.Value">@English.Home: @string.Join(", ", Model.Parts)</p>
            @{ await IncludeAsync("components/fact-list/fact-list", Model.Facts); }
            """));
    }

    /// <summary>Razor tells what of a template is HTML and what is code; words are letters in the text and in attributes that are read, and strings of the code that are no names.</summary>
    private static IEnumerable<string> InTemplate(string template)
    {
        var nodes = Nodes(Parse(template)).ToArray();
        var html = string.Concat(nodes.Select(Html));
        var document = new HtmlParser().ParseDocument(html);
        var texts = document.All.SelectMany(e => e.ChildNodes.OfType<IText>()).Select(t => t.Data);
        var attributes = document.All.SelectMany(e => WordAttributes.Select(e.GetAttribute).OfType<string>());
        var code = nodes.OfType<IntermediateToken>().Where(t => t.Kind == TokenKind.CSharp).SelectMany(t => Strings().Matches(t.Content)).Select(m => Holes().Replace(m.Groups[1].Value, "")).Where(IsSaid);
        return texts.Concat(attributes).Concat(code).Select(t => t.Trim()).Where(t => t.Any(char.IsLetter));
    }

    private static bool IsSaid(string text) => SaidWords().IsMatch(text);

    private static DocumentIntermediateNode Parse(string template)
    {
        var engine = RazorProjectEngine.Create(RazorConfiguration.Default, RazorProjectFileSystem.Create(Repository.Folder("themes")));
        return engine.Process(RazorSourceDocument.Create(template, "template.cshtml"), FileKinds.Legacy, [], []).GetDocumentIntermediateNode();
    }

    private static IEnumerable<IntermediateNode> Nodes(IntermediateNode node) => node.Children.SelectMany(Nodes).Prepend(node);

    /// <summary>The pieces of HTML in order; an attribute whose value is partly code keeps what is not.</summary>
    private static string Html(IntermediateNode node) => node switch
    {
        HtmlAttributeIntermediateNode attribute => attribute.Prefix + string.Concat(attribute.Children.OfType<HtmlAttributeValueIntermediateNode>().SelectMany(v => v.Children.OfType<IntermediateToken>().Select(t => v.Prefix + t.Content))) + attribute.Suffix,
        HtmlContentIntermediateNode content => string.Concat(content.Children.OfType<IntermediateToken>().Select(t => t.Content)),
        _ => "",
    };

    [GeneratedRegex("\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Strings();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Holes();

    /// <summary>A name is one word without a capital; what is said begins with one or has a letter beside a space.</summary>
    [GeneratedRegex(@"^\W*\p{Lu}\p{Ll}|\p{L}\s|\s\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex SaidWords();
}
