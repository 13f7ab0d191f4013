using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Pages.Finding;

/// <summary>Composes the search page.</summary>
internal static class SearchComposer
{
    public static SearchPage Compose(Composition site)
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
}
