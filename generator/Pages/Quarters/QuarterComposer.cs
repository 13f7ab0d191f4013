using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Querying;
using PmfSite.Saying;

namespace PmfSite.Pages.Quarters;

/// <summary>Composes the page of a quarter.</summary>
internal static class QuarterComposer
{
    /// <summary>The page of a quarter as it stands.</summary>
    public static QuarterPage Compose(Composition site, QuarterReturn quarter)
    {
        PublishedEdition[] editions = [.. site.Published.Editions.Where(e => e.Quarter == quarter.Quarter)];
        return Compose(site, quarter, editions is [.., var inForce] ? inForce : null) with
        {
            Corrections =
            [
                .. editions
                    .Select(e => e.Until)
                    .OfType<RegisterEntry>()
                    .Select(e => CorrectionSentences.Notice(e, Address.Quarter(quarter.Quarter.Id), site.Words)),
            ],
            EarlierEditions =
            [
                .. editions.Where(e => e.Until is not null).Select(e => EditionLinks.To(e, Address.Quarter(quarter.Quarter.Id), site.Words)),
            ],
        };
    }

    /// <summary>The same as it stood until a correction.</summary>
    public static QuarterPage Compose(Composition site, PublishedEdition edition) => Compose(site.Of(edition.Performance), edition.Return, edition);

    private static QuarterPage Compose(Composition site, QuarterReturn quarter, PublishedEdition? edition)
    {
        var address = edition is null ? Address.Quarter(quarter.Quarter.Id) : EditionLinks.Page(edition);
        var isInForce = edition is not { Until: not null };
        var title = isInForce
            ? site.Words.Display.QuarterWithMonths(quarter.Quarter)
            : site.Words.Corrections.EditionNumber(site.Words.Display.QuarterWithMonths(quarter.Quarter), edition!.Number);
        var months = site.Words.Display.Period(quarter.Quarter.Period);
        // What was renamed since stands under its name of then.
        var then = site.As(quarter);
        var positions = then.Published.Positions(quarter);
        var said = then.Published.Return(quarter.Quarter);
        var projects = ProjectStandings.In(said, then.Published.Content);
        var csv = isInForce ? new Link(site.Words.Quarters.DownloadResultsOf(months), Address.QuarterCsv(quarter.Quarter.Id).From(address)) : null;
        var json = isInForce
            ? new Link(site.Words.Quarters.DownloadResultsWithWorking(months), Address.QuarterJson(quarter.Quarter.Id).From(address))
            : null;
        return new()
        {
            Path = address.Path,
            Title = title,
            HeadTitle = HeadTitles.Of(title, site),
            Description = site.Words.Quarters.QuarterDescription(
                months,
                site.Words.Sentences.Counted(QuarterCounts.ByLevel(positions, site.Published.Framework.Rating))
            ),
            Trail =
            [
                Links.Home(address, site.Words),
                new(site.Words.Frame.PastQuarters, Address.Quarters.From(address)),
                Links.Year(quarter.Quarter.Year, address, site.Words),
            ],
            IllustrativeNotice = IllustrativeNotices.Of(positions.Select(p => p.Latest), site.Words),
            Searched = [.. quarter.Stories.Values.Select(s => s.Line)],
            Frame = FrameComposer.Of(site, address),
            Corrections = [],
            Superseded = isInForce ? null : EditionLinks.Superseded(edition!, address, site.Words),
            EarlierEditions = [],
            Approved = site.Words.Sentences.Approved(quarter),
            Minute = quarter.Approval?.Minute is { } minute ? new(site.Words.Quarters.ReadTheDecision, minute) : null,
            Note = quarter.Approval?.Note ?? "",
            Route =
            [
                .. (quarter.Approval?.Route ?? []).Select(s => new RouteLine(
                    site.Words.Sentences.RouteStep(s),
                    s.Minute is { } record ? new(site.Words.Quarters.ReadTheMinute(s.Body), record) : null,
                    RouteComments.Of(s, site.Words)
                )),
            ],
            Counts = Counting.Count(positions, site.Published.Framework.Rating, site.Words),
            StatusHistory = StatusHistories.Until(quarter.Quarter, site),
            Changes = new(site.Words.Quarters.WhatChanged, Address.Changes(quarter.Quarter.Id).From(address)),
            Sections =
            [
                .. then
                    .Published.Framework.PrioritiesIn(quarter.Quarter)
                    .Select(p => Section(p, quarter, then, months, address))
                    .OfType<QuarterSection>(),
            ],
            Projects = Projects.Table(site.Words.Plan.AllProjectsAsOf(months), projects, address, site.Words),
            Milestones = [.. projects.Select(project => Projects.MovedOrLate(project, site.Words)).OfType<MilestoneTable>()],
            Exceptions = ExceptionReports.Of(positions, said, address, site.Words),
            Edition = EditionSections.Of(quarter, then, edition, address),
            Listen = isInForce && site.IsHeard ? Links.Listening(quarter.Quarter, address, site.Words) : null,
            Csv = csv,
            Json = json,
            Alternates = csv is not null && json is not null ? [new(csv, AlternateLink.Csv), new(json, AlternateLink.Json)] : [],
            Formats = isInForce ? Links.Formats(quarter.Quarter, address, site.Words) : null,
            Citation = Citations.Of(quarter, site, title, address),
            Newer = !isInForce || quarter == site.Published.Latest ? null : Links.To(site.Published.Latest.Quarter, address, site.Words),
        };
    }

    private static QuarterSection? Section(Priority priority, QuarterReturn quarter, Composition site, string months, Address address)
    {
        var serving = site.Published.Positions(site.Published.Serving(priority), quarter);
        if (serving.Length == 0)
            return null;
        var tables = serving
            .GroupBy(p => p.Indicator.IsRated)
            .OrderByDescending(g => g.Key)
            .Select(g =>
                Tables.Indicators(
                    g.Key
                        ? site.Words.Frame.RatedAsKnownIn(site.Words.Display.Title(priority), months)
                        : site.Words.Frame.NotRatedAsKnownIn(site.Words.Display.Title(priority), months),
                    g,
                    address,
                    site
                )
            );
        return new(
            site.Words.Display.Title(priority),
            quarter.Stories.TryGetValue(priority.Id, out var story) ? new Markup(story.Html) : null,
            [.. tables]
        );
    }
}
