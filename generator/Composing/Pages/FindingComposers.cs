namespace PmfSite.Composing.Pages;

/// <summary>Composes the pages that help to find the others: search, not found, and formats.</summary>
internal static class FindingComposers
{
    public static SearchPage Search(Composition site)
    {
        var address = Address.Search;
        return new()
        {
            Path = address.Path,
            Title = English.Search,
            HeadTitle = site.HeadTitle(English.Search),
            Description = English.SearchDescription(site.Config.Title),
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            IndexHref = Address.SearchIndex.From(address),
            Elsewhere =
            [
                new(English.AllIndicators, Address.Indicators.From(address)),
                .. site.Groupings.All.Select(g => new Link(g.Plural, Address.Grouping(g.Id).From(address))),
                new(English.PastQuarters, Address.Quarters.From(address)),
                new(English.HowWeJudge, Address.HowWeJudge.From(address)),
            ],
        };
    }

    public static NotFoundPage NotFound(Composition site)
    {
        var address = Address.NotFound(site.Config.Address);
        return new()
        {
            Path = address.Path,
            Title = English.PageNotFound,
            HeadTitle = site.HeadTitle(English.PageNotFound),
            Description = English.PageNotFoundSentence,
            Trail = [],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            Ways =
            [
                new(English.Search, Address.Search.From(address)),
                Composition.HomeLink(address),
                new(English.AllIndicators, Address.Indicators.From(address)),
                new(English.PastQuarters, Address.Quarters.From(address)),
            ],
        };
    }

    public static FormatsPage Formats(Composition site)
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
}
