using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Pages.WhatChanged;

/// <summary>Composes the page of what changed in a quarter.</summary>
internal static class ChangesComposer
{
    public static ChangesPage Compose(Composition site, QuarterReturn quarter)
    {
        var address = Address.Changes(quarter.Quarter.Id);
        var months = site.Words.Display.Period(quarter.Quarter.Period);
        var before = site.Published.Content.Quarters.LastOrDefault(q => q.Quarter.CompareTo(quarter.Quarter) < 0)?.Quarter;
        var changes = before is { } earlier ? QuarterChange.Of(site.Published.Content, site.Published.Assessment, earlier, quarter.Quarter) : [];
        return new()
        {
            Path = address.Path,
            Title = site.Words.Quarters.WhatChangedIn(months),
            HeadTitle = HeadTitles.Of(site.Words.Quarters.WhatChangedIn(months), site),
            Description = before is { } since
                ? site.Words.Quarters.WhatChangedSince(months, site.Words.Display.Period(since.Period))
                : site.Words.Quarters.FirstQuarterPublished,
            Trail =
            [
                Links.Home(address, site.Words),
                new(site.Words.Frame.PastQuarters, Address.Quarters.From(address)),
                Links.To(quarter.Quarter, address, site.Words),
            ],
            IllustrativeNotice = IllustrativeNotices.Of(changes.SelectMany(Shown), site.Words),
            Frame = FrameComposer.Of(site, address),
            Quarter = Links.To(quarter.Quarter, address, site.Words),
            Before = before is { } with ? Links.To(with, address, site.Words) : null,
            Summary = before is null
                ? ""
                : site.Words.Quarters.StatusesCompared(
                    changes.Count(c => c.Steps < 0),
                    changes.Count(c => c.Steps > 0),
                    changes.Count(c => c.Steps == 0)
                ),
            Moves = before is null
                ? []
                :
                [
                    new(
                        site.Words.Quarters.BetterStatus,
                        site.Words.Quarters.BetterStatusIn(months),
                        site.Words.Quarters.NoBetterStatus,
                        [.. changes.Where(c => c.Steps < 0).Select(c => Row(c, address, site.Words))]
                    ),
                    new(
                        site.Words.Quarters.WorseStatus,
                        site.Words.Quarters.WorseStatusIn(months),
                        site.Words.Quarters.NoWorseStatus,
                        [.. changes.Where(c => c.Steps > 0).Select(c => Row(c, address, site.Words))]
                    ),
                ],
            Lists = before is { } last
                ? [.. Lists(changes, last, quarter.Quarter, address, site.Words), Corrected(site, last, quarter, address)]
                : [],
        };
    }

    private static ChangeList[] Lists(IReadOnlyList<QuarterChange> changes, Quarter before, Quarter quarter, Address address, Words words)
    {
        return
        [
            List(words.Quarters.NewIndicators, words.Quarters.NoNewIndicators, c =>
                c.IsNew ? [words.Grammar.Sentence(c.Indicator.AsDefinedIn(quarter).Definition)] : []
            ),
            List(words.Quarters.IndicatorsEnded, words.Quarters.NoEndedIndicators, c =>
                c.HasEnded ? [words.Quarters.LastReportedFor(words.Display.Period(before.Period))] : []
            ),
            List(words.Quarters.RedefinedIndicators, words.Quarters.NoRedefinedIndicators, c => Redefined(c, quarter, words)),
            List(words.Quarters.WithoutValue, words.Quarters.NoneWithoutValue, c => c.WithoutValue.Select(words.Sentences.Missing)),
            List(words.Quarters.ArrivedLate, words.Quarters.NoneArrivedLate, c =>
                c.ArrivedLate.Select(p => words.Sentences.Headline(p, c.Indicator))
            ),
            List(words.Quarters.RevisedValues, words.Quarters.NoRevisedValues, c => c.Revised.Select(p => words.Sentences.Headline(p, c.Indicator))),
            List(words.Quarters.ReportsNeeded, words.Quarters.NoReportsNeeded, c => Told(c.ReportNeeded, c.Indicator, words)),
            List(words.Quarters.ReportsNotNeeded, words.Quarters.NoReportsNotNeeded, c => Told(c.ReportNotNeeded, c.Indicator, words)),
        ];

        ChangeList List(string title, string nothing, Func<QuarterChange, IEnumerable<string>> sentences) =>
            new(title, nothing, [.. changes.SelectMany(c => sentences(c).Select(s => new ChangeItem(Links.To(c.Indicator, address), s)))]);
    }

    /// <summary>What was put right after the quarter before was published, up to the moment of this one.</summary>
    private static ChangeList Corrected(Composition site, Quarter before, QuarterReturn quarter, Address address)
    {
        var since = site.Published.Return(before).Approval!.PublicFrom;
        var corrections = site.Published.Publication.Corrections.Where(e =>
            e.Correction.Published > since && e.Correction.Published <= quarter.Approval!.PublicFrom
        );
        return new(
            site.Words.Corrections.CorrectionsSince,
            site.Words.Corrections.NoCorrectionsSince,
            [
                .. corrections.Select(e => new ChangeItem(
                    CorrectionSentences.Subject(e.Correction, site, address),
                    site.Words.Corrections.CorrectedQuarter(
                        site.Words.Display.QuarterWithMonths(e.Correction.Quarter),
                        CorrectionSentences.Sentence(e, site.Words)
                    )
                )),
            ]
        );
    }

    private static MoveRow Row(QuarterChange change, Address address, Words words) =>
        new(
            Links.To(change.Indicator, address),
            Side(change.Before!, change.Indicator, words),
            Side(change.Now!, change.Indicator, words),
            [
                .. change.Causes.Select(cause => Why(cause, change, words)),
                .. change.LevelByTargetBefore is { } level ? [words.Quarters.UnderTargetBefore(level.Word)] : Array.Empty<string>(),
                .. change.Indicator.Covers == Coverage.YearToDate ? [words.Quarters.CountsAnew] : Array.Empty<string>(),
            ]
        );

    private static MoveSide Side(HistoryPoint point, Indicator indicator, Words words) =>
        new(words.Display.Status(point, indicator), words.Display.Period(point.Period, indicator), words.Display.Figure(point));

    private static string Why(Cause cause, QuarterChange change, Words words)
    {
        var (before, now, indicator) = (change.Before!, change.Now!, change.Indicator);
        return cause switch
        {
            Cause.Value when now.IsJudgedOnForecast => words.Quarters.ForecastMoved(
                words.Display.Forecast(before, indicator),
                words.Display.Forecast(now, indicator)
            ),
            Cause.Value => words.Quarters.ResultMoved(words.Display.Value(before, indicator), words.Display.Value(now, indicator)),
            Cause.Target => Retargeted(before.Target!, now.Target!, indicator, words),
            Cause.Intervention => words.Quarters.InterventionMoved,
            Cause.Rule => words.Quarters.RuleMoved(words.Rules.Whole(now.Working!.Rule)),
            Cause.Definition => words.Quarters.DefinitionMoved,
            Cause.Comparison => words.Quarters.ComparisonMoved,
            _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "a cause without words"),
        };
    }

    /// <summary>From which target to which; where it was changed within its year, when and why.</summary>
    private static string Retargeted(Target before, Target now, Indicator indicator, Words words)
    {
        var (from, to) = (words.Display.Target(before, indicator), words.Display.Target(now, indicator));
        return now.Changed switch
        {
            null => words.Quarters.TargetMoved(from, to),
            { } change when words.Display.Target(change.Was, indicator) == from => words.Sentences.Changed(change, now, indicator),
            { } change => words.Sentences.Together(words.Quarters.TargetMoved(from, to), words.Sentences.Changed(change, now, indicator)),
        };
    }

    private static IEnumerable<string> Redefined(QuarterChange change, Quarter quarter, Words words)
    {
        if (change.Break is { } broken)
            yield return words.Quarters.SeriesBreaks(words.Display.Period(broken.From, change.Indicator), words.Grammar.Sentence(broken.Reason));
        if (change.DefinedBefore is { } was)
            yield return words.Quarters.DefinitionWas(
                words.Grammar.Sentence(was.Definition),
                words.Grammar.Sentence(change.Indicator.AsDefinedIn(quarter).Definition)
            );
    }

    private static string[] Told(HistoryPoint? point, Indicator indicator, Words words) =>
        point is null ? [] : [words.Sentences.WithForecast(point, indicator)];

    private static IEnumerable<HistoryPoint?> Shown(QuarterChange change) =>
        [
            .. change.Steps is null or 0 ? [] : new[] { change.Before, change.Now },
            .. change.ArrivedLate,
            .. change.Revised,
            change.ReportNeeded,
            change.ReportNotNeeded,
        ];
}
