using PmfSite.Accounts;
using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;

namespace PmfSite.Pages.Packs;

/// <summary>Composes the pack of a panel for the latest quarter of a preview, from the same parts as the pages of the site.</summary>
internal static class PackComposer
{
    /// <param name="style">The style sheet itself.</param>
    public static PackPage Compose(Composition site, Panel panel, string style)
    {
        var quarter = site.Published.Latest;
        var address = Address.Pack(panel.Id, quarter.Quarter.Id);
        var title = site.Words.Pages.PackTitle(panel.Title, site.Words.Display.QuarterWithMonths(quarter.Quarter));
        var positions = site.Published.Positions(quarter);
        var promises = Promises.Of(site.Published.Content, site.Published.Assessment);
        return new()
        {
            Path = address.Path,
            Title = title,
            HeadTitle = HeadTitles.Of(title, site),
            Description = site.Words.Pages.PackDescription(panel.Title, site.Words.Display.Period(quarter.Quarter.Period)),
            Trail = [],
            IllustrativeNotice = IllustrativeNotices.Of(positions.Select(p => p.Latest), site.Words),
            Frame = FrameComposer.Of(site, address),
            Style = new(style),
            LastTime = RouteComments.Of(panel.Title, [.. site.Published.Content.Quarters.SkipLast(1)], address, site.Words).FirstOrDefault(),
            Parts =
            [
                .. positions
                    .GroupBy(p => p.Indicator.Panel == panel)
                    .OrderByDescending(g => g.Key)
                    .Select(g =>
                        Part(g.Key ? site.Words.Plan.MeasuresOf(panel.Title) : site.Words.Pages.AllOtherMeasures, [.. g], promises, site, address)
                    ),
            ],
        };
    }

    private static PackPart Part(string title, Position[] positions, IReadOnlyList<Promise> promises, Composition site, Address address) =>
        new(
            title,
            Counting.Count(positions, site.Published.Framework.Rating, site.Words),
            KindSections.Of(title, positions, site, address),
            PromiseTables.Of(
                [.. promises.Where(p => Array.Exists(positions, known => known.Indicator == p.Indicator))],
                site.Published.Latest.Quarter,
                address,
                site.Words
            ),
            site.Words.Pages.ExceptionsFirst(positions.Count(p => p.NeedsExceptionReport)),
            [.. positions.OrderByDescending(p => p.NeedsExceptionReport).Select(p => Measure(p, site, address))]
        );

    private static PackMeasure Measure(Position position, Composition site, Address address)
    {
        var indicator = position.Indicator;
        var history = site.Published.Assessment.Of(indicator).AsOf(site.Published.Latest.Quarter);
        var account = IndicatorAccount.Of(position, site.Published.Latest, history, site.Words);
        return new()
        {
            Anchor = Address.Indicator(indicator.Id).Path,
            Title = indicator.Title,
            Status = account.Status,
            Headline = account.Headline,
            Reason = account.Reason,
            Travel = account.Travel,
            // It stands above already.
            Working = [.. site.Words.Rules.WorkingOf(position).Where(step => step != account.Headline)],
            Exception = ExceptionReports.Of(indicator, account.Report, address),
            Narrative = account.Narrative is { } narrative ? new(narrative.Html) : null,
        };
    }
}
