using PmfSite.Saying;

namespace PmfSite.Composing;

/// <summary>A page of the site. Every kind of page is one record, and has one template of the same name in <c>pages/</c>.</summary>
public abstract record Page
{
    /// <summary>Path of the file in the site.</summary>
    public required string Path { get; init; }

    /// <summary>The main heading.</summary>
    public required string Title { get; init; }

    /// <summary>The page's title in the browser; different for every page.</summary>
    public required string HeadTitle { get; init; }

    /// <summary>The page in a sentence, for search engines and previews.</summary>
    public required string Description { get; init; }

    /// <summary>The way from the home page to the parent of this page.</summary>
    public required IReadOnlyList<Link> Trail { get; init; }

    /// <summary>Says that figures on this page are illustrative; null when none is.</summary>
    public required string? IllustrativeNotice { get; init; }

    /// <summary>What the search looks through beside the title, the weightiest first; where there is nothing, it looks through the
    /// description.</summary>
    public IReadOnlyList<string> Searched { get; init; } = [];

    /// <summary>Whether search finds the page, on this site and elsewhere.</summary>
    public virtual bool IsToBeFound => true;

    /// <summary>What the page holds, as files for programs; may be empty.</summary>
    public IReadOnlyList<AlternateLink> Alternates { get; init; } = [];

    /// <summary>What surrounds the page.</summary>
    public required Frame Frame { get; init; }
}

/// <summary>The same as a page in another form, for programs that look for one.</summary>
/// <param name="Type">Its media type.</param>
public sealed record AlternateLink(Link File, string Type)
{
    internal const string Csv = "text/csv";
    internal const string Json = "application/json";
    internal const string JsonLd = "application/ld+json";
}
