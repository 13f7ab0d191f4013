using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Readings;
using PmfSite.Saying;

namespace PmfSite.Pages.Listening;

/// <summary>Composes the page on which a quarter's dashboard is heard, from the recordings that were really made.</summary>
internal static class ListenComposer
{
    /// <param name="offered">Every file that was made.</param>
    public static ListenPage Compose(Composition site, Readable dashboard, OfferedFiles offered)
    {
        var quarter = dashboard.Quarter!.Value;
        var (address, script) = (Address.Listen(quarter.Id), dashboard.Script());
        var title = site.Words.Sound.ListenTo(site.Words.Display.QuarterWithMonths(quarter));
        ListenChapter[] chapters = [.. script.Chapters.Select(c => Chapter(c, dashboard, offered, address, site.Words))];
        return new()
        {
            Path = address.Path,
            Title = title,
            HeadTitle = HeadTitles.Of(title, site),
            Description = site.Words.Sound.ListenDescription(site.Words.Display.Period(quarter.Period)),
            Trail =
            [
                Links.Home(address, site.Words),
                new(site.Words.Frame.PastQuarters, Address.Quarters.From(address)),
                Links.To(quarter, address, site.Words),
            ],
            IllustrativeNotice = null,
            Frame = FrameComposer.Of(site, address),
            Lead = chapters.All(c => c.Player is null)
                ? site.Words.Sound.NoSoundHere
                : site.Words.Sound.RecordingIsOf(SpeakingTime.InWords(script.Seconds, site.Words), chapters.Length),
            Chapters = chapters,
            Elsewhere =
            [
                .. offered.At(Recordings.Script(dashboard)) is { } made ? [Links.File(made, address, site.Words)] : Array.Empty<Link>(),
                Links.Formats(quarter, address, site.Words),
            ],
        };
    }

    private static ListenChapter Chapter(ScriptChapter chapter, Readable dashboard, OfferedFiles offered, Address from, Words words)
    {
        var made = Recordings
            .Encodings.Select(e => (e.Mime, File: offered.At(Recordings.Of(chapter, e, dashboard))))
            .Where(m => m.File is not null)
            .ToArray();
        return new(
            $"chapter-{chapter.Id}",
            chapter.Title,
            words.Sound.LengthOf(SpeakingTime.InWords(chapter.Seconds, words)),
            made.Length == 0
                ? null
                : new(words.Sound.RecordingOf(chapter.Title), [.. made.Select(m => new PlayerSource(m.File!.Offer.Address.From(from), m.Mime))]),
            [.. made.Select(m => Links.File(m.File!, from, words))],
            chapter.Blocks
        );
    }
}
