using System.Net;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the card of an indicator, and the code that shows it on another site.</summary>
internal static class CardComposer
{
    public static CardPage Compose(Composition site, Indicator indicator)
    {
        var address = Address.Card(indicator.Id);
        var position = site.Standing(indicator);
        var row = Tables.Row(position, address, site.Words);
        var headline = site.Words.Sentences.Headline(position);
        return new()
        {
            Path = address.Path,
            Title = indicator.Title,
            HeadTitle = site.HeadTitle(site.Words.Finding.CardOf(indicator.Title)),
            Description = $"{indicator.Title}: {headline}",
            Trail = [],
            IllustrativeNotice = null,
            Frame = site.Frame(address),
            Indicator = Composition.LinkTo(indicator, address),
            Value = row.Value,
            Status = row.Status,
            Headline = headline,
            Reason = site.Words.Sentences.Reason(position),
        };
    }

    public static CardCode Code(Composition site, Indicator indicator, Address from)
    {
        var card = Address.Card(indicator.Id);
        var address = site.OnTheWeb(card);
        var title = WebUtility.HtmlEncode(site.Words.Finding.CardOf(indicator.Title));
        return new(
            new(site.Words.Finding.CardAlone, card.From(from)),
            $"""<iframe src="{address ?? card.Path}" title="{title}" width="100%" height="420" loading="lazy"></iframe>""",
            address is null ? site.Words.Finding.CardAddressMissing : ""
        );
    }
}
