using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>Puts what was wrong right, and keeps what stood there before beside it.</summary>
internal static class Corrections
{
    public static Content Apply(Content content, IEnumerable<Correction> corrections) => corrections.Aggregate(content, Apply);

    /// <summary>The content with one correction; without any effect where it holds nothing of what is corrected.</summary>
    public static Content Apply(Content content, Correction correction) =>
        correction.Part switch
        {
            CorrectedFigures figures when content.Indicators.FirstOrDefault(i => i.Id == figures.Indicator.Id) is { } indicator => In(
                content,
                correction.Quarter,
                q => q with { Outturns = Replaced(q.Outturns, figures.Outturns, indicator, correction) }
            ),
            ReleasedResult result when content.Indicators.FirstOrDefault(i => i.Id == result.Indicator.Id) is { } indicator => In(
                content,
                correction.Quarter,
                q => WithReleased(q, result, indicator, correction)
            ),
            CorrectedText { Subject: { Kind: SubjectKind.Indicator, Id: var id }, Text: var text } when content.Indicators.Any(i => i.Id == id) => In(
                content,
                correction.Quarter,
                q => q with { Narratives = With(q.Narratives, id, text) }
            ),
            CorrectedText { Subject: { Kind: SubjectKind.Priority, Id: var id }, Text: var text } => In(content, correction.Quarter, q =>
                q with
                {
                    Stories = With(q.Stories, id, text),
                }
            ),
            CorrectedDefinition definition => content.With([
                .. content.Indicators.Select(i => i.Id == definition.Indicator.Id ? i.WithDefinition(correction.Quarter, definition.Definition) : i),
            ]),
            _ => content,
        };

    private static Content In(Content content, Quarter quarter, Func<QuarterReturn, QuarterReturn> change) =>
        content with
        {
            Quarters = [.. content.Quarters.Select(q => q.Quarter == quarter ? change(q) : q)],
        };

    /// <summary>What was withheld, given back; nothing says any more that it is withheld.</summary>
    private static QuarterReturn WithReleased(QuarterReturn quarter, ReleasedResult result, Indicator indicator, Correction correction) =>
        quarter with
        {
            Approval = quarter.Approval is { } approval
                ? approval with
                {
                    Withheld = approval.Withheld.Where(w => w.Key != indicator.Id).ToDictionary(StringComparer.Ordinal),
                }
                : null,
            Outturns = Replaced(quarter.Outturns, result.Outturns, indicator, correction),
            ExceptionReports = result.Report is { } report ? With(quarter.ExceptionReports, indicator.Id, report) : quarter.ExceptionReports,
            Narratives = result.Narrative is { } narrative ? With(quarter.Narratives, indicator.Id, narrative) : quarter.Narratives,
        };

    private static Outturn[] Replaced(IReadOnlyList<Outturn> outturns, IReadOnlyList<Outturn> figures, Indicator indicator, Correction correction)
    {
        var right = figures.ToDictionary(o => o.Period);
        return
        [
            .. outturns.Select(o => o.Indicator.Id == indicator.Id && right.Remove(o.Period, out var now) ? InPlaceOf(o, now) : o),
            .. figures.Where(o => right.ContainsKey(o.Period)).Select(o => InPlaceOf(null, o)),
        ];

        Outturn InPlaceOf(Outturn? was, Outturn now) => now with { Indicator = indicator, Corrected = new(was, correction) };
    }

    private static Dictionary<string, T> With<T>(IReadOnlyDictionary<string, T> texts, string id, T text) =>
        new(texts.Where(t => t.Key != id).Append(new(id, text)), StringComparer.Ordinal);
}
