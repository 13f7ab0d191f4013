using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>Something that a released quarter said and that was wrong: what is right, who approved that, and from when on it is shown.</summary>
internal sealed record Correction
{
    public required string Id { get; init; }

    /// <summary>The released quarter whose dashboard is corrected.</summary>
    public required Quarter Quarter { get; init; }

    public required CorrectedPart Part { get; init; }

    /// <summary>What was wrong, for everyone to read.</summary>
    public required string Wrong { get; init; }

    /// <summary>Since when it was public; null: since the release of the quarter.</summary>
    public required DateOnly? Since { get; init; }

    public required string Body { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Where the decision is recorded on the web.</summary>
    public required string? Minute { get; init; }

    /// <summary>Whether it was approved by the shorter way for what cannot wait.</summary>
    public required bool IsUrgent { get; init; }

    /// <summary>From when on everyone sees what is right, on London's clocks.</summary>
    public required DateTime Published { get; init; }

    /// <summary>The digest of this correction and, through that of the one before, of all before it; null while it is not sealed.</summary>
    public required string? Seal { get; init; }

    public required SourceLocation At { get; init; }

    public required SourceLocation PublishedAt { get; init; }

    public required SourceLocation SealAt { get; init; }
}

/// <summary>What of a quarter is corrected.</summary>
internal abstract record CorrectedPart;

/// <summary>What should have been reported of an indicator; at least one outturn.</summary>
internal sealed record CorrectedFigures(Indicator Indicator, IReadOnlyList<Outturn> Outturns) : CorrectedPart;

/// <summary>A narrative or story as it should have been.</summary>
internal sealed record CorrectedText(Subject Subject, Prose Text) : CorrectedPart;

/// <summary>A definition as it should have been.</summary>
internal sealed record CorrectedDefinition(Indicator Indicator, string Definition) : CorrectedPart;
