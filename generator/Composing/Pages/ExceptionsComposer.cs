using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page of exceptions.</summary>
internal static class ExceptionsComposer
{
    public static ExceptionsPage Compose(Composition site)
    {
        var address = Address.Exceptions;
        var quarter = site.Latest;
        // An indicator that serves several parts of the plan is told once, under its home.
        var groups = site.Framework.PrioritiesIn(quarter.Quarter)
            .Select(p => new ExceptionGroup(
                Composition.LinkTo(p, address),
                ExceptionReports.Of(site.Positions(site.Serving(p), quarter).Where(s => s.Indicator.Serves[0] == p), quarter, address)))
            .Where(g => g.Reports.Count > 0)
            .ToArray();
        var promises = Promises.Of(site.Content, site.Assessment);
        return new()
        {
            Path = address.Path,
            Title = English.ExceptionReports,
            HeadTitle = site.HeadTitle(English.ExceptionReports),
            Description = English.ExceptionsOf(Display.Period(quarter.Quarter.Period)),
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = Composition.IllustrativeNotice(site.Positions(quarter).Where(p => p.NeedsExceptionReport).Select(p => p.Reported).Concat(promises.Select(p => p.On))),
            Frame = site.Frame(address),
            Introduction = HowWeJudgeComposer.ExceptionRule(site.Framework.Rating),
            Quarter = Composition.LinkTo(quarter.Quarter, address),
            Groups = groups,
            Promises = Table(promises, quarter.Quarter, address),
        };
    }

    /// <summary>The promises in the order of their dates; null where there are none.</summary>
    public static PromiseTable? Table(IReadOnlyList<Promise> promises, Quarter asOf, Address address) =>
        promises.Count == 0 ? null : new(English.RecoveryDatesTable, [.. promises.OrderBy(p => p.For.Quarter).Select(p => Row(p, asOf, address))]);

    private static PromiseRow Row(Promise promise, Quarter asOf, Address address) => new(
        Composition.LinkTo(promise.Indicator, address),
        Display.Period(promise.MadeIn.Period),
        Display.Period(promise.For.Quarter.Period, promise.Indicator),
        Sentences.Outcome(promise, asOf),
        Display.Figure(promise.On));
}
