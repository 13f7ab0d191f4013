using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Says of what a correction is and what it put right, in the same words wherever it is told.</summary>
internal static class CorrectionSentences
{
    private const int MostPlaces = 6;

    public static string Anchor(Correction correction) => $"correction-{correction.Id}";

    public static string Date(Correction correction, Words words) => words.Display.Date(correction.Published.Day);

    public static string Sentence(RegisterEntry entry, Words words)
    {
        var (date, why) = (Date(entry.Correction, words), words.Grammar.Sentence(entry.Correction.Wrong));
        return entry.Kind switch
        {
            CorrectionKind.Added => words.Corrections.AddedOn(date, why),
            CorrectionKind.Released => words.Corrections.ReleasedOn(date, why),
            _ => words.Corrections.CorrectedOn(date, why),
        };
    }

    public static CorrectionNotice Notice(RegisterEntry entry, Address from, Words words) => new(Sentence(entry, words), LinkTo(entry, from, words));

    private static Link LinkTo(RegisterEntry entry, Address from, Words words)
    {
        var date = Date(entry.Correction, words);
        var text = entry.Kind switch
        {
            CorrectionKind.Added => words.Corrections.ReadTheAdditionOf(date),
            CorrectionKind.Released => words.Corrections.ReadTheReleaseOf(date),
            _ => words.Corrections.ReadTheCorrectionOf(date),
        };
        return new(text, $"{Address.Corrections.From(from)}#{Anchor(entry.Correction)}");
    }

    /// <summary>What it corrects, leading to its page.</summary>
    public static Link Subject(Correction correction, Composition site, Address from) =>
        correction.Part switch
        {
            CorrectedText { Subject: { Kind: SubjectKind.Priority, Id: var id } } => Links.To(Priority(id, site), from, site.Words),
            var part => Links.To(site.Published.Content.Indicators.First(i => i.Id == part.IndicatorId), from),
        };

    private static Priority Priority(string id, Composition site) =>
        site.Published.Framework.Priorities.Concat(site.Published.Framework.EarlierPriorities).First(p => p.Id == id);

    /// <summary>What a result was before each of its corrections, the latest first; empty where nothing was corrected.</summary>
    public static IEnumerable<string> Notes(HistoryPoint point, Indicator indicator, IReadOnlyList<RegisterEntry> register, Words words)
    {
        var status = point.Working?.Level.Word;
        var now = point.Outturn;
        for (var corrected = now.Corrected; corrected is not null; (now, corrected) = (corrected.Was ?? now, corrected.Was?.Corrected))
        {
            if (StatusChange(register.First(e => e.Correction == corrected.By), point, indicator) is { } change)
                status = LevelWord(change.Was);
            yield return Note(corrected, now, status, indicator, words);
        }
    }

    private static EditionDifference? StatusChange(RegisterEntry entry, HistoryPoint point, Indicator indicator) =>
        entry.Changes.FirstOrDefault(c => c.Id == indicator.Id && c.Fact == FactName.Of(FactKind.Status, point.Period));

    /// <summary>The word of a level, of a fact that is a status; null where there was none.</summary>
    public static string? LevelWord(FactValue? status) => (status as TextValue)?.Text;

    private static string Note(Corrected corrected, Outturn now, string? status, Indicator indicator, Words words)
    {
        var (date, wrong) = (Date(corrected.By, words), words.Grammar.Sentence(corrected.By.Wrong));
        return (corrected.Was, status) switch
        {
            _ when corrected.By.Part is ReleasedResult => words.Corrections.ReleasedOn(date, wrong),
            (null or MissingOutturn { Absence: Absence.Late }, _) when now is MeasuredOutturn => words.Corrections.AddedOn(date, wrong),
            (null, _) => words.Corrections.CorrectedOn(date, wrong),
            (MeasuredOutturn was, { } word) => words.Corrections.CorrectedFromRated(date, Recorded(was, indicator, words), word, wrong),
            (var was, _) => words.Corrections.CorrectedFrom(date, Recorded(was, indicator, words), wrong),
        };
    }

    /// <summary>What was reported, with all its places: a correction may be smaller than what rounding leaves.</summary>
    public static string Recorded(Outturn outturn, Indicator indicator, Words words) =>
        outturn switch
        {
            MeasuredOutturn { Provenance.IsIllustrative: true } made => words.Corrections.IllustrativeValue(Exact(made.Value, indicator, words)),
            MeasuredOutturn measured => Exact(measured.Value, indicator, words),
            MissingOutturn missing => words.Display.Absence(missing.Absence),
            _ => throw new ArgumentOutOfRangeException(nameof(outturn), outturn, "an outturn without a form"),
        };

    /// <summary>A number with its unit and the places that it has, of a mean as many as could be entered.</summary>
    public static string Exact(decimal value, Indicator indicator, Words words)
    {
        var most = Math.Max(MostPlaces, indicator.Decimals);
        return words.Display.WithUnit(value, indicator.Unit, Math.Min(Places.All(value, indicator.Decimals), most));
    }
}
