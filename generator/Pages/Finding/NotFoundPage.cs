using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Pages.Finding;

/// <summary>What a host shows where there is no page.</summary>
public sealed record NotFoundPage : Page
{
    /// <summary>Where to go on.</summary>
    public required IReadOnlyList<Link> Ways { get; init; }

    /// <inheritdoc />
    public override bool IsToBeFound => false;
}
