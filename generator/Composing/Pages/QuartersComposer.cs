using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page that lists the quarters.</summary>
internal static class QuartersComposer
{
    public static QuartersPage Compose(Composition site)
    {
        var address = Address.Quarters;
        return new()
        {
            Path = address.Path,
            Title = English.PastQuarters,
            HeadTitle = site.HeadTitle(English.PastQuarters),
            Description = English.QuartersOf(site.Framework.Council.Name),
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = Composition.IllustrativeNotice(site.Content.Quarters.SelectMany(q => site.Positions(q).Select(p => p.Reported))),
            Frame = site.Frame(address),
            Years = [.. site.Years.Reverse().Select(y => new YearGroup(YearComposer.LinkTo(y.Key, address), [.. y.Reverse().Select(q => Line(site, q, address))]))],
        };
    }

    private static QuarterLine Line(Composition site, QuarterReturn quarter, Address from) => new(
        Composition.LinkTo(quarter.Quarter, from),
        Sentences.Approved(quarter),
        Sentences.Counted(Counting.ByLevel(site.Positions(quarter), site.Framework.Rating)));
}
