using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Composing.Pages;
using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>Says of what a correction is and what it put right, in the same words wherever it is told.</summary>
internal static class CorrectionWords
{
    private const int MostPlaces = 6;

    public static string Anchor(Correction correction) => $"correction-{correction.Id}";

    public static string Date(Correction correction) => Display.Date(DateOnly.FromDateTime(correction.Published));

    public static string Sentence(Correction correction) => English.CorrectedOn(Date(correction), Sentences.Stop(correction.Wrong));

    public static CorrectionNotice Notice(Correction correction, Address from) => new(Sentence(correction), LinkTo(correction, from));

    public static Link LinkTo(Correction correction, Address from) => new(English.ReadTheCorrectionOf(Date(correction)), $"{Address.Corrections.From(from)}#{Anchor(correction)}");

    /// <summary>What it corrects, leading to its page.</summary>
    public static Link Subject(Correction correction, Composition site, Address from) => correction.Part switch
    {
        CorrectedText { Subject: { Kind: SubjectKind.Priority, Id: var id } } => Composition.LinkTo(site.Framework.Priorities.Concat(site.Framework.EarlierPriorities).First(p => p.Id == id), from),
        var part => Composition.LinkTo(site.Content.Indicators.First(i => i.Id == IndicatorOf(part)), from),
    };

    public static bool IsOf(Correction correction, Indicator indicator) => IndicatorOf(correction.Part) == indicator.Id;

    /// <summary>What a result was before each of its corrections, the latest first; empty where nothing was corrected.</summary>
    public static IEnumerable<string> Notes(HistoryPoint point, Indicator indicator, IReadOnlyList<RegisterEntry> register)
    {
        var status = point.Working?.Level.Word;
        for (var corrected = point.Outturn.Corrected; corrected is not null; corrected = corrected.Was?.Corrected)
        {
            var change = register.First(e => e.Correction == corrected.By).Changes.FirstOrDefault(c => c.Id == indicator.Id && c.Fact == FactNames.Of("status", point.Period));
            status = change is null ? status : change.Was;
            yield return Note(corrected, status, indicator);
        }
    }

    private static string Note(Corrected corrected, string? status, Indicator indicator)
    {
        var (date, wrong) = (Date(corrected.By), Sentences.Stop(corrected.By.Wrong));
        return (corrected.Was, status) switch
        {
            (null, _) => English.CorrectedFromNothing(date, wrong),
            (MeasuredOutturn was, { } word) => English.CorrectedFromRated(date, Recorded(was, indicator), word, wrong),
            (var was, _) => English.CorrectedFrom(date, Recorded(was, indicator), wrong),
        };
    }

    /// <summary>What was reported, with all its places: a correction may be smaller than what rounding leaves.</summary>
    public static string Recorded(Outturn outturn, Indicator indicator) => outturn switch
    {
        MeasuredOutturn { Provenance.IsIllustrative: true } made => English.IllustrativeValue(Exact(made.Value, indicator)),
        MeasuredOutturn measured => Exact(measured.Value, indicator),
        MissingOutturn missing => Display.Absence(missing.Absence),
        _ => throw new ArgumentOutOfRangeException(nameof(outturn), outturn, "an outturn without a form"),
    };

    /// <summary>A number with its unit and the places that it has, of a mean as many as could be entered.</summary>
    public static string Exact(decimal value, Indicator indicator) => Display.WithUnit(value, indicator.Unit, Math.Min(Places.All(value, indicator.Decimals), Math.Max(MostPlaces, indicator.Decimals)));

    private static string? IndicatorOf(CorrectedPart part) => part switch
    {
        CorrectedFigures figures => figures.Indicator.Id,
        CorrectedDefinition definition => definition.Indicator.Id,
        CorrectedText { Subject: { Kind: SubjectKind.Indicator, Id: var id } } => id,
        _ => null,
    };
}
