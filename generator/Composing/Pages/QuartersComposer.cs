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
            Title = site.Words.Frame.PastQuarters,
            HeadTitle = site.HeadTitle(site.Words.Frame.PastQuarters),
            Description = site.Words.Quarters.QuartersOf(site.Framework.Council.Name),
            Trail = [Composition.HomeLink(address, site.Words)],
            IllustrativeNotice = Composition.IllustrativeNotice(
                site.Content.Quarters.SelectMany(q => site.Positions(q).Select(p => p.Reported)),
                site.Words
            ),
            Frame = site.Frame(address),
            Years =
            [
                .. site
                    .Years.Reverse()
                    .Select(y => new YearGroup(
                        YearComposer.LinkTo(y.Key, address, site.Words),
                        [.. y.Reverse().Select(q => Line(site, q, address))]
                    )),
            ],
        };
    }

    private static QuarterLine Line(Composition site, QuarterReturn quarter, Address from) =>
        new(
            Composition.LinkTo(quarter.Quarter, from, site.Words),
            site.Words.Sentences.Approved(quarter),
            site.Words.Sentences.Counted(Counting.ByLevel(site.Positions(quarter), site.Framework.Rating))
        );
}
