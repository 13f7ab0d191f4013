using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;

namespace PmfSite.Pages.Exceptions;

/// <summary>Composes the page of exceptions.</summary>
internal static class ExceptionsComposer
{
    public static ExceptionsPage Compose(Composition site)
    {
        var address = Address.Exceptions;
        var quarter = site.Published.Latest;
        // An indicator that serves several parts of the plan is told once, under its home.
        var groups = site
            .Published.Framework.PrioritiesIn(quarter.Quarter)
            .Select(p => new ExceptionGroup(
                Links.To(p, address, site.Words),
                ExceptionReports.Of(
                    site.Published.Positions(site.Published.Serving(p), quarter).Where(s => s.Indicator.Serves[0] == p),
                    quarter,
                    address,
                    site.Words
                )
            ))
            .Where(g => g.Reports.Count > 0)
            .ToArray();
        var promises = Promises.Of(site.Published.Content, site.Published.Assessment);
        return new()
        {
            Path = address.Path,
            Title = site.Words.Exceptions.ExceptionReports,
            HeadTitle = HeadTitles.Of(site.Words.Exceptions.ExceptionReports, site),
            Description = site.Words.Exceptions.ExceptionsOf(site.Words.Display.Period(quarter.Quarter.Period)),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = IllustrativeNotices.Of(
                site.Published.Positions(quarter).Where(p => p.NeedsExceptionReport).Select(p => p.Reported).Concat(promises.Select(p => p.On)),
                site.Words
            ),
            Frame = FrameComposer.Of(site, address),
            Introduction = site.Words.Rules.ExceptionRule(site.Published.Framework.Rating),
            Quarter = Links.To(quarter.Quarter, address, site.Words),
            Groups = groups,
            Promises = PromiseTables.Of(promises, quarter.Quarter, address, site.Words),
        };
    }
}
