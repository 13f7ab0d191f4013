using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the pages that tell in which formats the dashboard is to be had: one for the site, and one for each quarter with its files.</summary>
internal static class FormatsComposer
{
    /// <param name="offered">Every file that was made.</param>
    public static FormatsPage Compose(Composition site, OfferedFiles offered)
    {
        var address = Address.Formats;
        var data = new Link(English.Data, Address.Data.From(address));
        var indicators = new Link(English.AllIndicators, Address.Indicators.From(address));
        return new()
        {
            Path = address.Path,
            Title = English.Formats,
            HeadTitle = site.HeadTitle(English.Formats),
            Description = English.FormatsDescription(site.Framework.Council.Name),
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            Latest = English.FormatsOf(Display.QuarterWithMonths(site.Latest.Quarter)),
            Files = Groups(site.Latest.Quarter, site, offered, address),
            Earlier = [.. site.Content.Quarters.SkipLast(1).Reverse().Select(q => LinkTo(q.Quarter, address))],
            Formats =
            [
                new(English.WebPages, English.WebPagesPurpose, null),
                new(English.Print, English.PrintPurpose, null),
                new(English.Csv, English.CsvPurpose, data),
                new(English.Json, English.JsonPurpose, data),
                new(English.Card, English.CardPurpose, indicators),
            ],
            OnRequest = OnRequest(site.Latest.Quarter, site, offered),
            Telephone = site.Config.Contact.Telephone,
        };
    }

    /// <param name="offered">Every file that was made.</param>
    public static QuarterFormatsPage Compose(Composition site, Quarter quarter, OfferedFiles offered)
    {
        var address = Address.QuarterFormats(quarter.Id);
        var title = English.FormatsOf(Display.QuarterWithMonths(quarter));
        return new()
        {
            Path = address.Path,
            Title = title,
            HeadTitle = site.HeadTitle(title),
            Description = English.QuarterFormatsDescription(Display.Period(quarter.Period)),
            Trail = [Composition.HomeLink(address), new(English.PastQuarters, Address.Quarters.From(address)), Composition.LinkTo(quarter, address)],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            Files = Groups(quarter, site, offered, address),
            OnRequest = OnRequest(quarter, site, offered),
            AllFormats = new(English.AllFormats, Address.Formats.From(address)),
        };
    }

    public static Link LinkTo(Quarter quarter, Address from) => new(English.FormatsOf(Display.QuarterWithMonths(quarter)), Address.QuarterFormats(quarter.Id).From(from));

    /// <summary>A file with its type, how much it is, and its size.</summary>
    public static Link LinkTo(OfferedFile file, Address from) => new(English.FileOffered(file.Offer.Title, file.Offer.Type, Display.Size(file.Bytes), file.Extent), file.Offer.Address.From(from));

    private static IReadOnlyList<FormatFiles> Groups(Quarter quarter, Composition site, OfferedFiles offered, Address from) =>
    [
        .. offered.Of(quarter).GroupBy(f => f.Offer.Kind).Select(g => new FormatFiles(
            English.FormatTitle(g.Key),
            English.FormatPurpose(g.Key),
            [.. g.Key == FormatKind.Audio ? [ListenComposer.LinkTo(quarter, from)] : Array.Empty<Link>(), .. g.Select(f => LinkTo(f, from))])),
        .. SuppliedFormats.Of(quarter, site).GroupBy(s => s.Kind).OrderBy(g => g.Key).Select(g => new FormatFiles(
            English.SuppliedTitle(g.Key),
            English.SuppliedPurpose(g.Key),
            [.. g.SelectMany(s => Links(s, quarter, from))])),
    ];

    private static IEnumerable<Link> Links(SuppliedFormat supplied, Quarter quarter, Address from)
    {
        yield return supplied.File is { } file
            ? FileLink(supplied.Title, file, supplied.Extent ?? "", quarter, from)
            : new(supplied.Extent is { } extent ? English.Elsewhere(supplied.Title, extent) : supplied.Title, supplied.Address!);
        if (supplied.Transcript is { } transcript)
            yield return FileLink(English.TranscriptOf(supplied.Title), transcript, "", quarter, from);
    }

    private static Link FileLink(string title, SuppliedFile file, string extent, Quarter quarter, Address from) => new(
        English.FileOffered(title, Path.GetExtension(file.Name)[1..].ToUpperInvariant(), Display.Size(file.Bytes.Length), extent),
        Address.Supplied(quarter.Id, file.Name).From(from));

    /// <summary>What is not there for the quarter and may be asked for: what programs would make, and what only people can. A text in place of it is not enough.</summary>
    private static FormatsOnRequest? OnRequest(Quarter quarter, Composition site, OfferedFiles offered)
    {
        var there = SuppliedFormats.Of(quarter, site).Select(s => s.Kind).ToHashSet();
        string[] titles =
        [
            .. new[] { FormatKind.LargePrint, FormatKind.Braille, FormatKind.Audio }.Where(kind => offered.Of(quarter).All(f => f.Offer.Kind != kind || f.Offer.Type == English.TextFile)).Select(English.FormatTitle),
            .. Enum.GetValues<SuppliedKind>().Where(kind => !there.Contains(kind)).Select(English.SuppliedTitle),
        ];
        var contact = site.Config.Contact;
        return titles.Length == 0 ? null : new(titles, English.AskForFormats(contact.ResponseTime), contact.Telephone);
    }
}
