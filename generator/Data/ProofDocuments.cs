using System.Text;
using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Querying;
using PmfSite.Saying;

namespace PmfSite.Data;

/// <summary>Composes what proves who said what when.</summary>
internal static class ProofDocuments
{
    public static RegisterDocument Corrections(Composition site) =>
        new(
            site.Mark?.Words,
            [.. site.Published.Publication.Corrections.Select(Correction)],
            [.. Additions.Of(site.Published).SelectMany(a => a.Figures.Select(p => Late(a.Quarter, p, site)))]
        );

    public static TrailDocument Trail(Indicator indicator, Composition site) =>
        new(site.Mark?.Words, indicator.Id, indicator.Title, [.. IndicatorTrails.Of(indicator, site.Published).Select(Trail)]);

    private static CorrectionData Correction(RegisterEntry entry) =>
        new(
            entry.Correction.Id,
            entry.Correction.Quarter.Id,
            Keywords.Of(entry.Kind),
            entry.Correction.Wrong,
            entry.Correction.Since is { } since ? Display.Iso(since) : null,
            entry.Correction.Body,
            Display.Iso(entry.Correction.On),
            entry.Correction.IsUrgent,
            CorrectionsRegister.Moment(entry.Correction.Published),
            [.. entry.Changes.Select(Change)],
            entry.Later.Count == 0 ? null : [.. entry.Later.Select(e => Effect(e, entry.Correction.Part.IndicatorId!))],
            entry.Previous,
            entry.Seal,
            Encoding.UTF8.GetString(CorrectionsRegister.Write(entry)),
            entry.Correction.Minute
        );

    /// <summary>As the edition writes it: the same is sealed.</summary>
    private static ChangeData Change(EditionDifference change) => new(change.Id, FactNames.Of(change.Fact), Text(change.Was), Text(change.Is));

    private static string? Text(FactValue? value) => value is null ? null : FactTexts.Of(value);

    private static LaterEffectData Effect(LaterEffect effect, string indicator) =>
        new(
            indicator,
            effect.SaidIn.Id,
            effect.Period.Id,
            effect.Was?.Value,
            effect.Was?.Working?.Level.Word,
            effect.Is?.Value,
            effect.Is?.Working?.Level.Word
        );

    private static LateFigureData Late(QuarterReturn quarter, HistoryPoint point, Composition site) =>
        new(
            point.Outturn.Indicator.Id,
            point.Period.Id,
            point.Value!.Value,
            quarter.Quarter.Id,
            quarter.Approval!.PublicFrom!.Value.Iso,
            site.Published.Publication.Editions[quarter.Quarter].Digest
        );

    private static TrailData Trail(TrailOfQuarter trail) =>
        new(
            trail.Quarter.Quarter.Id,
            [.. trail.Outturns.Select(Value)],
            trail.Quarter.Approval!.Body!,
            Display.Iso(trail.Quarter.Approval.Date!.Value),
            trail.Quarter.Approval.PublicFrom!.Value.Iso,
            trail.Edition.Digest,
            [.. trail.Corrections.Select(Correction)]
        );

    private static TrailValueData Value(Outturn outturn) =>
        new(
            outturn.Period.Id,
            (outturn as MeasuredOutturn)?.Value,
            outturn is MissingOutturn missing ? Keywords.Of(missing.Absence) : null,
            outturn is MeasuredOutturn { Provenance.IsIllustrative: true },
            Verified(outturn)?.By.Id,
            Verified(outturn) is { On: var day } ? Display.Iso(day) : null
        );

    private static Verification? Verified(Outturn outturn) => (outturn as MeasuredOutturn)?.Verified;
}

/// <summary>The register of corrections for a machine.</summary>
/// <param name="Draft">That it is a draft, in words; null in what is published.</param>
internal sealed record RegisterDocument(string? Draft, IReadOnlyList<CorrectionData> Corrections, IReadOnlyList<LateFigureData> LateFigures);

/// <summary>A correction, an addition or a release. Names and texts are those that its seal was worked out from, but for the address of the
/// minute.</summary>
/// <param name="Kind">corrected; added, of a figure that came late; or released, of a result that had been withheld.</param>
/// <param name="Later">What it changed of what later quarters had said; null where that is nothing.</param>
/// <param name="Sealed">Exactly what the seal was worked out from: its SHA-256, taken of this text as UTF-8, is the seal.</param>
internal sealed record CorrectionData(
    string Id,
    string Quarter,
    string Kind,
    string Wrong,
    string? Since,
    string Body,
    string On,
    bool Urgent,
    string Published,
    IReadOnlyList<ChangeData> Changes,
    IReadOnlyList<LaterEffectData>? Later,
    string Previous,
    string Seal,
    string Sealed,
    string? Minute
);

/// <summary>A fact that was corrected.</summary>
/// <param name="Of">The id of the indicator, or of the part of the plan.</param>
internal sealed record ChangeData(string Of, string Fact, string? Was, string? Is);

/// <summary>What a correction changed of what a later quarter had said of a period.</summary>
internal sealed record LaterEffectData(
    string Indicator,
    string SaidIn,
    string Period,
    decimal? ValueWas,
    string? StatusWas,
    decimal? ValueIs,
    string? StatusIs
);

/// <summary>A figure that was late, and the quarter that brought it.</summary>
/// <param name="Edition">The digest of what was approved for that quarter.</param>
internal sealed record LateFigureData(string Indicator, string Period, decimal Value, string ReportedIn, string Released, string Edition);

/// <summary>The trail of an indicator for a machine.</summary>
/// <param name="Draft">That it is a draft, in words; null in what is published.</param>
internal sealed record TrailDocument(string? Draft, string Indicator, string Title, IReadOnlyList<TrailData> Trail);

/// <summary>What a quarter reported of an indicator, as it was approved, and what was corrected since.</summary>
/// <param name="Edition">The digest of what was approved for that quarter.</param>
internal sealed record TrailData(
    string ReportedIn,
    IReadOnlyList<TrailValueData> Values,
    string ApprovedBy,
    string ApprovedOn,
    string Released,
    string Edition,
    IReadOnlyList<CorrectionData> Corrections
);

/// <summary>A value as it was reported.</summary>
/// <param name="Missing">Why there is none; null where there is one.</param>
/// <param name="VerifiedBy">The id of the role that verified it; null where nobody is recorded.</param>
internal sealed record TrailValueData(string Period, decimal? Value, string? Missing, bool Illustrative, string? VerifiedBy, string? VerifiedOn);
