using PmfSite.Approving;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Composing;

/// <summary>An edition of the dashboard of a quarter that was corrected: the first is what was approved, and each correction makes another.</summary>
/// <param name="site">As it stood then.</param>
internal sealed class DashboardEdition(Lazy<Composition> site, Quarter quarter, int number, RegisterEntry? until)
{
    public Quarter Quarter => quarter;

    /// <summary>From 1.</summary>
    public int Number => number;

    /// <summary>The correction that superseded it; null for the one in force.</summary>
    public RegisterEntry? Until => until;

    public Composition Site => site.Value;

    public QuarterReturn Return => Site.Return(quarter);

    public Address Page => until is null ? Address.Quarter(quarter.Id) : Address.SupersededEdition(quarter.Id, number);

    public Address File => number == 1 ? Address.Edition(quarter.Id) : Address.CorrectedEdition(quarter.Id, number);

    public byte[] Bytes => number == 1 ? Site.Publication.Editions[quarter].Bytes : Written(Site.As(Return));

    public string Digest => EditionText.Digest(Bytes);

    /// <summary>Of each quarter that was corrected every edition, in order of time.</summary>
    public static IReadOnlyList<DashboardEdition> Of(Composition site) =>
        [
            .. from corrected in site.Publication.Corrections.GroupBy(e => e.Correction.Quarter)
            orderby corrected.Key
            from edition in Of(site, corrected.Key, [.. corrected])
            select edition,
        ];

    public Link LinkFrom(Address page) =>
        new(
            number == 1
                ? Site.Words.Corrections.EditionAsFirstApproved
                : Site.Words.Corrections.EditionUntil(number, CorrectionSentences.Date(until!.Correction, Site.Words)),
            Page.From(page)
        );

    /// <summary>That it is no longer in force, and where the one in force is.</summary>
    public LinkedSentence Superseded(Address page)
    {
        var (date, now) = (CorrectionSentences.Date(until!.Correction, Site.Words), Composition.LinkTo(quarter, page, Site.Words));
        if (until.Kind != CorrectionKind.Corrected)
            return number == 1 ? Site.Words.Corrections.FirstEditionCompleted(date, now) : Site.Words.Corrections.EditionCompleted(number, date, now);
        return number == 1 ? Site.Words.Corrections.FirstEditionSuperseded(date, now) : Site.Words.Corrections.EditionSuperseded(number, date, now);
    }

    private static IEnumerable<DashboardEdition> Of(Composition site, Quarter quarter, RegisterEntry[] corrections) =>
        [
            .. corrections.Select((c, n) => new DashboardEdition(new(() => site.Before(c)), quarter, n + 1, c)),
            new(new(() => site), quarter, corrections.Length + 1, null),
        ];

    private byte[] Written(Composition then) => EditionText.Write(EditionWriting.Of(then.Content, then.Assessment, then.Return(quarter)));
}
