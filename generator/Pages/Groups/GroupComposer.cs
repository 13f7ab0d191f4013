using PmfSite.Composing;
using PmfSite.Parts;

namespace PmfSite.Pages.Groups;

/// <summary>Composes the pages of panels, services and classifications, and the pages that list them.</summary>
internal static class GroupComposer
{
    public static GroupPage Compose(Composition site, Grouping grouping, Group group)
    {
        var address = Address.Group(grouping.Id, group.Id);
        var quarter = site.Published.Latest;
        var months = site.Words.Display.Period(quarter.Quarter.Period);
        var positions = site.Published.Positions(group.Indicators, site.Published.Latest);
        return new()
        {
            Path = address.Path,
            Title = group.Title,
            HeadTitle = HeadTitles.Of(site.Words.Frame.TitleIn(group.Title, grouping.Title), site),
            Description = site.Words.Frame.CountedIn(group.Title, Counting.InWords(positions, site.Published.Framework.Rating, site.Words), months),
            Trail = [Links.Home(address, site.Words), new(grouping.Plural, Address.Grouping(grouping.Id).From(address))],
            IllustrativeNotice = IllustrativeNotices.Of(positions.Select(p => p.Latest), site.Words),
            Frame = FrameComposer.Of(site, address),
            Kind = grouping.Title,
            Meaning = group.Meaning,
            Quarter = Links.To(quarter.Quarter, address, site.Words),
            Counts = Counting.Count(positions, site.Published.Framework.Rating, site.Words),
            Kinds = KindSections.Of(group.Title, positions, site, address),
            Exceptions = ExceptionReports.Of(positions, quarter, address, site.Words),
            Projects = Projects.Table(
                site.Words.Plan.ProjectsOf(group.Title, months),
                site.Published.Projects.Where(p => group.Projects.Contains(p.Project)),
                address,
                site.Words
            ),
            Comments =
                grouping.Id == Groupings.ByPanel ? [.. RouteComments.Of(group.Title, site.Published.Content.Quarters, address, site.Words)] : [],
            Left = [.. site.Published.Ended(group.Indicators).Select(i => Links.To(i, address))],
        };
    }

    public static GroupingPage Compose(Composition site, Grouping grouping)
    {
        var address = Address.Grouping(grouping.Id);
        return new()
        {
            Path = address.Path,
            Title = grouping.Plural,
            HeadTitle = HeadTitles.Of(grouping.Plural, site),
            Description = site.Words.Pages.GroupingDescription(
                site.Words.Grammar.Sentence(grouping.Meaning),
                site.Words.Display.Period(site.Published.Latest.Quarter.Period)
            ),
            Trail = [Links.Home(address, site.Words), new(site.Words.Frame.AllIndicators, Address.Indicators.From(address))],
            IllustrativeNotice = IllustrativeNotices.Of(
                grouping.Groups.SelectMany(g => site.Published.Positions(g.Indicators, site.Published.Latest)).Select(p => p.Latest),
                site.Words
            ),
            Frame = FrameComposer.Of(site, address),
            Meaning = grouping.Meaning,
            Quarter = Links.To(site.Published.Latest.Quarter, address, site.Words),
            HasProjects = grouping.Groups.Any(g => g.Projects.Count > 0),
            Groups = [.. grouping.Groups.Select(g => Line(site, grouping, g, address))],
        };
    }

    private static GroupLine Line(Composition site, Grouping grouping, Group group, Address from)
    {
        var positions = site.Published.Positions(group.Indicators, site.Published.Latest);
        return new(
            new(group.Title, Address.Group(grouping.Id, group.Id).From(from)),
            group.Meaning,
            site.Words.Display.Count(positions.Length),
            Counting.InWords(positions, site.Published.Framework.Rating, site.Words) is { Length: > 0 } counted
                ? counted
                : site.Words.Figures.NotRated,
            site.Words.Display.Count(site.Published.Projects.Count(p => p.AsOf == site.Published.Latest && group.Projects.Contains(p.Project)))
        );
    }
}
