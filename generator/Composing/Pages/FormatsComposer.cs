using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the pages that tell in which formats the dashboard is to be had: one for the site, and one for each quarter with its files.</summary>
internal static class FormatsComposer
{
    /// <param name="shelf">When every file that is offered was made.</param>
    public static FormatsPage Compose(Composition site, Shelf shelf)
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
            Files = Groups(site.Latest.Quarter, shelf, address),
            Earlier = [.. site.Content.Quarters.SkipLast(1).Reverse().Select(q => LinkTo(q.Quarter, address))],
            Formats =
            [
                new(English.WebPages, English.WebPagesPurpose, null),
                new(English.Print, English.PrintPurpose, null),
                new(English.Csv, English.CsvPurpose, data),
                new(English.Json, English.JsonPurpose, indicators),
                new(English.Card, English.CardPurpose, indicators),
            ],
            Telephone = site.Config.Contact.Telephone,
        };
    }

    /// <param name="shelf">When every file that is offered was made.</param>
    public static QuarterFormatsPage Compose(Composition site, Quarter quarter, Shelf shelf)
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
            Files = Groups(quarter, shelf, address),
            AllFormats = new(English.AllFormats, Address.Formats.From(address)),
        };
    }

    public static Link LinkTo(Quarter quarter, Address from) => new(English.FormatsOf(Display.QuarterWithMonths(quarter)), Address.QuarterFormats(quarter.Id).From(from));

    private static IReadOnlyList<FormatFiles> Groups(Quarter quarter, Shelf shelf, Address from) =>
    [
        .. shelf.Of(quarter).GroupBy(f => f.Offer.Kind).Select(g => new FormatFiles(
            English.FormatTitle(g.Key),
            English.FormatPurpose(g.Key),
            [.. g.Select(f => new Link(English.FileOffered(f.Offer.Title, f.Offer.Type, Display.Size(f.Bytes), f.Extent), f.Offer.Address.From(from)))])),
    ];
}
