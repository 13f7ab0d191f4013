using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.IndicatorTrail;

/// <summary>How each value of an indicator came to be published.</summary>
public sealed record IndicatorTrailPage : Page
{
    /// <summary>The quarters that reported on it, in order of time.</summary>
    public required IReadOnlyList<TrailStep> Steps { get; init; }

    /// <summary>The same as a file.</summary>
    public required Link Json { get; init; }
}

/// <summary>What a quarter reported of an indicator.</summary>
/// <param name="Values">Each with its period and who verified it, as they were approved; may be empty.</param>
/// <param name="Digest">Of the edition that was approved, 64 hexadecimal digits.</param>
public sealed record TrailStep(
    Link Quarter,
    IReadOnlyList<string> Values,
    string Approved,
    string Released,
    string Digest,
    IReadOnlyList<TrailCorrection> Corrections
);

/// <summary>A correction of what a quarter reported of an indicator.</summary>
/// <param name="Values">Those that it brought, each with its period and who verified it; may be empty.</param>
/// <param name="Seal">Its digest, 64 hexadecimal digits.</param>
public sealed record TrailCorrection(CorrectionNotice Notice, IReadOnlyList<string> Values, string Seal);
