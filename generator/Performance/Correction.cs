using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>Something that a released quarter said and that was wrong: what is right, who approved that, and from when on it is shown.</summary>
internal sealed record Correction
{
    public required string Id { get; init; }

    /// <summary>The released quarter whose dashboard is corrected.</summary>
    public required Quarter Quarter { get; init; }

    public required CorrectedPart Part { get; init; }

    /// <summary>Whether it puts right something of an indicator.</summary>
    public bool IsOf(Indicator indicator) => Part.IndicatorId == indicator.Id;

    /// <summary>What was wrong, or why a figure came late, for everyone to read; of a release, the reason that had stood in place of the
    /// result.</summary>
    public required string Wrong { get; init; }

    /// <summary>Since when it was public; null: since the release of the quarter.</summary>
    public required DateOnly? Since { get; init; }

    public required string Body { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Where the decision is recorded on the web.</summary>
    public required string? Minute { get; init; }

    /// <summary>Whether it was approved by the shorter way for what cannot wait.</summary>
    public required bool IsUrgent { get; init; }

    /// <summary>From when on everyone sees what is right.</summary>
    public required LondonTime Published { get; init; }

    /// <summary>The digest of this correction and, through that of the one before, of all before it; null while it is not sealed.</summary>
    public required string? Seal { get; init; }

    public required SourceLocation At { get; init; }

    public required SourceLocation PublishedAt { get; init; }

    public required SourceLocation SealAt { get; init; }
}

/// <summary>What of a quarter is corrected.</summary>
internal abstract record CorrectedPart
{
    /// <summary>Whose result or definition it is; null for a story.</summary>
    public virtual string? IndicatorId => null;

    /// <summary>The figures that it brings; empty for what is told in words alone.</summary>
    public virtual IReadOnlyList<Outturn> Figures => [];
}

/// <summary>What should have been reported of an indicator; at least one outturn.</summary>
internal sealed record CorrectedFigures(Indicator Indicator, IReadOnlyList<Outturn> Outturns) : CorrectedPart
{
    public override string? IndicatorId => Indicator.Id;

    public override IReadOnlyList<Outturn> Figures => Outturns;
}

/// <summary>A result that had been withheld, with all that was written about it.</summary>
/// <param name="Reason">What the public was told in its place.</param>
internal sealed record ReleasedResult(Indicator Indicator, IReadOnlyList<Outturn> Outturns, ExceptionReport? Report, Prose? Narrative, string Reason)
    : CorrectedPart
{
    public override string? IndicatorId => Indicator.Id;

    public override IReadOnlyList<Outturn> Figures => Outturns;
}

/// <summary>A narrative or story as it should have been.</summary>
internal sealed record CorrectedText(Subject Subject, Prose Text) : CorrectedPart
{
    public override string? IndicatorId => Subject.Kind == SubjectKind.Indicator ? Subject.Id : null;
}

/// <summary>A definition as it should have been.</summary>
internal sealed record CorrectedDefinition(Indicator Indicator, string Definition) : CorrectedPart
{
    public override string? IndicatorId => Indicator.Id;
}
