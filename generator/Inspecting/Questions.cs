using AngleSharp.Dom;
using PmfSite.Composing;

namespace PmfSite.Inspecting;

/// <summary>The questions, each answered by what is wrong, in words.</summary>
internal static class Questions
{
    private const int Shown = 60;

    public static IEnumerable<(PageQuestion Question, string Fault)> Ask(IDocument page, string? ownAddress) =>
        Answers(page, ownAddress).SelectMany(answer => answer.Faults.Select(fault => (answer.Question, fault)));

    private static IEnumerable<(PageQuestion Question, IEnumerable<string> Faults)> Answers(IDocument page, string? ownAddress)
    {
        yield return (PageQuestion.Language, Language(page));
        yield return (PageQuestion.Title, page.Title is { Length: > 0 } ? [] : ["it has no title"]);
        yield return (PageQuestion.Landmarks, Landmarks(page));
        yield return (PageQuestion.Headings, Headings(page));
        yield return (PageQuestion.Ids, Ids(page));
        yield return (PageQuestion.Tables, Tables(page));
        yield return (PageQuestion.Names, Names(page));
        yield return (PageQuestion.Pictures, Pictures(page));
        yield return (PageQuestion.Fields, Fields(page));
        yield return (PageQuestion.Elsewhere, Elsewhere(page, ownAddress));
    }

    private static IEnumerable<string> Language(IDocument page) =>
        page.DocumentElement.GetAttribute("lang") is { Length: > 1 } ? [] : ["it does not say in which language it is"];

    private static IEnumerable<string> Landmarks(IDocument page)
    {
        if (page.QuerySelectorAll("main").Length != 1)
            yield return "it has not one main part";
        if (page.QuerySelectorAll("h1").Length != 1 || page.QuerySelector("main h1") is null)
            yield return "its main part has not one main heading";
    }

    private static IEnumerable<string> Headings(IDocument page)
    {
        var level = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var next = heading.LocalName[1] - '0';
            if (next > level + 1)
                yield return $"the heading {Text(heading)} skips a level";
            level = next;
        }
    }

    /// <summary>Each id is there once, and links inside the page lead to one.</summary>
    private static IEnumerable<string> Ids(IDocument page)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.QuerySelectorAll("[id]").Where(e => !ids.Add(e.Id!)))
            yield return $"the id {element.Id} is there twice";
        foreach (var link in page.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]).Where(id => !ids.Contains(id)))
            yield return $"a link leads to #{link}, which is not there";
    }

    private static IEnumerable<string> Tables(IDocument page)
    {
        foreach (var table in page.QuerySelectorAll("table"))
        {
            if (table.QuerySelector("caption") is not { } caption || Text(caption).Length == 0)
                yield return "a table has no caption";
            else if (table.QuerySelectorAll("th").Length == 0 || table.QuerySelectorAll("th").Any(h => !h.HasAttribute("scope")))
                yield return $"the table {Text(caption)} has headings without scope, or none";
        }
    }

    private static IEnumerable<string> Names(IDocument page) => page
        .QuerySelectorAll("a, button, summary, h1, h2, h3, h4, h5, h6, th, nav, iframe")
        .Where(e => Name(e).Length == 0)
        .Select(e => $"a {e.LocalName} has no name: {Start(e)}");

    private static IEnumerable<string> Pictures(IDocument page) => page
        .QuerySelectorAll("img:not([alt]), svg:not([aria-hidden=true]):not([role=img]), svg[role=img]:not([aria-label])")
        .Where(e => e.LocalName != "svg" || e.ParentElement?.Closest("[aria-hidden=true]") is null)
        .Select(e => $"a picture has no words: {Start(e)}");

    private static IEnumerable<string> Fields(IDocument page) => page
        .QuerySelectorAll("input:not([type=hidden]), select, textarea")
        .Where(e => e.Closest("label") is null && !e.HasAttribute("aria-label") && (e.Id is not { } id || page.QuerySelector($"label[for='{id}']") is null))
        .Select(e => $"a field has no label: {Start(e)}");

    /// <summary>Nothing is run, drawn or framed but the site's own files.</summary>
    private static IEnumerable<string> Elsewhere(IDocument page, string? ownAddress)
    {
        foreach (var inline in page.QuerySelectorAll("script:not([src]), style, [style]").Where(e => e.GetAttribute("type") != "application/ld+json"))
            yield return $"script or style stands in the page: {Start(inline)}";
        foreach (var element in page.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon], link[rel=preload]"))
        {
            var address = element.GetAttribute("src") ?? element.GetAttribute("href") ?? "";
            var isElsewhere = address.Contains("//", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal);
            if (isElsewhere && (ownAddress is null || !address.StartsWith(ownAddress, StringComparison.Ordinal)))
                yield return $"it asks for {address}";
        }
    }

    private static string Name(IElement element) =>
        (element.GetAttribute("aria-label") ?? element.GetAttribute("title") ?? element.TextContent + string.Concat(element.QuerySelectorAll("img").Select(i => i.GetAttribute("alt")))).Trim();

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Start(IElement element) => element.OuterHtml.Length <= Shown ? element.OuterHtml : element.OuterHtml[..Shown] + "…";
}
