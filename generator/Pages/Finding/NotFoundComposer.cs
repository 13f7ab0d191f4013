using PmfSite.Composing;

namespace PmfSite.Pages.Finding;

/// <summary>Composes the page for an address that leads nowhere.</summary>
internal static class NotFoundComposer
{
    public static NotFoundPage Compose(Composition site)
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
