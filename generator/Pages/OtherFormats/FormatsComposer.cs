using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Querying;
using PmfSite.Saying;

namespace PmfSite.Pages.OtherFormats;

/// <summary>Composes the pages that tell in which formats the dashboard is to be had: one for the site, and one for each quarter with its
/// files.</summary>
internal static class FormatsComposer
{
    /// <param name="offered">Every file that was made.</param>
    public static FormatsPage Compose(Composition site, OfferedFiles offered)
    {
        var address = Address.Formats;
        var data = new Link(site.Words.Frame.Data, Address.Data.From(address));
        var indicators = new Link(site.Words.Frame.AllIndicators, Address.Indicators.From(address));
        return new()
        {
            Path = address.Path,
            Title = site.Words.Finding.Formats,
            HeadTitle = HeadTitles.Of(site.Words.Finding.Formats, site),
            Description = site.Words.Finding.FormatsDescription(site.Published.Framework.Council.Name),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = null,
            Frame = FrameComposer.Of(site, address),
            Latest = site.Words.Formats.FormatsOf(site.Words.Display.QuarterWithMonths(site.Published.Latest.Quarter)),
            Files = Groups(site.Published.Latest.Quarter, site, offered, address),
            Earlier = [.. site.Published.Content.Quarters.SkipLast(1).Reverse().Select(q => Links.Formats(q.Quarter, address, site.Words))],
            Formats =
            [
                new(site.Words.Finding.WebPages, site.Words.Finding.WebPagesPurpose, null),
                new(site.Words.Finding.Print, site.Words.Finding.PrintPurpose, null),
                new(site.Words.Finding.Csv, site.Words.Finding.CsvPurpose, data),
                new(site.Words.Finding.Json, site.Words.Finding.JsonPurpose, data),
                new(site.Words.Finding.Card, site.Words.Finding.CardPurpose, indicators),
            ],
            OnRequest = OnRequest(site.Published.Latest.Quarter, site, offered),
            Telephone = site.Config.Contact.Telephone,
        };
    }

    /// <param name="offered">Every file that was made.</param>
    public static QuarterFormatsPage Compose(Composition site, Quarter quarter, OfferedFiles offered)
    {
        var address = Address.QuarterFormats(quarter.Id);
        var title = site.Words.Formats.FormatsOf(site.Words.Display.QuarterWithMonths(quarter));
        return new()
        {
            Path = address.Path,
            Title = title,
            HeadTitle = HeadTitles.Of(title, site),
            Description = site.Words.Formats.QuarterFormatsDescription(site.Words.Display.Period(quarter.Period)),
            Trail =
            [
                Links.Home(address, site.Words),
                new(site.Words.Frame.PastQuarters, Address.Quarters.From(address)),
                Links.To(quarter, address, site.Words),
            ],
            IllustrativeNotice = null,
            Frame = FrameComposer.Of(site, address),
            Files = Groups(quarter, site, offered, address),
            OnRequest = OnRequest(quarter, site, offered),
            AllFormats = new(site.Words.Formats.AllFormats, Address.Formats.From(address)),
        };
    }

    private static IReadOnlyList<FormatFiles> Groups(Quarter quarter, Composition site, OfferedFiles offered, Address from) =>
        [
            .. offered
                .Of(quarter)
                .GroupBy(f => f.Offer.Kind)
                .Select(g => new FormatFiles(
                    site.Words.Formats.FormatTitle(g.Key),
                    site.Words.Formats.FormatPurpose(g.Key),
                    [
                        .. g.Key == FormatKind.Audio ? [Links.Listening(quarter, from, site.Words)] : Array.Empty<Link>(),
                        .. g.Select(f => Links.File(f, from, site.Words)),
                    ]
                )),
            .. SuppliedFormats
                .Of(quarter, site.Published)
                .GroupBy(s => s.Kind)
                .OrderBy(g => g.Key)
                .Select(g => new FormatFiles(
                    site.Words.Formats.SuppliedTitle(g.Key),
                    site.Words.Formats.SuppliedPurpose(g.Key),
                    [.. g.SelectMany(s => FileLinks(s, quarter, from, site.Words))]
                )),
        ];

    private static IEnumerable<Link> FileLinks(SuppliedFormat supplied, Quarter quarter, Address from, Words words)
    {
        yield return supplied.File is { } file
            ? FileLink(supplied.Title, file, supplied.Extent ?? "", quarter, from, words)
            : new(supplied.Extent is { } extent ? words.Formats.Elsewhere(supplied.Title, extent) : supplied.Title, supplied.Address!);
        if (supplied.Transcript is { } transcript)
            yield return FileLink(words.Formats.TranscriptOf(supplied.Title), transcript, "", quarter, from, words);
    }

    private static Link FileLink(string title, SuppliedFile file, string extent, Quarter quarter, Address from, Words words) =>
        new(
            words.Formats.FileOffered(title, Path.GetExtension(file.Name)[1..].ToUpperInvariant(), words.Display.Size(file.Bytes.Length), extent),
            Address.Supplied(quarter.Id, file.Name).From(from)
        );

    /// <summary>What is not there for the quarter and may be asked for: what programs would make, and what only people can. A text in place of it is
    /// not enough.</summary>
    private static FormatsOnRequest? OnRequest(Quarter quarter, Composition site, OfferedFiles offered)
    {
        var there = SuppliedFormats.Of(quarter, site.Published).Select(s => s.Kind).ToHashSet();
        string[] titles =
        [
            .. new[] { FormatKind.LargePrint, FormatKind.Braille, FormatKind.Audio }
                .Where(kind => offered.Of(quarter).All(f => f.Offer.Kind != kind || f.Offer.Type == site.Words.Formats.TextFile))
                .Select(site.Words.Formats.FormatTitle),
            .. Enum.GetValues<SuppliedKind>().Where(kind => !there.Contains(kind)).Select(site.Words.Formats.SuppliedTitle),
        ];
        var contact = site.Config.Contact;
        return titles.Length == 0 ? null : new(titles, site.Words.Formats.AskForFormats(contact.ResponseTime), contact.Telephone);
    }
}
