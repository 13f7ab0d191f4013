using System.Collections.Frozen;
using System.Text;
using AngleSharp.Html.Parser;
using PmfSite.Composing;

namespace PmfSite.Inspecting;

/// <summary>Puts the questions to a page; pages may come from several threads.</summary>
/// <param name="ownAddress">Where the site will be served; null when that is not known.</param>
/// <param name="mark">What every page must say of itself; null for nothing.</param>
internal sealed class Inspector(string? ownAddress = null, string? mark = null)
{
    /// <summary>
    /// What the questions ask for, and the class by which a maker of themes finds the place. Most attributes of a page are coordinates of its
    /// drawings.
    /// </summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Asked = FrozenSet
        .Create(
            StringComparer.Ordinal,
            "alt",
            "aria-hidden",
            "aria-label",
            "class",
            "for",
            "href",
            "id",
            "lang",
            "rel",
            "role",
            "scope",
            "src",
            "style",
            "title",
            "type"
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HtmlParser parser = new(
        new HtmlParserOptions { DisableElementPositionTracking = true, ShouldEmitAttribute = static (ref _, name) => Asked.Contains(name.Span) }
    );

    public PageAnswers Look(string path, byte[] page)
    {
        using var document = parser.ParseDocument(page, Encoding.UTF8);
        return new(
            document.Title ?? "",
            [.. Questions.Ask(document, ownAddress).Select(answer => new PageFault(path, answer.Question, answer.Fault))],
            mark is null || document.Body?.TextContent.Contains(mark, StringComparison.Ordinal) is true
        );
    }
}
