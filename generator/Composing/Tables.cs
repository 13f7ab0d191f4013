using PmfSite.Assessing;

namespace PmfSite.Composing;

/// <summary>Puts indicators into tables, in the order of the content.</summary>
internal static class Tables
{
    public static IndicatorTable Indicators(string caption, IEnumerable<Position> positions, Address from)
    {
        var rows = positions.ToArray();
        return new(caption, [.. rows.Select(p => Row(p, from))], Array.Exists(rows, p => p.Indicator.IsRated));
    }

    private static IndicatorRow Row(Position position, Address from)
    {
        var indicator = position.Indicator;
        // A period that was due and has no value is shown as such, not papered over by the value before it.
        var shown = position.Reported is { Value: null } missing ? missing : position.Latest;
        return new()
        {
            Indicator = Composition.LinkTo(indicator, from),
            Value = shown is null ? "No value yet" : Display.Value(shown, indicator),
            Period = shown is null ? "" : Display.Period(shown.Period, indicator),
            Target = Display.Target(shown?.Target, indicator),
            Status = Display.Status(position),
            Travel = shown?.Value is null ? "" : Sentences.TravelInBrief(position),
            Figure = shown is null ? "" : Display.Figure(shown),
        };
    }
}
