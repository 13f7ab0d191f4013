namespace PmfSite.Composing;

/// <summary>Composes what stands around every page.</summary>
internal static class FrameComposer
{
    public static Frame Of(Composition site, Address page)
    {
        var (config, council) = (site.Config, site.Published.Framework.Council);
        return new()
        {
            Words = site.Words,
            Preview = PreviewBanner.Of(site.Published.Publication.Preview, site.Mark, site.Words),
            Language = config.Language,
            SiteTitle = config.Title,
            Council = new(council.Name, council.Website),
            Publisher = site.Publisher,
            Notice = config.Notice,
            LogoHref = site.Logo?.From(page),
            LogoText = config.Brand.LogoText,
            StyleHref = site.Style.From(page),
            ScriptHref = site.Script.From(page),
            FeedHref = Address.Feed.From(page),
            CanonicalHref = site.OnTheWeb(page),
            PictureAddress = site.Logo is { } picture ? site.OnTheWeb(picture) : null,
            Locale = config.Language.Replace('-', '_'),
            HomeHref = Address.Home.From(page),
            Navigation = Navigation.Head(site, page),
            Footer = Navigation.Foot(site, page),
            FormatsSentence = site.Words.Frame.OtherFormats(config.Contact.ResponseTime),
            Contact = new(config.Contact.Email, "mailto:" + config.Contact.Email),
            Licence = new(config.Licence.Name, config.Licence.Address),
            LatestSentence = Latest(site),
        };
    }

    private static string Latest(Composition site)
    {
        var (latest, words) = (site.Published.Latest, site.Words);
        var quarter = words.Display.QuarterWithMonths(latest.Quarter);
        return latest is { IsApproved: true, Approval: { } approval }
            ? words.Sentences.Marked(
                words.Frame.LatestQuarter(quarter, approval.Body!, words.Display.Date(approval.Date!.Value)),
                approval.IsIllustrative
            )
            : words.Frame.LatestQuarterShown(quarter);
    }
}
