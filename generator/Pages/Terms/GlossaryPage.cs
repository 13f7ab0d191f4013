using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Pages.Terms;

/// <summary>What the words of the site mean.</summary>
public sealed record GlossaryPage : Page
{
    /// <summary>In the order of the alphabet.</summary>
    public required IReadOnlyList<Explained> Terms { get; init; }
}
