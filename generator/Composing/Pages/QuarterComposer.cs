using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page of a quarter.</summary>
internal static class QuarterComposer
{
    /// <summary>The page of a quarter as it stands.</summary>
    public static QuarterPage Compose(Composition site, QuarterReturn quarter)
    {
        DashboardEdition[] editions = [.. site.Editions.Where(e => e.Quarter == quarter.Quarter)];
        return Compose(site, quarter, editions is [.., var inForce] ? inForce : null) with
        {
            Corrections = [.. editions.Select(e => e.Until).OfType<RegisterEntry>().Select(e => CorrectionWords.Notice(e, Address.Quarter(quarter.Quarter.Id)))],
            EarlierEditions = [.. editions.Where(e => e.Until is not null).Select(e => e.LinkFrom(Address.Quarter(quarter.Quarter.Id)))],
        };
    }

    /// <summary>The same as it stood until a correction.</summary>
    public static QuarterPage Compose(DashboardEdition edition) => Compose(edition.Site, edition.Return, edition);

    private static QuarterPage Compose(Composition site, QuarterReturn quarter, DashboardEdition? edition)
    {
        var address = edition?.Page ?? Address.Quarter(quarter.Quarter.Id);
        var isInForce = edition is not { Until: not null };
        var title = isInForce ? Display.QuarterWithMonths(quarter.Quarter) : English.EditionNumber(Display.QuarterWithMonths(quarter.Quarter), edition!.Number);
        var months = Display.Period(quarter.Quarter.Period);
        // What was renamed since stands under its name of then.
        var then = site.As(quarter);
        var positions = then.Positions(quarter);
        var said = then.Return(quarter.Quarter);
        var projects = ProjectStandings.In(said, then.Content);
        var csv = isInForce ? new Link(English.DownloadResultsOf(months), Address.QuarterCsv(quarter.Quarter.Id).From(address)) : null;
        var json = isInForce ? new Link(English.DownloadResultsWithWorking(months), Address.QuarterJson(quarter.Quarter.Id).From(address)) : null;
        return new()
        {
            Path = address.Path,
            Title = title,
            HeadTitle = site.HeadTitle(title),
            Description = English.QuarterDescription(months, Sentences.Counted(Counting.ByLevel(positions, site.Framework.Rating))),
            Trail = [Composition.HomeLink(address), new(English.PastQuarters, Address.Quarters.From(address)), YearComposer.LinkTo(quarter.Quarter.Year, address)],
            IllustrativeNotice = Composition.IllustrativeNotice(positions.Select(p => p.Latest)),
            Searched = [.. quarter.Stories.Values.Select(s => s.Line)],
            Frame = site.Frame(address),
            Corrections = [],
            Superseded = isInForce ? null : edition!.Superseded(address),
            EarlierEditions = [],
            Approved = Sentences.Approved(quarter),
            Minute = quarter.Approval?.Minute is { } minute ? new(English.ReadTheDecision, minute) : null,
            Note = quarter.Approval?.Note ?? "",
            Route = [.. (quarter.Approval?.Route ?? []).Select(s => new RouteLine(Sentences.RouteStep(s), s.Minute is { } record ? new(English.ReadTheMinute(s.Body), record) : null, RouteComments.Of(s)))],
            Counts = Counting.Count(positions, site.Framework.Rating),
            StatusHistory = StatusHistories.Until(quarter.Quarter, site),
            Changes = new(English.WhatChanged, Address.Changes(quarter.Quarter.Id).From(address)),
            Sections = [.. then.Framework.PrioritiesIn(quarter.Quarter).Select(p => Section(p, quarter, then, months, address)).OfType<QuarterSection>()],
            Projects = Projects.Table(English.AllProjectsAsOf(months), projects, address),
            Milestones = [.. projects.Select(Projects.MovedOrLate).OfType<MilestoneTable>()],
            Exceptions = ExceptionReports.Of(positions, said, address),
            Edition = EditionSections.Of(quarter, then, edition, address),
            Listen = isInForce && site.IsHeard ? ListenComposer.LinkTo(quarter.Quarter, address) : null,
            Csv = csv,
            Json = json,
            Alternates = csv is not null && json is not null ? [new(csv, AlternateLink.Csv), new(json, AlternateLink.Json)] : [],
            Formats = isInForce ? FormatsComposer.LinkTo(quarter.Quarter, address) : null,
            Citation = Citations.Of(quarter, site, title, address),
            Newer = !isInForce || quarter == site.Latest ? null : Composition.LinkTo(site.Latest.Quarter, address),
        };
    }

    private static QuarterSection? Section(Priority priority, QuarterReturn quarter, Composition site, string months, Address address)
    {
        var serving = site.Positions(site.Serving(priority), quarter);
        if (serving.Length == 0)
            return null;
        var tables = serving
            .GroupBy(p => p.Indicator.IsRated)
            .OrderByDescending(g => g.Key)
            .Select(g => Tables.Indicators(g.Key ? English.RatedAsKnownIn(Display.Title(priority), months) : English.NotRatedAsKnownIn(Display.Title(priority), months), g, address, site));
        return new(Display.Title(priority), quarter.Stories.TryGetValue(priority.Id, out var story) ? new Markup(story.Html) : null, [.. tables]);
    }
}
