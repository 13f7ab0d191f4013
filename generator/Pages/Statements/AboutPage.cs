using PmfSite.Composing;

namespace PmfSite.Pages.Statements;

/// <summary>A page of prose.</summary>
public sealed record AboutPage : Page
{
    /// <summary>The text, with headings from the second level down.</summary>
    public required Markup Text { get; init; }
}
