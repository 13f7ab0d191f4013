using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Pages.Finding;

/// <summary>Composes the pages that help to find the others: search, and not found.</summary>
internal static class FindingComposers
{
    public static SearchPage Search(Composition site)
    {
        var address = Address.Search;
        return new()
        {
            Path = address.Path,
            Title = site.Words.Finding.Search,
            HeadTitle = HeadTitles.Of(site.Words.Finding.Search, site),
            Description = site.Words.Finding.SearchDescription(site.Config.Title),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = null,
            Frame = FrameComposer.Of(site, address),
            IndexHref = Address.SearchIndex.From(address),
            Elsewhere =
            [
                new(site.Words.Frame.AllIndicators, Address.Indicators.From(address)),
                .. site.Groupings.All.Select(g => new Link(g.Plural, Address.Grouping(g.Id).From(address))),
                new(site.Words.Frame.PastQuarters, Address.Quarters.From(address)),
                new(site.Words.Frame.HowWeJudge, Address.HowWeJudge.From(address)),
            ],
        };
    }

    public static NotFoundPage NotFound(Composition site)
    {
        var address = Address.NotFound(site.Config.Address);
        return new()
        {
            Path = address.Path,
            Title = site.Words.Finding.PageNotFound,
            HeadTitle = HeadTitles.Of(site.Words.Finding.PageNotFound, site),
            Description = site.Words.Finding.PageNotFoundSentence,
            Trail = [],
            IllustrativeNotice = null,
            Frame = FrameComposer.Of(site, address),
            Ways =
            [
                new(site.Words.Finding.Search, Address.Search.From(address)),
                Links.Home(address, site.Words),
                new(site.Words.Frame.AllIndicators, Address.Indicators.From(address)),
                new(site.Words.Frame.PastQuarters, Address.Quarters.From(address)),
            ],
        };
    }
}
