using PmfSite.Accounts;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>The account of a missed target.</summary>
public sealed record ExceptionSection
{
    /// <summary>The indicator, leading to its page.</summary>
    public required Link Indicator { get; init; }

    /// <summary>What it says, in order: how the indicator stands, remarks, then parts with their labels.</summary>
    public required IReadOnlyList<Part> Parts { get; init; }
}
