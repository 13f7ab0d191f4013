using PmfSite.Composing.Readings;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page on which a quarter's dashboard is heard, from the recordings that were really made.</summary>
internal static class ListenComposer
{
    /// <param name="offered">Every file that was made.</param>
    public static ListenPage Compose(Composition site, Readable dashboard, OfferedFiles offered)
    {
        var quarter = dashboard.Quarter!.Value;
        var (address, script) = (Address.Listen(quarter.Id), dashboard.Script);
        var title = English.ListenTo(Display.QuarterWithMonths(quarter));
        ListenChapter[] chapters = [.. script.Chapters.Select(c => Chapter(c, dashboard, offered, address))];
        return new()
        {
            Path = address.Path,
            Title = title,
            HeadTitle = site.HeadTitle(title),
            Description = English.ListenDescription(Display.Period(quarter.Period)),
            Trail = [Composition.HomeLink(address), new(English.PastQuarters, Address.Quarters.From(address)), Composition.LinkTo(quarter, address)],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            Lead = chapters.All(c => c.Player is null) ? English.NoSoundHere : English.RecordingIsOf(SpeakingTime.InWords(script.Seconds), chapters.Length),
            Chapters = chapters,
            Elsewhere =
            [
                .. offered.At(Recordings.Script(dashboard)) is { } made ? [FormatsComposer.LinkTo(made, address)] : Array.Empty<Link>(),
                FormatsComposer.LinkTo(quarter, address),
            ],
        };
    }

    public static Link LinkTo(Quarter quarter, Address from) => new(English.ListenTo(Display.QuarterWithMonths(quarter)), Address.Listen(quarter.Id).From(from));

    private static ListenChapter Chapter(ScriptChapter chapter, Readable dashboard, OfferedFiles offered, Address from)
    {
        var made = Recordings.Encodings.Select(e => (e.Mime, File: offered.At(Recordings.Of(chapter, e, dashboard)))).Where(m => m.File is not null).ToArray();
        return new(
            $"chapter-{chapter.Id}",
            chapter.Title,
            English.LengthOf(SpeakingTime.InWords(chapter.Seconds)),
            made.Length == 0 ? null : new(English.RecordingOf(chapter.Title), [.. made.Select(m => new PlayerSource(m.File!.Offer.Address.From(from), m.Mime))]),
            [.. made.Select(m => FormatsComposer.LinkTo(m.File!, from))],
            chapter.Blocks);
    }
}
