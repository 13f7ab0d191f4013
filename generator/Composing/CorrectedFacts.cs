using System.Globalization;
using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Composing.Pages;
using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>Words what a correction changed, fact by fact, as a resident reads it.</summary>
internal sealed class CorrectedFacts
{
    private readonly RegisterEntry entry;
    private readonly Composition site;
    private readonly Indicator? indicator;
    private readonly Dictionary<string, Period> periods;
    private readonly Lazy<QuarterReturn> before;

    public CorrectedFacts(RegisterEntry entry, Composition site)
    {
        (this.entry, this.site) = (entry, site);
        indicator = site.Content.Indicators.FirstOrDefault(i => CorrectionWords.IsOf(entry.Correction, i));
        periods = indicator is null ? [] : site.Assessment.Of(indicator).AllAsOf(site.Latest.Quarter).Select(p => p.Period).ToDictionary(p => p.Id, StringComparer.Ordinal);
        before = new(() => site.Publication.Before(entry).Content.Quarters.First(q => q.Quarter == entry.Correction.Quarter));
    }

    /// <summary>Results and texts. The rule that judges is not among them: it comes and goes with the value, and is the same for all. Nor is a released exception report, which stands on its own page.</summary>
    public IReadOnlyList<CorrectedFact> All => [.. entry.Changes.Select(c => (Change: c, Of: Split(c.Fact))).Where(c => c.Of.Name != "rule" && (c.Of.Period is not null || c.Of.Name is "narrative" or "story" or "definition")).Select(c => Fact(c.Change, c.Of.Name, c.Of.Period))];

    /// <summary>The results among them, a sentence each.</summary>
    public IEnumerable<string> ResultsInSentences => All.Where(f => (f.Is ?? f.Was)!.Told is null).Select(f => f switch
    {
        { Was: { } was, Is: { } now } => English.FactWent(f.Fact, was.Text, now.Text),
        { Is: { } now } => English.FactCame(f.Fact, now.Text),
        _ => English.FactLeft(f.Fact, f.Was!.Text),
    });

    public bool HasIllustrative => entry.Later.Any(e => e.Was is { IsIllustrative: true } || e.Is is { IsIllustrative: true }) || entry.Changes.Select(c => (Change: c, Of: Split(c.Fact))).Any(c => c.Of is { Name: "value" or "forecast", Period: { } period } && ((c.Change.Was is not null && IsIllustrative(period, isNow: false)) || (c.Change.Is is not null && IsIllustrative(period, isNow: true))));

    /// <summary>What became of each status, a sentence each.</summary>
    public IReadOnlyList<string> Effects
    {
        get
        {
            string[] effects = [.. entry.Changes.Select(c => (Change: c, Of: Split(c.Fact))).Where(c => c.Of.Name == "status").Select(c => Effect(c.Change, Display.Period(c.Of.Period!.Value, indicator!)))];
            return effects.Length == 0 ? [English.NoStatusChanged] : effects;
        }
    }

    /// <summary>What became of what later quarters had said, a sentence each.</summary>
    public IReadOnlyList<string> Later => [.. entry.Later.Select(e => English.LaterEffect(Display.Period(e.Period, indicator!), Display.QuarterWithMonths(e.SaidIn), Said(e.Was), Said(e.Is)))];

    private string Said(HistoryPoint? point) => point switch
    {
        null => Sentences.LowerFirst(English.NotThere),
        { Working.Level.Word: var status } => English.LaterValue(CorrectionWords.Recorded(point.Outturn, indicator!), status),
        _ => CorrectionWords.Recorded(point.Outturn, indicator!),
    };

    private static string Effect(EditionDifference change, string period) => change switch
    {
        { Was: { } from, Is: { } to } => English.StatusWent(period, from, to),
        { Is: { } to } => English.StatusCame(period, to),
        _ => English.StatusLeft(period, change.Was!),
    };

    private CorrectedFact Fact(EditionDifference change, string name, Period? period)
    {
        var title = Title(name);
        return new(
            period is { } of ? English.FactOf(title, Display.Period(of, indicator!)) : title,
            change.Was is { } was ? Side(name, period, was, isNow: false) : null,
            change.Is is { } now ? Side(name, period, now, isNow: true) : null);
    }

    /// <summary>The name of a fact, and the period that it speaks of where it does.</summary>
    private (string Name, Period? Period) Split(string fact) =>
        FactNames.Split(fact) is var (name, of) && periods.TryGetValue(of, out var period) ? (name, period) : (fact, null);

    private static string Title(string name) => name switch
    {
        "value" => English.Result,
        "numerator" => English.Numerator,
        "denominator" => English.Denominator,
        "forecast" => English.Forecast,
        "quality" => English.HowSettled,
        "origin" => English.WhereItComesFrom,
        FactNames.NoValue => English.WhyNoValue,
        "reason" => English.ReasonForNoValue,
        "expected" => English.WhenExpected,
        "note" => English.Remarks,
        "target" => English.Target,
        "status" => English.Status,
        FactNames.ForecastStatus => English.ForecastStatus,
        "narrative" => English.WhatTheServiceSays,
        "story" => English.Story,
        "definition" => English.Definition,
        _ => Sentences.UpperFirst(name),
    };

    private FactSide Side(string name, Period? period, string text, bool isNow) => name switch
    {
        "value" or "forecast" => new(IsIllustrative(period!.Value, isNow) ? English.IllustrativeValue(CorrectionWords.Exact(Number(text), indicator!)) : CorrectionWords.Exact(Number(text), indicator!)),
        "numerator" or "denominator" => new(Display.Plain(Number(text))),
        "quality" => new(Keywords.Find<Quality>(text) is { } quality ? Display.Quality(quality) : text),
        "origin" => new(Origin(text)),
        FactNames.NoValue => new(Keywords.Find<Absence>(text) is { } absence ? Display.Absence(absence) : text),
        "status" or FactNames.ForecastStatus => new(text, site.Framework.Rating.Levels.FirstOrDefault(l => l.Word == text) is { } level ? Display.Status(level) : Display.NoStatus(text)),
        "narrative" or "story" => new(text, Told: (isNow ? Tells() : Told()) is { } prose ? new Markup(prose.Html) : null),
        _ => new(text),
    };

    /// <summary>Where nothing says that the origin changed, it is that of the value as it stands.</summary>
    private bool IsIllustrative(Period period, bool isNow)
    {
        var later = site.Publication.Corrections.SkipWhile(e => e != entry)
            .SelectMany(e => e.Changes.Select(c => (e, Change: c)))
            .FirstOrDefault(c => c.Change.Id == indicator!.Id && c.Change.Fact == FactNames.Of("origin", period));
        return later switch
        {
            (null, _) => site.Assessment.Of(indicator!).AllAsOf(site.Latest.Quarter).First(p => p.Period == period).Outturn is MeasuredOutturn { Provenance.IsIllustrative: true },
            var (by, change) => (by == entry && isNow ? change.Is : change.Was) == "illustrative",
        };
    }

    private Prose? Tells() => entry.Correction.Part switch
    {
        CorrectedText corrected => corrected.Text,
        ReleasedResult released => released.Narrative,
        _ => null,
    };

    /// <summary>The text that stood there before.</summary>
    private Prose? Told() => ((CorrectedText)entry.Correction.Part).Subject switch
    {
        { Kind: SubjectKind.Indicator, Id: var id } => before.Value.Narratives.GetValueOrDefault(id),
        { Id: var id } => before.Value.Stories.GetValueOrDefault(id),
    };

    private string Origin(string text) => text switch
    {
        "illustrative" => English.Illustrative,
        "council" => English.Own,
        _ => site.Content.Quarters.SelectMany(q => q.Outturns).Select(o => o.PublishedIn).FirstOrDefault(s => s?.Id == text)?.Title ?? text,
    };

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
