using PmfSite.Composing;

namespace PmfSite.Pages.Statements;

/// <summary>Composes the About page.</summary>
internal static class AboutComposer
{
    public static AboutPage Compose(Composition site)
    {
        var address = Address.About;
        return new()
        {
            Path = address.Path,
            Title = site.Words.Frame.AboutThisSite,
            HeadTitle = HeadTitles.Of(site.Words.Frame.AboutThisSite, site),
            Description = site.Words.Statements.AboutOf(site.Config.Title),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = null,
            Searched = [site.Published.Content.About.Line],
            Frame = FrameComposer.Of(site, address),
            Text = new Markup(site.Published.Content.About.Html),
        };
    }
}
