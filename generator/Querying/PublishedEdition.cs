using PmfSite.Approving;
using PmfSite.Performance;

namespace PmfSite.Querying;

/// <summary>An edition of the dashboard of a quarter that was corrected: the first is what was approved, and each correction makes another.</summary>
/// <param name="performance">As it was known then.</param>
internal sealed class PublishedEdition(Lazy<PublishedPerformance> performance, Quarter quarter, int number, RegisterEntry? until)
{
    public Quarter Quarter => quarter;

    /// <summary>From 1.</summary>
    public int Number => number;

    /// <summary>The correction that superseded it; null for the one in force.</summary>
    public RegisterEntry? Until => until;

    public PublishedPerformance Performance => performance.Value;

    public QuarterReturn Return => Performance.Return(quarter);

    public byte[] Bytes => number == 1 ? Performance.Publication.Editions[quarter].Bytes : Written(Performance.As(Return));

    public string Digest => EditionText.Digest(Bytes);

    /// <summary>Of each quarter that was corrected every edition, in order of time.</summary>
    public static IReadOnlyList<PublishedEdition> Of(PublishedPerformance now) =>
        [
            .. from corrected in now.Publication.Corrections.GroupBy(e => e.Correction.Quarter)
            orderby corrected.Key
            from edition in Of(now, corrected.Key, [.. corrected])
            select edition,
        ];

    private static IEnumerable<PublishedEdition> Of(PublishedPerformance now, Quarter quarter, RegisterEntry[] corrections) =>
        [
            .. corrections.Select((c, n) => new PublishedEdition(new(() => now.Before(c)), quarter, n + 1, c)),
            new(new(() => now), quarter, corrections.Length + 1, null),
        ];

    private byte[] Written(PublishedPerformance then) => EditionText.Write(EditionWriting.Of(then.Content, then.Assessment, then.Return(quarter)));
}
