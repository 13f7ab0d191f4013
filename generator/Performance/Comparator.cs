using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>A body or a group that the council's figures are held beside: England, or the median of similar councils.</summary>
/// <param name="Meaning">Who is in it.</param>
internal sealed record Comparator(string Id, string Title, string Meaning, IReadOnlyList<ComparedSeries> Series);

/// <summary>What a comparator has for one indicator.</summary>
/// <param name="Published">When the source published it; null where that is not known.</param>
/// <param name="Differs">How its definition differs from the indicator's; null where it is the same.</param>
internal sealed record ComparedSeries(Indicator Indicator, Source Source, DateOnly? Published, string? Differs, IReadOnlyList<ComparedFigure> Figures)
{
    /// <summary>Null where the comparator has none for those very days.</summary>
    public decimal? In(Period period) => Figures.FirstOrDefault(f => f.Period == period)?.Value;
}

/// <summary>One figure of a comparator.</summary>
internal sealed record ComparedFigure(Period Period, decimal Value, SourceLocation At);
