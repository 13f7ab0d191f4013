using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page of exceptions.</summary>
internal static class ExceptionsComposer
{
    public static ExceptionsPage Compose(Composition site)
    {
        var address = Address.Exceptions;
        var quarter = site.Latest;
        // An indicator that serves several parts of the plan is told once, under its home.
        var groups = site
            .Framework.PrioritiesIn(quarter.Quarter)
            .Select(p => new ExceptionGroup(
                Composition.LinkTo(p, address, site.Words),
                ExceptionReports.Of(site.Positions(site.Serving(p), quarter).Where(s => s.Indicator.Serves[0] == p), quarter, address, site.Words)
            ))
            .Where(g => g.Reports.Count > 0)
            .ToArray();
        var promises = Promises.Of(site.Content, site.Assessment);
        return new()
        {
            Path = address.Path,
            Title = site.Words.Exceptions.ExceptionReports,
            HeadTitle = site.HeadTitle(site.Words.Exceptions.ExceptionReports),
            Description = site.Words.Exceptions.ExceptionsOf(site.Words.Display.Period(quarter.Quarter.Period)),
            Trail = [Composition.HomeLink(address, site.Words)],
            IllustrativeNotice = Composition.IllustrativeNotice(
                site.Positions(quarter).Where(p => p.NeedsExceptionReport).Select(p => p.Reported).Concat(promises.Select(p => p.On)),
                site.Words
            ),
            Frame = site.Frame(address),
            Introduction = HowWeJudgeComposer.ExceptionRule(site.Framework.Rating, site.Words),
            Quarter = Composition.LinkTo(quarter.Quarter, address, site.Words),
            Groups = groups,
            Promises = Table(promises, quarter.Quarter, address, site.Words),
        };
    }

    /// <summary>The promises in the order of their dates; null where there are none.</summary>
    public static PromiseTable? Table(IReadOnlyList<Promise> promises, Quarter asOf, Address address, Words words) =>
        promises.Count == 0
            ? null
            : new(words.Exceptions.RecoveryDatesTable, [.. promises.OrderBy(p => p.For.Quarter).Select(p => Row(p, asOf, address, words))]);

    private static PromiseRow Row(Promise promise, Quarter asOf, Address address, Words words) =>
        new(
            Composition.LinkTo(promise.Indicator, address),
            words.Display.Period(promise.MadeIn.Period),
            words.Display.Period(promise.For.Quarter.Period, promise.Indicator),
            words.Sentences.Outcome(promise, asOf),
            words.Display.Figure(promise.On)
        );
}
