using PmfSite.Approving;
using PmfSite.Composing;
using PmfSite.Querying;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Where the editions of a corrected quarter stand, and what leads to them.</summary>
internal static class EditionLinks
{
    public static Address Page(PublishedEdition edition) =>
        edition.Until is null ? Address.Quarter(edition.Quarter.Id) : Address.SupersededEdition(edition.Quarter.Id, edition.Number);

    public static Address File(PublishedEdition edition) =>
        edition.Number == 1 ? Address.Edition(edition.Quarter.Id) : Address.CorrectedEdition(edition.Quarter.Id, edition.Number);

    public static Link To(PublishedEdition edition, Address from, Words words) =>
        new(
            edition.Number == 1
                ? words.Corrections.EditionAsFirstApproved
                : words.Corrections.EditionUntil(edition.Number, CorrectionSentences.Date(edition.Until!.Correction, words)),
            Page(edition).From(from)
        );

    /// <summary>That it is no longer in force, and where the one in force is.</summary>
    public static LinkedSentence Superseded(PublishedEdition edition, Address from, Words words)
    {
        var (date, now) = (CorrectionSentences.Date(edition.Until!.Correction, words), Links.To(edition.Quarter, from, words));
        var isFirst = edition.Number == 1;
        if (edition.Until.Kind != CorrectionKind.Corrected)
            return isFirst ? words.Corrections.FirstEditionCompleted(date, now) : words.Corrections.EditionCompleted(edition.Number, date, now);
        return isFirst ? words.Corrections.FirstEditionSuperseded(date, now) : words.Corrections.EditionSuperseded(edition.Number, date, now);
    }
}
