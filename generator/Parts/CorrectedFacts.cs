using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;

namespace PmfSite.Parts;

/// <summary>Words what a correction changed, fact by fact, as a resident reads it.</summary>
internal static class CorrectedFacts
{
    /// <summary>
    /// Results and texts. The rule that judges is not among them: it comes and goes with the value, and is the same for all. Nor is a released
    /// exception report, which stands on its own page.
    /// </summary>
    public static IReadOnlyList<CorrectedFact> All(RegisterEntry entry, Composition site) =>
        [.. entry.Changes.Where(c => IsShown(c.Fact)).Select(c => Fact(c, entry, site))];

    /// <summary>The results among them, a sentence each.</summary>
    public static IEnumerable<string> ResultsInSentences(RegisterEntry entry, Composition site) =>
        All(entry, site).Where(f => (f.Is ?? f.Was)!.Told is null).Select(f => Sentence(f, site));

    /// <summary>What became of each status, a sentence each.</summary>
    public static IReadOnlyList<string> Effects(RegisterEntry entry, Composition site)
    {
        var statuses = entry.Changes.Where(c => c.Fact.Kind == FactKind.Status);
        string[] effects = [.. statuses.Select(c => Effect(c, site))];
        return effects.Length == 0 ? [site.Words.Corrections.NoStatusChanged] : effects;
    }

    /// <summary>What became of what later quarters had said, a sentence each.</summary>
    public static IReadOnlyList<string> Later(RegisterEntry entry, Composition site) =>
        [.. entry.Later.Select(e => Later(e, entry.Correction, site))];

    /// <summary>Whether a figure is shown, before or after it, that nobody published.</summary>
    public static bool HasIllustrative(RegisterEntry entry, Composition site) =>
        entry.Later.Any(e => e.Was is { IsIllustrative: true } || e.Is is { IsIllustrative: true })
        || entry.Changes.Any(c => WasIllustrative(c, entry, site) || IsIllustrative(c, entry, site));

    private static bool WasIllustrative(EditionDifference change, RegisterEntry entry, Composition site) =>
        change is { Was: not null, Fact.Kind: FactKind.Value or FactKind.Forecast } && CorrectedOrigins.WasIllustrative(change, entry, site);

    private static bool IsIllustrative(EditionDifference change, RegisterEntry entry, Composition site) =>
        change is { Is: not null, Fact.Kind: FactKind.Value or FactKind.Forecast } && CorrectedOrigins.IsIllustrative(change, entry, site);

    private static bool IsShown(FactName fact) =>
        fact switch
        {
            { Kind: FactKind.Rule } => false,
            { Period: not null } => true,
            { Kind: FactKind.Narrative or FactKind.Story or FactKind.Definition } => true,
            _ => false,
        };

    private static CorrectedFact Fact(EditionDifference change, RegisterEntry entry, Composition site) =>
        new(
            Title(change, site),
            change.Was is { } was ? FactWords.Side(change, was, WasIllustrative(change, entry, site), site) : null,
            change.Is is { } now ? FactWords.Side(change, now, IsIllustrative(change, entry, site), site) : null
        );

    private static string Title(EditionDifference change, Composition site)
    {
        var title = FactWords.Title(change.Fact.Kind, site);
        return change.Fact.Period is { } period
            ? site.Words.Corrections.FactOf(title, site.Words.Display.Period(period, FactWords.Indicator(change, site)))
            : title;
    }

    private static string Sentence(CorrectedFact fact, Composition site) =>
        fact switch
        {
            { Was: { } was, Is: { } now } => site.Words.Corrections.FactWent(fact.Fact, was.Text, now.Text),
            { Is: { } now } => site.Words.Corrections.FactCame(fact.Fact, now.Text),
            _ => site.Words.Corrections.FactLeft(fact.Fact, fact.Was!.Text),
        };

    private static string Effect(EditionDifference status, Composition site)
    {
        var period = site.Words.Display.Period(status.Fact.Period!.Value, FactWords.Indicator(status, site));
        return (CorrectionSentences.LevelWord(status.Was), CorrectionSentences.LevelWord(status.Is)) switch
        {
            ({ } from, { } to) => site.Words.Corrections.StatusWent(period, from, to),
            (null, { } to) => site.Words.Corrections.StatusCame(period, to),
            (var from, _) => site.Words.Corrections.StatusLeft(period, from!),
        };
    }

    private static string Later(LaterEffect effect, Correction correction, Composition site)
    {
        var indicator = site.Published.Content.Indicators.First(i => correction.IsOf(i));
        return site.Words.Corrections.LaterEffect(
            site.Words.Display.Period(effect.Period, indicator),
            site.Words.Display.QuarterWithMonths(effect.SaidIn),
            Said(effect.Was, indicator, site),
            Said(effect.Is, indicator, site)
        );
    }

    private static string Said(HistoryPoint? point, Indicator indicator, Composition site) =>
        point switch
        {
            null => site.Words.Corrections.NoValueThen,
            { Working.Level.Word: var status } => site.Words.Corrections.LaterValue(
                CorrectionSentences.Recorded(point.Outturn, indicator, site.Words),
                status
            ),
            _ => CorrectionSentences.Recorded(point.Outturn, indicator, site.Words),
        };
}
