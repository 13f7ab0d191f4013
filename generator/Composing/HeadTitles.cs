namespace PmfSite.Composing;

/// <summary>What stands in the title of a browser's window and in lists of results: the page, the site and the council.</summary>
internal static class HeadTitles
{
    public static string Of(string page, Composition site) =>
        WithKind(site.Words.Frame.PageTitle(page, site.Config.Title, site.Published.Framework.Council.ShortName), site);

    public static string OfHome(Composition site) => WithKind($"{site.Config.Title} - {site.Published.Framework.Council.Name}", site);

    private static string WithKind(string title, Composition site) =>
        site.Published.Publication.Preview switch
        {
            null => title,
            { IsDraft: true } => site.Words.Frame.DraftTitle(title),
            _ => site.Words.Frame.PreviewTitle(title),
        };
}
