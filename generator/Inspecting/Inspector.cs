using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using AngleSharp.Html.Parser;
using PmfSite.Composing;
using PmfSite.Formats;

namespace PmfSite.Inspecting;

/// <summary>Puts the questions to each page as it is made; pages may come from several threads.</summary>
/// <param name="ownAddress">Where the site will be served; null when that is not known.</param>
/// <param name="mark">What every page must say of itself; null for nothing.</param>
internal sealed class Inspector(string? ownAddress = null, string? mark = null)
{
    /// <summary>What the questions ask for, and the class by which a maker of themes finds the place. Most attributes of a page are coordinates of its drawings.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> asked = FrozenSet
        .Create(StringComparer.Ordinal, "alt", "aria-hidden", "aria-label", "class", "for", "href", "id", "lang", "rel", "role", "scope", "src", "style", "title", "type")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HtmlParser parser = new(new HtmlParserOptions { DisableElementPositionTracking = true, ShouldEmitAttribute = static (ref _, name) => asked.Contains(name.Span) });
    private readonly ConcurrentDictionary<string, string> titles = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<PageFault> faults = [];
    private readonly ConcurrentBag<string> unmarked = [];
    private int pages;

    /// <summary>Every fault so far, by page and question.</summary>
    public IReadOnlyList<PageFault> Faults => [.. faults.OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.Question).ThenBy(f => f.Fault, StringComparer.Ordinal)];

    /// <summary>The pages so far that do not say what they must.</summary>
    public IReadOnlyList<string> Unmarked => [.. unmarked.Order(StringComparer.Ordinal)];

    /// <summary>The outcome so far, a line for each question.</summary>
    public Inspection Inspection => new(pages, [.. Enum.GetValues<PageQuestion>().Select(q => new InspectionLine(q, faults.Count(f => f.Question == q)))]);

    /// <summary>The page, looked at when it is made.</summary>
    public ComposedFile Look(ComposedFile page) => page with { Make = async () => Look(await page.Make()) };

    public SiteFile Look(SiteFile page)
    {
        using var document = parser.ParseDocument(page.Bytes, Encoding.UTF8);
        if (!titles.TryAdd(document.Title ?? "", page.Path))
            faults.Add(new(page.Path, PageQuestion.Title, $"its title is that of {titles[document.Title ?? ""]}"));
        foreach (var (question, fault) in Questions.Ask(document, ownAddress))
            faults.Add(new(page.Path, question, fault));
        if (mark is not null && document.Body?.TextContent.Contains(mark, StringComparison.Ordinal) is not true)
            unmarked.Add(page.Path);
        Interlocked.Increment(ref pages);
        return page;
    }
}

/// <summary>What is wrong with a page.</summary>
internal sealed record PageFault(string Path, PageQuestion Question, string Fault);
