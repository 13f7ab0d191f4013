using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using PmfSite.Rendering;

namespace PmfSite.Tests.Rendering.Components;

/// <summary>An example as the default theme prints it, in a page that has what such a page has around it.</summary>
internal sealed partial class PrintedExample
{
    private static readonly Theme Theme = new(OwnTheme.None, "");
    private readonly string component;
    private readonly IElement element;
    private readonly string words;

    private PrintedExample(string title, string component)
    {
        this.component = OnOneLine(component);
        Page = Around(title, component);
        var faults = new List<string>();
        var parser = new HtmlParser(new() { IsKeepingSourceReferences = true });
        parser.Error += (_, told) => faults.Add(((HtmlErrorEvent)told).Message);
        element = parser.ParseDocument(Page).GetElementById("example")!;
        ParsingFaults = faults;
        var attributes = element.QuerySelectorAll("*").SelectMany(e => e.Attributes).Select(a => a.Value);
        words = string.Join('\n', attributes.Prepend(element.TextContent).Select(OnOneLine));
    }

    public string Page { get; }

    public IReadOnlyList<string> ParsingFaults { get; }

    /// <summary>Scripts that came with a text.</summary>
    public int Scripts => element.QuerySelectorAll("script").Length;

    public static async Task<PrintedExample> Of(ThemeComponent component, ComponentExample example) =>
        new($"{component.Key}: {example.Name}", await Html(component, example));

    /// <summary>What the component alone prints.</summary>
    public static Task<string> Html(ThemeComponent component, ComponentExample example) => Theme.Render(component.Key, example.Record, Said.Words);

    /// <summary>How often a text stands in what is read or in an attribute. A language may give a text another first letter.</summary>
    public int Times(ExampleText text) =>
        text.IsMarkup ? Count(component, text.Text, StringComparison.Ordinal) : Count(words, text.Text, StringComparison.OrdinalIgnoreCase);

    private static int Count(string whole, string text, StringComparison comparison)
    {
        var (found, sought) = (0, OnOneLine(text));
        for (var at = whole.IndexOf(sought, comparison); at >= 0; at = whole.IndexOf(sought, at + sought.Length, comparison))
            found++;
        return found;
    }

    /// <summary>Components begin below a heading of their page, and some lead to the history on it.</summary>
    private static string Around(string title, string component)
    {
        var first = FirstHeading().Match(component) is { Success: true } heading ? heading.Groups[1].Value[0] - '0' : 2;
        var before = string.Concat(Enumerable.Range(2, Math.Max(0, first - 2)).Select(level => Invariant($"<h{level}>Before</h{level}>\n")));
        return $"""
            <!doctype html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><title>{title}</title></head>
            <body><main><h1>{title}</h1>
            {before}<div id="example">
            {component}
            </div>
            <p id="history">History</p>
            </main></body>
            </html>
            """;
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("<h([2-6])", RegexOptions.CultureInvariant)]
    private static partial Regex FirstHeading();
}
