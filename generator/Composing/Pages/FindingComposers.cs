namespace PmfSite.Composing.Pages;

/// <summary>Composes the pages that help to find the others: search, and not found.</summary>
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
}
