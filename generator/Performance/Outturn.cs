using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>What was reported for an indicator and a period: a value, or why there is none.</summary>
/// <param name="ReportedIn">The quarter whose dashboard carried it first.</param>
internal abstract record Outturn(Indicator Indicator, Period Period, Quarter ReportedIn, string? Note, SourceLocation At)
{
    /// <summary>The publication that says so; null where none is named.</summary>
    public abstract Source? PublishedIn { get; }

    /// <summary>What stood here before a correction; null where nothing was corrected.</summary>
    public Corrected? Corrected { get; init; }
}

/// <summary>What a correction took the place of.</summary>
/// <param name="Was">Null where nothing had been reported.</param>
internal sealed record Corrected(Outturn? Was, Correction By);

/// <summary>How settled a value is.</summary>
internal enum Quality
{
    Final,
    Provisional,
    Estimated,
    Revised,
}

/// <summary>A value, exactly as it was entered.</summary>
internal sealed record MeasuredOutturn(
    decimal Value,
    Quality Quality,
    Provenance Provenance,
    Indicator Indicator,
    Period Period,
    Quarter ReportedIn,
    string? Note,
    SourceLocation At
) : Outturn(Indicator, Period, ReportedIn, Note, At)
{
    public override Source? PublishedIn => Provenance.Source;

    /// <summary>The numbers that the value was worked out from, where they were given.</summary>
    public Fraction? Fraction { get; init; }

    /// <summary>What the council expects the value to be at the end of the financial year; null where nobody said.</summary>
    public decimal? Forecast { get; init; }

    /// <summary>Who verified the value; null where nobody is recorded.</summary>
    public Verification? Verified { get; init; }

    /// <summary>What it was combined from; null for a value that was entered.</summary>
    public Combination? Combination { get; init; }
}

/// <summary>No value, for a stated reason.</summary>
/// <param name="Expected">When a late value is expected.</param>
internal sealed record MissingOutturn(
    Absence Absence,
    string Reason,
    Period? Expected,
    Indicator Indicator,
    Period Period,
    Quarter ReportedIn,
    SourceLocation At
) : Outturn(Indicator, Period, ReportedIn, null, At)
{
    /// <summary>The publication that says that there is no value; null where none is named.</summary>
    public Source? Source { get; init; }

    public override Source? PublishedIn => Source;
}

/// <summary>Why there is no value. Each is worded apart everywhere; none of them is a zero.</summary>
internal enum Absence
{
    NotDue,
    Late,
    NotAvailable,
    NotApplicable,
    Suppressed,

    /// <summary>Not small itself, but with it a suppressed number could be worked out: secondary suppression.</summary>
    AlsoSuppressed,

    /// <summary>Not approved with the rest of its quarter. Only an approval says so.</summary>
    Withheld,
}
