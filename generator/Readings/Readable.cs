using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Readings;

/// <summary>
/// Something that is read from first to last: the dashboard of a quarter, or an indicator. Its reading is composed when it is asked for, and let
/// go when no format uses it any more, so that the readings of a whole site are never in memory together.
/// </summary>
internal sealed class Readable
{
    private readonly WeakReference<Reading> reading = new(null!);
    private readonly Func<Reading> compose;
    private readonly string stem;

    private Readable(Quarter? quarter, Address page, string stem, Words words, Func<Reading> compose) =>
        (Quarter, Page, this.stem, Words, this.compose) = (quarter, page, stem, words, compose);

    /// <summary>The words of its language.</summary>
    public Words Words { get; }

    /// <summary>Null for an indicator.</summary>
    public Quarter? Quarter { get; }

    /// <summary>The page that says the same.</summary>
    public Address Page { get; }

    public Reading Reading
    {
        get
        {
            lock (reading)
            {
                if (!reading.TryGetTarget(out var known))
                    reading.SetTarget(known = compose());
                return known;
            }
        }
    }

    /// <summary>What is spoken of it; it is composed each time.</summary>
    public Script Script() => ScriptComposer.Of(Reading, Words);

    /// <summary>Each quarter's dashboard, in order of time.</summary>
    public static IReadOnlyList<Readable> Dashboards(Composition site) =>
        [
            .. site.Published.Content.Quarters.Select(q => new Readable(
                q.Quarter,
                Address.Quarter(q.Quarter.Id),
                $"quarters/{q.Quarter.Id}/performance-{q.Quarter.Id}",
                site.Words,
                () => ReadingComposer.Of(q, site)
            )),
        ];

    /// <summary>Each indicator, in the order of the content.</summary>
    public static IReadOnlyList<Readable> Indicators(Composition site) =>
        [
            .. site.Published.Content.Indicators.Select(i => new Readable(null, Address.Indicator(i.Id), $"indicators/{i.Id}", site.Words, () =>
                ReadingComposer.Of(i, site)
            )),
        ];

    /// <summary>Where a file made of it stands; the name says what it is out of context.</summary>
    /// <param name="ending">What tells it from the others, with its extension: <c>-large-print-18.pdf</c>.</param>
    public Address File(string ending) => new(stem + ending);
}
