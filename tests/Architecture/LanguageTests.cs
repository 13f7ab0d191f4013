using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.AspNetCore.Razor.Language.Intermediate;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PmfSite.Saying;

namespace PmfSite.Tests.Architecture;

/// <summary>Holds the words of the site in one file: neither a template nor a composer has words of its own.</summary>
public sealed partial class LanguageTests
{
    /// <summary>The rooms that say something to readers, and have no words of their own.</summary>
    private static readonly string[] Speaking = ["Saying", "Accounts", "Composing", "Parts", "Readings", "Data", "Pages"];

    private static readonly string[] WordAttributes =
    [
        "aria-label",
        "aria-description",
        "alt",
        "title",
        "placeholder",
        "label",
        "data-label",
        "data-caption",
        "data-done",
        "data-failed",
        "data-found",
        "data-found-first",
        "data-shown",
    ];

    [Fact]
    public void Templates_take_their_words_from_the_language_file()
    {
        var theme = Repository.Folder("themes", "default");
        Assert.Empty(
            from path in Directory.EnumerateFiles(theme, "*.cshtml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            from words in InTemplate(File.ReadAllText(path))
            select $"{Path.GetRelativePath(theme, path).Replace('\\', '/')}: {words}"
        );
    }

    [Theory]
    [InlineData("<h2>Results</h2>", "Results")]
    [InlineData("@if (Model.Count > 0)\n{\n<p>@Model.Value of <a href=\"@Model.Href\">@Model.Text</a></p>\n}", "of")]
    [InlineData("<template><p>Copy</p></template>", "Copy")]
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
        Assert.Empty(
            InTemplate(
                """
                @* A remark *@
                @inherits ThemePage<Page>
                @{ Layout = "layouts/site"; }
                <!-- A remark --><p class="lead"
                  aria-current="@(Model.IsCurrent ? "page" : null)"
                  data-label="@Words.Frame.Value">@Words.Frame.Home: @string.Join(", ", Model.Parts)</p>
                @{ await IncludeAsync("components/fact-list/fact-list", Model.Facts); }
                """
            )
        );
    }

    [Fact]
    public void Composers_take_their_words_from_the_language_file()
    {
        Assert.Empty(
            from source in RoomsTests.Sources()
            where Speaking.Contains(source.Room)
            from words in InCode(source.Text)
            select $"{source.File}: {words}"
        );
    }

    [Theory]
    [InlineData("var heading = \"Results\";", "Results")]
    [InlineData("var end = \"no value\";", "no value")]
    [InlineData("var sentence = $\"{value} in {period}.\";", " in .")]
    [InlineData("var end = isOne ? \"\" : $\" and {count}\";", " and ")]
    [InlineData("var frame = $\"\"\"<iframe src=\"{address}\">See {title}</iframe>\"\"\";", "See ")]
    public void A_word_in_a_composer_is_found(string code, string words)
    {
        Assert.Equal([words], InCode(code));
    }

    [Theory]
    [InlineData("var address = $\"indicators/{id}.html\";")]
    [InlineData("var name = $\"{title}: {headline}\";")]
    [InlineData("var text = number.ToString(\"N0\");")]
    [InlineData("var frame = $\"\"\"<iframe src=\"{address}\" width=\"100%\" loading=\"lazy\"></iframe>\"\"\";")]
    [InlineData("throw new ArgumentOutOfRangeException(nameof(sign), sign, \"a sign without words\");")]
    public void What_is_no_word_of_a_composer_is_let_be(string code)
    {
        Assert.Empty(InCode(code));
    }

    [Fact]
    public void Every_word_of_the_language_file_is_used()
    {
        var used = string.Concat(
            RoomsTests
                .Sources()
                .Where(s => s.Room != "Languages")
                .Select(s => s.Text)
                .Concat(
                    Directory.EnumerateFiles(Repository.Folder("themes", "default"), "*.cshtml", SearchOption.AllDirectories).Select(File.ReadAllText)
                )
        );
        var groups = typeof(Words)
            .GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.PropertyType is { IsAbstract: true, Namespace: "PmfSite.Saying" })
            .ToArray();
        Assert.Equal(16, groups.Length);
        Assert.Empty(
            from theirs in groups
            from phrase in Phrases(theirs.PropertyType)
            where
                !Regex.IsMatch(used, $@"\b(Words|words|all)\.{theirs.Name}\.{phrase}\b|\bgrammar\.{phrase}\b|\bof\.{phrase}\b")
                && !IsUsedInItsOwnGroup(theirs.PropertyType, phrase)
            select $"{theirs.Name}.{phrase}"
        );
    }

    [Fact]
    public void No_code_reaches_for_the_words_of_one_language()
    {
        Assert.Empty(
            from source in RoomsTests.Sources()
            where source.Room is not ("Languages" or "Commands") && Regex.IsMatch(source.Text, @"\bSiteLanguages\.English\b|\bInEnglish\b")
            select source.File
        );
    }

    private static IEnumerable<string> Phrases(Type group) =>
        group
            .GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(m => m is PropertyInfo { GetMethod.IsAbstract: true } or MethodInfo { IsSpecialName: false, IsAbstract: true })
            .Select(m => m.Name)
            .Distinct();

    /// <summary>A phrase may be a part of another phrase of its group.</summary>
    private static bool IsUsedInItsOwnGroup(Type group, string phrase)
    {
        var file = Repository.Folder("generator", "Languages", "InEnglish", $"English{group.Name}.cs");
        return Regex.Count(File.ReadAllText(file), $@"\b{phrase}\b") > 1;
    }

    /// <summary>Strings of the code without what is filled in and without tags; what is thrown is for programmers.</summary>
    private static IEnumerable<string> InCode(string code) =>
        CSharpSyntaxTree
            .ParseText(code)
            .GetRoot()
            .DescendantNodes()
            .Where(n => !n.Ancestors().Any(a => a is ThrowExpressionSyntax or ThrowStatementSyntax or AttributeSyntax))
            .Select(n =>
                n switch
                {
                    LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
                    InterpolatedStringExpressionSyntax interpolated => string.Concat(
                        interpolated.Contents.OfType<InterpolatedStringTextSyntax>().Select(t => t.TextToken.ValueText)
                    ),
                    _ => "",
                }
            )
            .Select(text => Tags().Replace(text, ""))
            .Where(text => SaidWords().IsMatch(text));

    /// <summary>Razor tells what of a template is HTML and what is code; words are letters in the text and in attributes that are read, and strings
    /// of the code that are no names.</summary>
    private static IEnumerable<string> InTemplate(string template)
    {
        var nodes = Nodes(Parse(template)).ToArray();
        // What waits in a template element is no part of a document, and is read all the same.
        var html = string.Concat(nodes.Select(Html)).Replace("template", "div", StringComparison.Ordinal);
        var document = new HtmlParser().ParseDocument(html);
        var texts = document.All.SelectMany(e => e.ChildNodes.OfType<IText>()).Select(t => t.Data);
        var attributes = document.All.SelectMany(e => WordAttributes.Select(e.GetAttribute).OfType<string>());
        var code = nodes
            .OfType<IntermediateToken>()
            .Where(t => t.Kind == TokenKind.CSharp)
            .SelectMany(t => Strings().Matches(t.Content))
            .Select(m => Holes().Replace(m.Groups[1].Value, ""))
            .Where(t => SaidWords().IsMatch(t));
        return texts.Concat(attributes).Concat(code).Select(t => t.Trim()).Where(t => t.Any(char.IsLetter));
    }

    private static DocumentIntermediateNode Parse(string template)
    {
        var engine = RazorProjectEngine.Create(RazorConfiguration.Default, RazorProjectFileSystem.Create(Repository.Folder("themes")));
        return engine.Process(RazorSourceDocument.Create(template, "template.cshtml"), FileKinds.Legacy, [], []).GetDocumentIntermediateNode();
    }

    private static IEnumerable<IntermediateNode> Nodes(IntermediateNode node) => node.Children.SelectMany(Nodes).Prepend(node);

    /// <summary>The pieces of HTML in order; an attribute whose value is partly code keeps what is not.</summary>
    private static string Html(IntermediateNode node) =>
        node switch
        {
            HtmlAttributeIntermediateNode attribute => attribute.Prefix
                + string.Concat(
                    attribute
                        .Children.OfType<HtmlAttributeValueIntermediateNode>()
                        .SelectMany(v => v.Children.OfType<IntermediateToken>().Select(t => v.Prefix + t.Content))
                )
                + attribute.Suffix,
            HtmlContentIntermediateNode content => string.Concat(content.Children.OfType<IntermediateToken>().Select(t => t.Content)),
            _ => "",
        };

    [GeneratedRegex("\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Strings();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Holes();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    /// <summary>A name is one word without a capital; what is said begins with one or has a letter beside a space.</summary>
    [GeneratedRegex(@"^\W*\p{Lu}\p{Ll}|\p{L}\s|\s\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex SaidWords();
}
