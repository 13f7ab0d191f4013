using PmfSite.Saying;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the pages of panels, services and classifications, and the pages that list them.</summary>
internal static class GroupComposer
{
    public static GroupPage Compose(Composition site, Grouping grouping, Group group)
    {
        var address = Address.Group(grouping.Id, group.Id);
        var quarter = site.Latest;
        var months = site.Words.Display.Period(quarter.Quarter.Period);
        var positions = site.Positions(group.Indicators, site.Latest);
        return new()
        {
            Path = address.Path,
            Title = group.Title,
            HeadTitle = site.HeadTitle($"{group.Title} ({site.Words.Grammar.InSentence(grouping.Title)})"),
            Description = site.Words.Frame.CountedIn(group.Title, Counting.InWords(positions, site.Framework.Rating, site.Words), months),
            Trail = [Composition.HomeLink(address, site.Words), new(grouping.Plural, Address.Grouping(grouping.Id).From(address))],
            IllustrativeNotice = Composition.IllustrativeNotice(positions.Select(p => p.Latest), site.Words),
            Frame = site.Frame(address),
            Kind = grouping.Title,
            Meaning = group.Meaning,
            Quarter = Composition.LinkTo(quarter.Quarter, address, site.Words),
            Counts = Counting.Count(positions, site.Framework.Rating, site.Words),
            Kinds = KindSections.Of(group.Title, positions, site, address),
            Exceptions = ExceptionReports.Of(positions, quarter, address, site.Words),
            Projects = Projects.Table(
                site.Words.Plan.ProjectsOf(group.Title, months),
                site.Projects.Where(p => group.Projects.Contains(p.Project)),
                address,
                site.Words
            ),
            CommentsTitle =
                grouping.Id == Groupings.ByPanel ? site.Words.Quarters.WhatThePanelSaid(site.Words.Grammar.InSentence(grouping.Title)) : "",
            Comments = grouping.Id == Groupings.ByPanel ? [.. RouteComments.Of(group.Title, site.Content.Quarters, address, site.Words)] : [],
            Left = [.. site.Ended(group.Indicators).Select(i => Composition.LinkTo(i, address))],
        };
    }

    public static GroupingPage Compose(Composition site, Grouping grouping)
    {
        var address = Address.Grouping(grouping.Id);
        return new()
        {
            Path = address.Path,
            Title = grouping.Plural,
            HeadTitle = site.HeadTitle(grouping.Plural),
            Description = site.Words.Pages.GroupingDescription(
                Sentences.Stop(grouping.Meaning),
                site.Words.Display.Period(site.Latest.Quarter.Period)
            ),
            Trail = [Composition.HomeLink(address, site.Words), new(site.Words.Frame.AllIndicators, Address.Indicators.From(address))],
            IllustrativeNotice = Composition.IllustrativeNotice(
                grouping.Groups.SelectMany(g => site.Positions(g.Indicators, site.Latest)).Select(p => p.Latest),
                site.Words
            ),
            Frame = site.Frame(address),
            Meaning = grouping.Meaning,
            Quarter = Composition.LinkTo(site.Latest.Quarter, address, site.Words),
            HasProjects = grouping.Groups.Any(g => g.Projects.Count > 0),
            Groups = [.. grouping.Groups.Select(g => Line(site, grouping, g, address))],
        };
    }

    private static GroupLine Line(Composition site, Grouping grouping, Group group, Address from)
    {
        var positions = site.Positions(group.Indicators, site.Latest);
        return new(
            new(group.Title, Address.Group(grouping.Id, group.Id).From(from)),
            group.Meaning,
            site.Words.Display.Count(positions.Length),
            Counting.InWords(positions, site.Framework.Rating, site.Words) is { Length: > 0 } counted ? counted : site.Words.Figures.NotRated,
            site.Words.Display.Count(site.Projects.Count(p => p.AsOf == site.Latest && group.Projects.Contains(p.Project)))
        );
    }
}
