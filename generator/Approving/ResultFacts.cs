using System.Globalization;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>Writes down one result: the figure, where it comes from, its target, the rule that judged it and what came out.</summary>
internal static class ResultFacts
{
    public static void Add(Facts facts, HistoryPoint point)
    {
        var of = point.Period.Id;
        using var _ = facts.From(point.Outturn.At);
        switch (point.Outturn)
        {
            case MeasuredOutturn measured:
                facts.Add(FactNames.Of(FactNames.Value, point.Period), measured.Value);
                facts.Add($"numerator of {of}", measured.Fraction?.Numerator);
                facts.Add($"denominator of {of}", measured.Fraction?.Denominator);
                facts.Add($"forecast of {of}", measured.Forecast);
                facts.Add($"quality of {of}", measured.Quality);
                facts.Add($"origin of {of}", Origin(measured.Provenance));
                facts.Add($"verifier of {of}", measured.Verified?.By.Id);
                facts.Add($"verification of {of}", measured.Verified?.On.ToString("O", CultureInfo.InvariantCulture));
                break;
            case MissingOutturn missing:
                facts.Add(FactNames.Of(FactNames.NoValue, point.Period), missing.Absence);
                facts.Add($"reason of {of}", missing.Reason);
                facts.Add($"expected of {of}", missing.Expected?.Id);
                facts.Add($"origin of {of}", missing.Source?.Id);
                break;
        }
        facts.Add($"note of {of}", point.Outturn.Note);
        facts.Add($"target of {of}", Target(point.Target));
        facts.Add($"rule of {of}", point.Working is { Rule: var rule } ? string.Join("; ", rule.Steps.Select(s => $"{s.Level.Id} {Condition(s.Condition)}")) : null);
        facts.Add($"status of {of}", point.Working?.Level.Word);
        facts.Add(FactNames.Of(FactNames.ForecastStatus, point.Period), point.Forecast?.Level.Word);
    }

    private static string Origin(Provenance provenance) => provenance switch
    {
        { Source: { } source } => source.Id,
        { IsIllustrative: true } => "illustrative",
        _ => "council",
    };

    private static string? Target(Target? target)
    {
        var asked = target switch
        {
            null => null,
            SingleTarget { Intervention: { } intervention } single => $"{Plain(single.Value)}, intervention at {Plain(intervention)}",
            SingleTarget single => Plain(single.Value),
            BandTarget band => $"{Plain(band.From)} to {Plain(band.To)}",
            RelativeTarget relative => $"better by {Plain(relative.Share)} than in the year before",
            UnsetTarget unset => $"{Keywords.Of(unset.Why)}: {unset.Reason}",
            _ => throw new ArgumentOutOfRangeException(nameof(target), target, "a target without a form"),
        };
        return target is { Illustrative: true } ? $"{asked}, illustrative" : asked;
    }

    private static string Condition(LevelCondition condition) => condition switch
    {
        Within within => $"within {Size(within.Distance)}, {Keywords.Of(within.Boundary)}",
        AheadBy ahead => $"ahead by {Size(ahead.Distance)}, {Keywords.Of(ahead.Boundary)}",
        UpToIntervention upTo => $"up to intervention, {Keywords.Of(upTo.Boundary)}",
        NoWorseThan than => $"no worse than {Keywords.Of(than.Comparison)}, {Keywords.Of(than.Boundary)}",
        Otherwise => "otherwise",
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "a condition without a form"),
    };

    private static string Size(Distance distance) => distance switch
    {
        ShareOfTarget share => $"{Plain(share.Share)} of the target",
        InUnits units => Plain(units.Units),
        _ => throw new ArgumentOutOfRangeException(nameof(distance), distance, "a distance without a form"),
    };

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
