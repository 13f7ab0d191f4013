using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Querying;

/// <summary>Figures that completed an earlier quarter, and the quarter that brought them.</summary>
internal sealed record Additions(QuarterReturn Quarter, IReadOnlyList<HistoryPoint> Figures)
{
    /// <summary>In order of time; only quarters that brought any.</summary>
    public static IEnumerable<Additions> Of(PublishedPerformance known) =>
        from pair in known.Content.Quarters.Zip(known.Content.Quarters.Skip(1))
        where known.Publication.Editions.ContainsKey(pair.Second.Quarter)
        let figures = QuarterChange
            .Of(known.Content, known.Assessment, pair.First.Quarter, pair.Second.Quarter)
            .SelectMany(c => c.ArrivedLate)
            .ToArray()
        where figures.Length > 0
        select new Additions(pair.Second, figures);
}
