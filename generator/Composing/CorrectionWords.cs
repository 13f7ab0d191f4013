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

    public static string Date(Correction correction) => Display.Date(correction.Published.Day);

    public static string Sentence(RegisterEntry entry)
    {
        var (date, why) = (Date(entry.Correction), Sentences.Stop(entry.Correction.Wrong));
        return entry.Kind switch
        {
            CorrectionKind.Added => English.AddedOn(date, why),
            CorrectionKind.Released => English.ReleasedOn(date, why),
            _ => English.CorrectedOn(date, why),
        };
    }

    public static CorrectionNotice Notice(RegisterEntry entry, Address from) => new(Sentence(entry), LinkTo(entry, from));

    private static Link LinkTo(RegisterEntry entry, Address from)
    {
        var date = Date(entry.Correction);
        var text = entry.Kind switch
        {
            CorrectionKind.Added => English.ReadTheAdditionOf(date),
            CorrectionKind.Released => English.ReadTheReleaseOf(date),
            _ => English.ReadTheCorrectionOf(date),
        };
        return new(text, $"{Address.Corrections.From(from)}#{Anchor(entry.Correction)}");
    }

    /// <summary>What it corrects, leading to its page.</summary>
    public static Link Subject(Correction correction, Composition site, Address from) => correction.Part switch
    {
        CorrectedText { Subject: { Kind: SubjectKind.Priority, Id: var id } } => Composition.LinkTo(Priority(id, site), from),
        var part => Composition.LinkTo(site.Content.Indicators.First(i => i.Id == part.IndicatorId), from),
    };

    private static Priority Priority(string id, Composition site) =>
        site.Framework.Priorities.Concat(site.Framework.EarlierPriorities).First(p => p.Id == id);

    public static bool IsOf(Correction correction, Indicator indicator) => correction.Part.IndicatorId == indicator.Id;

    /// <summary>What a result was before each of its corrections, the latest first; empty where nothing was corrected.</summary>
    public static IEnumerable<string> Notes(HistoryPoint point, Indicator indicator, IReadOnlyList<RegisterEntry> register)
    {
        var status = point.Working?.Level.Word;
        var now = point.Outturn;
        for (var corrected = now.Corrected; corrected is not null; (now, corrected) = (corrected.Was ?? now, corrected.Was?.Corrected))
        {
            if (StatusChange(register.First(e => e.Correction == corrected.By), point, indicator) is { } change)
                status = LevelWord(change.Was);
            yield return Note(corrected, now, status, indicator);
        }
    }

    private static EditionDifference? StatusChange(RegisterEntry entry, HistoryPoint point, Indicator indicator) =>
        entry.Changes.FirstOrDefault(c => c.Id == indicator.Id && c.Fact == FactName.Of(FactKind.Status, point.Period));

    /// <summary>The word of a level, of a fact that is a status; null where there was none.</summary>
    public static string? LevelWord(FactValue? status) => (status as TextValue)?.Text;

    private static string Note(Corrected corrected, Outturn now, string? status, Indicator indicator)
    {
        var (date, wrong) = (Date(corrected.By), Sentences.Stop(corrected.By.Wrong));
        return (corrected.Was, status) switch
        {
            _ when corrected.By.Part is ReleasedResult => English.ReleasedOn(date, wrong),
            (null or MissingOutturn { Absence: Absence.Late }, _) when now is MeasuredOutturn => English.AddedOn(date, wrong),
            (null, _) => English.CorrectedOn(date, wrong),
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
    public static string Exact(decimal value, Indicator indicator)
    {
        var most = Math.Max(MostPlaces, indicator.Decimals);
        return Display.WithUnit(value, indicator.Unit, Math.Min(Places.All(value, indicator.Decimals), most));
    }
}
