using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;

namespace PmfSite.Tests.Formats.Everywhere;

/// <summary>What must be told of an indicator on the dashboard of a quarter, worked out from the model and from no format.</summary>
/// <param name="When">The id of the quarter.</param>
/// <param name="Standing">The word of the status; with it what the level means, where it is one.</param>
/// <param name="Shown">What the quarter reported, or the latest known where nothing was due; null where there is none.</param>
/// <param name="Missing">Why the quarter has no value; null where it has one, or none was due.</param>
/// <param name="Known">Every result that was known then.</param>
internal sealed record Told(
    string When,
    string Indicator,
    string Title,
    string Standing,
    ToldResult? Latest,
    ToldResult? Shown,
    ToldResult? Missing,
    IReadOnlyList<ToldResult> Known
)
{
    /// <summary>Under the names that the quarter was approved with.</summary>
    public static IReadOnlyList<Told> On(QuarterReturn quarter, Composition site)
    {
        var then = site.As(quarter);
        return [.. then.Published.Positions(then.Published.Return(quarter.Quarter)).Select(Of)];
    }

    public static Told Of(Position position) =>
        new(
            position.Quarter.Id,
            position.Indicator.Id,
            position.Indicator.Title,
            position.Level is { } level ? StandingAt(level) : Said.Status(position),
            position.Latest is { } latest ? ToldResult.Of(latest, position.Indicator) : null,
            (position.Reported ?? position.Latest) is { } shown ? ToldResult.Of(shown, position.Indicator) : null,
            position.Reported is { Outturn: MissingOutturn } missing ? ToldResult.Of(missing, position.Indicator) : null,
            [.. position.Known.Select(p => ToldResult.Of(p, position.Indicator))]
        );

    /// <summary>Every word that may say how an indicator stands.</summary>
    public static IReadOnlyList<string> Standings(RatingScheme rating) =>
        [
            .. rating.Levels.Select(StandingAt),
            .. Enum.GetValues<Absence>().Select(Said.Absence),
            "Not rated",
            "No value yet",
            "No target",
            "Target to be confirmed",
            "Off season",
            "Target not published",
            "No forecast",
            "Nothing to compare with",
        ];

    public Told With(Change change, RatingScheme rating)
    {
        string[] levels = [.. rating.Levels.Select(l => l.Word)];
        return this with
        {
            Standing = change == Change.Status ? rating.Levels.Select(StandingAt).First(s => s != Standing) : Standing,
            Latest = Latest?.With(change, levels),
            Shown = Shown?.With(change, levels),
            Missing = Missing?.With(change, levels),
            Known = [.. Known.Select(k => k.With(change, levels))],
        };
    }

    private static string StandingAt(Level level) => $"{level.Word}: {level.Meaning}";
}
