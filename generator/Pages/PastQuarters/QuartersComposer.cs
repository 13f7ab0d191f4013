using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Querying;

namespace PmfSite.Pages.PastQuarters;

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
            HeadTitle = HeadTitles.Of(site.Words.Frame.PastQuarters, site),
            Description = site.Words.Quarters.QuartersOf(site.Published.Framework.Council.Name),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = IllustrativeNotices.Of(
                site.Published.Content.Quarters.SelectMany(q => site.Published.Positions(q).Select(p => p.Reported)),
                site.Words
            ),
            Frame = FrameComposer.Of(site, address),
            Years =
            [
                .. site
                    .Published.Years.Reverse()
                    .Select(y => new YearGroup(Links.Year(y.Key, address, site.Words), [.. y.Reverse().Select(q => Line(site, q, address))])),
            ],
        };
    }

    private static QuarterLine Line(Composition site, QuarterReturn quarter, Address from) =>
        new(
            Links.To(quarter.Quarter, from, site.Words),
            site.Words.Sentences.Approved(quarter),
            site.Words.Sentences.Counted(QuarterCounts.ByLevel(site.Published.Positions(quarter), site.Published.Framework.Rating))
        );
}
