using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page of what changed in a quarter.</summary>
internal static class ChangesComposer
{
    public static ChangesPage Compose(Composition site, QuarterReturn quarter)
    {
        var address = Address.Changes(quarter.Quarter.Id);
        var months = Display.Period(quarter.Quarter.Period);
        var before = site.Content.Quarters.LastOrDefault(q => q.Quarter.CompareTo(quarter.Quarter) < 0)?.Quarter;
        var changes = before is { } earlier ? QuarterChange.Of(site.Content, site.Assessment, earlier, quarter.Quarter) : [];
        return new()
        {
            Path = address.Path,
            Title = English.WhatChangedIn(months),
            HeadTitle = site.HeadTitle(English.WhatChangedIn(months)),
            Description = before is { } since ? English.WhatChangedSince(months, Display.Period(since.Period)) : English.FirstQuarterPublished,
            Trail = [Composition.HomeLink(address), new(English.PastQuarters, Address.Quarters.From(address)), Composition.LinkTo(quarter.Quarter, address)],
            IllustrativeNotice = Composition.IllustrativeNotice(changes.SelectMany(Shown)),
            Frame = site.Frame(address),
            Quarter = Composition.LinkTo(quarter.Quarter, address),
            Before = before is { } with ? Composition.LinkTo(with, address) : null,
            Summary = before is null ? "" : English.StatusesCompared(changes.Count(c => c.Steps < 0), changes.Count(c => c.Steps > 0), changes.Count(c => c.Steps == 0)),
            Moves = before is null ? [] :
            [
                new(English.BetterStatus, English.BetterStatusIn(months), English.NoBetterStatus, [.. changes.Where(c => c.Steps < 0).Select(c => Row(c, address))]),
                new(English.WorseStatus, English.WorseStatusIn(months), English.NoWorseStatus, [.. changes.Where(c => c.Steps > 0).Select(c => Row(c, address))]),
            ],
            Lists = before is { } last ? [.. Lists(changes, last, quarter.Quarter, address), Corrected(site, last, quarter, address)] : [],
        };
    }

    private static ChangeList[] Lists(IReadOnlyList<QuarterChange> changes, Quarter before, Quarter quarter, Address address)
    {
        return
        [
            List(English.NewIndicators, English.NoNewIndicators, c => c.IsNew ? [Sentences.Stop(c.Indicator.AsDefinedIn(quarter).Definition)] : []),
            List(English.IndicatorsEnded, English.NoEndedIndicators, c => c.HasEnded ? [English.LastReportedFor(Display.Period(before.Period))] : []),
            List(English.RedefinedIndicators, English.NoRedefinedIndicators, c => Redefined(c, quarter)),
            List(English.WithoutValue, English.NoneWithoutValue, c => c.WithoutValue.Select(Sentences.Missing)),
            List(English.ArrivedLate, English.NoneArrivedLate, c => c.ArrivedLate.Select(p => Sentences.Headline(p, c.Indicator))),
            List(English.RevisedValues, English.NoRevisedValues, c => c.Revised.Select(p => Sentences.Headline(p, c.Indicator))),
            List(English.ReportsNeeded, English.NoReportsNeeded, c => Told(c.ReportNeeded, c.Indicator)),
            List(English.ReportsNotNeeded, English.NoReportsNotNeeded, c => Told(c.ReportNotNeeded, c.Indicator)),
        ];

        ChangeList List(string title, string nothing, Func<QuarterChange, IEnumerable<string>> sentences) =>
            new(title, nothing, [.. changes.SelectMany(c => sentences(c).Select(s => new ChangeItem(Composition.LinkTo(c.Indicator, address), s)))]);
    }

    /// <summary>What was put right after the quarter before was published, up to the moment of this one.</summary>
    private static ChangeList Corrected(Composition site, Quarter before, QuarterReturn quarter, Address address)
    {
        var since = site.Return(before).Approval!.Released;
        var corrections = site.Publication.Corrections.Where(e => e.Correction.Published > since && e.Correction.Published <= quarter.Approval!.Released);
        return new(English.CorrectionsSince, English.NoCorrectionsSince, [.. corrections.Select(e => new ChangeItem(
            CorrectionWords.Subject(e.Correction, site, address),
            English.CorrectedQuarter(Display.QuarterWithMonths(e.Correction.Quarter), English.InSentence(CorrectionWords.Sentence(e)))))]);
    }

    private static MoveRow Row(QuarterChange change, Address address) => new(
        Composition.LinkTo(change.Indicator, address),
        Side(change.Before!, change.Indicator),
        Side(change.Now!, change.Indicator),
        [.. change.Causes.Select(cause => Why(cause, change)), .. change.LevelByTargetBefore is { } level ? [English.UnderTargetBefore(level.Word)] : Array.Empty<string>(), .. change.Indicator.Covers == Coverage.YearToDate ? [English.CountsAnew] : Array.Empty<string>()]);

    private static MoveSide Side(HistoryPoint point, Indicator indicator) =>
        new(Display.Status(point, indicator), Display.Period(point.Period, indicator), Display.Figure(point));

    private static string Why(Cause cause, QuarterChange change)
    {
        var (before, now, indicator) = (change.Before!, change.Now!, change.Indicator);
        return cause switch
        {
            Cause.Value when now.IsJudgedOnForecast => English.ForecastMoved(Display.Forecast(before, indicator), Display.Forecast(now, indicator)),
            Cause.Value => English.ResultMoved(Display.Value(before, indicator), Display.Value(now, indicator)),
            Cause.Target => Retargeted(before.Target!, now.Target!, indicator),
            Cause.Intervention => English.InterventionMoved,
            Cause.Rule => English.RuleMoved(RuleWords.Whole(now.Working!.Rule)),
            Cause.Definition => English.DefinitionMoved,
            Cause.Comparison => English.ComparisonMoved,
            _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "a cause without words"),
        };
    }

    /// <summary>From which target to which; where it was changed within its year, when and why.</summary>
    private static string Retargeted(Target before, Target now, Indicator indicator)
    {
        var (from, to) = (Display.Target(before, indicator), Display.Target(now, indicator));
        return now.Changed switch
        {
            null => English.TargetMoved(from, to),
            { } change when Display.Target(change.Was, indicator) == from => Sentences.Changed(change, now, indicator),
            { } change => Sentences.Together(English.TargetMoved(from, to), Sentences.Changed(change, now, indicator)),
        };
    }

    private static IEnumerable<string> Redefined(QuarterChange change, Quarter quarter)
    {
        if (change.Break is { } broken)
            yield return English.SeriesBreaks(Display.Period(broken.From, change.Indicator), Sentences.Stop(broken.Reason));
        if (change.DefinedBefore is { } was)
            yield return English.DefinitionWas(Sentences.Stop(was.Definition), Sentences.Stop(change.Indicator.AsDefinedIn(quarter).Definition));
    }

    private static string[] Told(HistoryPoint? point, Indicator indicator) => point is null ? [] : [Sentences.WithForecast(point, indicator)];

    private static IEnumerable<HistoryPoint?> Shown(QuarterChange change) =>
    [
        .. change.Steps is null or 0 ? [] : new[] { change.Before, change.Now },
        .. change.ArrivedLate,
        .. change.Revised,
        change.ReportNeeded,
        change.ReportNotNeeded,
    ];
}
