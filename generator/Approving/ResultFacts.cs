using System.Globalization;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>Gathers the facts of one result: the figure, where it comes from, its target, the rule that judged it and what came out.</summary>
internal static class ResultFacts
{
    public static void Add(Facts facts, HistoryPoint point)
    {
        using var _ = facts.From(point.Outturn.At);
        switch (point.Outturn)
        {
            case MeasuredOutturn measured:
                facts.Add(Name(FactKind.Value), measured.Value);
                facts.Add(Name(FactKind.Numerator), measured.Fraction?.Numerator);
                facts.Add(Name(FactKind.Denominator), measured.Fraction?.Denominator);
                facts.Add(Name(FactKind.Forecast), measured.Forecast);
                facts.Add(Name(FactKind.Quality), measured.Quality);
                facts.Add(Name(FactKind.ResultOrigin), Origin(measured.Provenance));
                facts.Add(Name(FactKind.Verifier), measured.Verified?.By.Id);
                facts.Add(Name(FactKind.Verification), measured.Verified?.On);
                break;
            case MissingOutturn missing:
                facts.Add(Name(FactKind.NoValue), missing.Absence);
                facts.Add(Name(FactKind.Reason), missing.Reason);
                facts.Add(Name(FactKind.Expected), missing.Expected);
                facts.Add(Name(FactKind.ResultOrigin), missing.Source is { } source ? OriginValue.PublishedIn(source.Id) : null);
                break;
        }
        facts.Add(Name(FactKind.Note), point.Outturn.Note);
        facts.Add(Name(FactKind.Target), point.Target is { } target ? new TargetValue(target, point.Period) : null);
        facts.Add(Name(FactKind.Rule), point.Working is { Rule: var rule } ? Rule(rule) : null);
        facts.Add(Name(FactKind.Status), point.Working?.Level.Word);
        facts.Add(Name(FactKind.ForecastStatus), point.Forecast?.Level.Word);

        FactName Name(FactKind kind) => FactName.Of(kind, point.Period);
    }

    private static OriginValue Origin(Provenance provenance) =>
        provenance switch
        {
            { Source: { } source } => OriginValue.PublishedIn(source.Id),
            { IsIllustrative: true } => OriginValue.Illustrative,
            _ => OriginValue.Council,
        };

    /// <summary>The rule in one line. It is only ever compared and quoted.</summary>
    private static string Rule(RatingRule rule) => string.Join("; ", rule.Steps.Select(s => $"{s.Level.Id} {Condition(s.Condition)}"));

    private static string Condition(LevelCondition condition) =>
        condition switch
        {
            Within within => $"within {Size(within.Distance)}, {Keywords.Of(within.Boundary)}",
            AheadBy ahead => $"ahead by {Size(ahead.Distance)}, {Keywords.Of(ahead.Boundary)}",
            UpToIntervention upTo => $"up to intervention, {Keywords.Of(upTo.Boundary)}",
            NoWorseThan than => $"no worse than {Keywords.Of(than.Comparison)}, {Keywords.Of(than.Boundary)}",
            Otherwise => "otherwise",
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "a condition without a form"),
        };

    private static string Size(Distance distance) =>
        distance switch
        {
            ShareOfTarget share => $"{Plain(share.Share)} of the target",
            InUnits units => Plain(units.Units),
            _ => throw new ArgumentOutOfRangeException(nameof(distance), distance, "a distance without a form"),
        };

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
