using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;

namespace PmfSite.Pages.Cards;

/// <summary>Composes the card of an indicator, and the code that shows it on another site.</summary>
internal static class CardComposer
{
    public static CardPage Compose(Composition site, Indicator indicator)
    {
        var address = Address.Card(indicator.Id);
        var position = site.Published.Standing(indicator);
        var row = Tables.Row(position, address, site.Words);
        var headline = site.Words.Sentences.Headline(position);
        return new()
        {
            Path = address.Path,
            Title = indicator.Title,
            HeadTitle = HeadTitles.Of(site.Words.Finding.CardOf(indicator.Title), site),
            Description = site.Words.Indicators.InBrief(indicator.Title, headline),
            Trail = [],
            IllustrativeNotice = null,
            Frame = FrameComposer.Of(site, address),
            Indicator = Links.To(indicator, address),
            Value = row.Value,
            Status = row.Status,
            Headline = headline,
            Reason = site.Words.Sentences.Reason(position),
        };
    }
}
