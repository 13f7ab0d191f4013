using System.Net;
using PmfSite.Composing;
using PmfSite.Performance;

namespace PmfSite.Parts;

/// <summary>What others put on their own pages to show a card.</summary>
internal static class CardCodes
{
    public static CardCode Of(Composition site, Indicator indicator, Address from)
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
