namespace PmfSite.Composing.Pages;

/// <summary>Composes the page of exceptions.</summary>
internal static class ExceptionsComposer
{
    public static ExceptionsPage Compose(Composition site)
    {
        var address = Address.Exceptions;
        var quarter = site.Latest;
        // An indicator that serves several parts of the plan is told once, under its home.
        var groups = site.Framework.Priorities
            .Select(p => new ExceptionGroup(
                Composition.LinkTo(p, address),
                ExceptionReports.Of(site.Dashboard(quarter, p).Where(i => i.Serves[0] == p), quarter, site, address)))
            .Where(g => g.Reports.Count > 0)
            .ToArray();
        return new()
        {
            Path = address.Path,
            Title = "Exception reports",
            HeadTitle = site.HeadTitle("Exception reports"),
            Description = $"Why targets were missed in {Display.Period(quarter.Quarter.Period)}, what is being done, and from when it is expected to work.",
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = Composition.IllustrativeNotice(site.Dashboard(quarter).Select(i => site.Position(i, quarter)).Where(p => p.NeedsExceptionReport).Select(p => p.Reported)),
            Frame = site.Frame(address),
            Introduction = HowWeJudgeComposer.ExceptionRule(site.Framework.Rating),
            Quarter = Composition.LinkTo(quarter.Quarter, address),
            Groups = groups,
        };
    }
}
