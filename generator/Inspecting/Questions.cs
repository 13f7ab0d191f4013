using AngleSharp.Dom;
using PmfSite.Composing;

namespace PmfSite.Inspecting;

/// <summary>The questions, each answered by what is wrong, in words.</summary>
internal static class Questions
{
    private const int Shown = 60;

    public static IEnumerable<(PageQuestion Question, string Fault)> Ask(IDocument page, string? ownAddress) =>
        Answers(page, [.. page.All], ownAddress).SelectMany(answer => answer.Faults.Select(fault => (answer.Question, fault)));

    /// <param name="all">Every element in its order: the way through a page is long, and is gone once for all questions.</param>
    private static IEnumerable<(PageQuestion Question, IEnumerable<string> Faults)> Answers(IDocument page, IElement[] all, string? ownAddress)
    {
        yield return (PageQuestion.Language, Language(page));
        yield return (PageQuestion.Title, page.Title is { Length: > 0 } ? [] : ["it has no title"]);
        yield return (PageQuestion.Landmarks, Landmarks(all));
        yield return (PageQuestion.Headings, Headings(all));
        yield return (PageQuestion.Ids, Ids(all));
        yield return (PageQuestion.Tables, Tables(all));
        yield return (PageQuestion.Names, Names(all));
        yield return (PageQuestion.Pictures, Pictures(all));
        yield return (PageQuestion.Fields, Fields(all));
        yield return (PageQuestion.Elsewhere, Elsewhere(all, ownAddress));
    }

    private static IEnumerable<string> Language(IDocument page) =>
        page.DocumentElement.GetAttribute("lang") is { Length: > 1 } ? [] : ["it does not say in which language it is"];

    private static IEnumerable<string> Landmarks(IElement[] all)
    {
        if (all.Count(e => e.LocalName == "main") != 1)
            yield return "it has not one main part";
        if (Array.FindAll(all, e => e.LocalName == "h1") is not [var heading] || heading.Closest("main") is null)
            yield return "its main part has not one main heading";
    }

    private static IEnumerable<string> Headings(IElement[] all)
    {
        var level = 0;
        foreach (var heading in all.Where(IsHeading))
        {
            var next = heading.LocalName[1] - '0';
            if (next > level + 1)
                yield return $"the heading {Text(heading)} skips a level";
            level = next;
        }
    }

    /// <summary>Each id is there once, and links inside the page lead to one.</summary>
    private static IEnumerable<string> Ids(IElement[] all)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in all.Select(e => e.GetAttribute("id")).OfType<string>().Where(id => !ids.Add(id)))
            yield return $"the id {id} is there twice";
        foreach (var link in all.Where(e => e.LocalName == "a").Select(a => a.GetAttribute("href")).Where(href => href is ['#', ..]))
        {
            if (!ids.Contains(link![1..]))
                yield return $"a link leads to {link}, which is not there";
        }
    }

    private static IEnumerable<string> Tables(IElement[] all)
    {
        foreach (var table in all.Where(e => e.LocalName == "table"))
        {
            if (table.QuerySelector("caption") is not { } caption || Text(caption).Length == 0)
                yield return "a table has no caption";
            else if (table.QuerySelector("th") is null || table.QuerySelector("th:not([scope])") is not null)
                yield return $"the table {Text(caption)} has headings without scope, or none";
        }
    }

    private static IEnumerable<string> Names(IElement[] all) =>
        all.Where(e => (e.LocalName is "a" or "button" or "summary" or "th" or "nav" or "iframe" or "audio" || IsHeading(e)) && !HasName(e))
            .Select(e => $"a {e.LocalName} has no name: {Start(e)}");

    private static IEnumerable<string> Pictures(IElement[] all) =>
        all.Where(e => e.LocalName is "img" ? !e.HasAttribute("alt") : e.LocalName is "svg" && !HasWords(e))
            .Select(e => $"a picture has no words: {Start(e)}");

    private static bool HasWords(IElement svg) =>
        (svg.GetAttribute("role") == "img" ? svg.HasAttribute("aria-label") : svg.GetAttribute("aria-hidden") == "true")
        || svg.Ancestors<IElement>().Any(a => a.GetAttribute("aria-hidden") == "true");

    private static IEnumerable<string> Fields(IElement[] all) =>
        all.Where(e => e.LocalName is "select" or "textarea" || (e.LocalName is "input" && e.GetAttribute("type") != "hidden"))
            .Where(e =>
                e.Closest("label") is null
                && !e.HasAttribute("aria-label")
                && (e.Id is not { } id || !Array.Exists(all, label => label.LocalName is "label" && label.GetAttribute("for") == id))
            )
            .Select(e => $"a field has no label: {Start(e)}");

    /// <summary>Nothing is run, drawn or framed but the site's own files.</summary>
    private static IEnumerable<string> Elsewhere(IElement[] all, string? ownAddress)
    {
        foreach (
            var inline in all.Where(e => (e.LocalName is "script" ? !e.HasAttribute("src") : e.LocalName is "style") || e.HasAttribute("style"))
                .Where(e => e.GetAttribute("type") != "application/ld+json")
        )
            yield return $"script or style stands in the page: {Start(inline)}";
        foreach (
            var address in all.Select(e =>
                    e.GetAttribute("src")
                    ?? (e.LocalName is "link" && e.GetAttribute("rel") is "stylesheet" or "icon" or "preload" ? e.GetAttribute("href") : null)
                )
                .OfType<string>()
        )
        {
            var isElsewhere = address.Contains("//", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal);
            if (isElsewhere && (ownAddress is null || !address.StartsWith(ownAddress, StringComparison.Ordinal)))
                yield return $"it asks for {address}";
        }
    }

    private static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    private static bool HasName(IElement element) =>
        (element.GetAttribute("aria-label") ?? element.GetAttribute("title")) is { } given
            ? !string.IsNullOrWhiteSpace(given)
            : !string.IsNullOrWhiteSpace(element.TextContent)
                || element.QuerySelectorAll("img").Any(i => !string.IsNullOrWhiteSpace(i.GetAttribute("alt")));

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Start(IElement element) => element.OuterHtml.Length <= Shown ? element.OuterHtml : element.OuterHtml[..Shown] + "…";
}
