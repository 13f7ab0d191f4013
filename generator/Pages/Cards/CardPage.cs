using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Pages.Cards;

/// <summary>One indicator on a small page by itself, to be shown inside pages of other sites.</summary>
public sealed record CardPage : Page
{
    /// <summary>The indicator's own page.</summary>
    public required Link Indicator { get; init; }

    /// <summary>The latest value with its unit, or why there is none.</summary>
    public required string Value { get; init; }

    /// <summary>How it stands.</summary>
    public required StatusTag Status { get; init; }

    /// <summary>The latest value against its target, as a sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>Why it has that status.</summary>
    public required string Reason { get; init; }

    /// <inheritdoc />
    public override bool IsToBeFound => false;
}
