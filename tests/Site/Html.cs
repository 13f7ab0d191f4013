using AngleSharp;
using AngleSharp.Dom;

namespace PmfSite.Tests.Site;

/// <summary>Reads pages as a browser does.</summary>
internal static class Html
{
    public static Task<IDocument> Parse(string html) => BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html));

    /// <summary>The main part of a page as readable lines: headings, paragraphs, list items and table rows, one line each.</summary>
    public static async Task<string> Outline(byte[] html)
    {
        var page = await Parse(System.Text.Encoding.UTF8.GetString(html));
        var lines = page.QuerySelectorAll(
                "main h1, main h2, main h3, main h4, main p, main li, main dt, main dd, main caption, main tr, main svg[role=img], main audio"
            )
            .Where(e => e.Closest("tr") is null || e.LocalName == "tr")
            .Select(Line);
        return string.Join('\n', lines) + "\n";
    }

    private static string Line(IElement element) =>
        element.LocalName switch
        {
            "h1" or "h2" or "h3" or "h4" => $"{new string('#', element.LocalName[1] - '0')} {Text(element)}",
            "li" => $"- {Text(element)}",
            "dt" => $"{Text(element)}:",
            "dd" => $"    {Text(element)}",
            "caption" => $"table: {Text(element)}",
            "tr" => "| " + string.Join(" | ", element.Children.Select(Text)),
            "audio" => $"sound: {element.GetAttribute("aria-label")}",
            "svg" => $"image: {element.GetAttribute("aria-label")}",
            _ => Text(element),
        };

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
