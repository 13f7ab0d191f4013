using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;

namespace PmfSite.Pages.Priorities;

/// <summary>Composes the page of a priority or programme.</summary>
internal static class PriorityComposer
{
    public static PriorityPage Compose(Composition site, Priority priority)
    {
        var address = Address.Of(priority);
        var quarter = site.Published.Latest;
        var months = site.Words.Display.Period(quarter.Quarter.Period);
        var positions = site.Published.Positions(site.Published.Serving(priority), quarter);
        var projects = site.Published.Projects.Where(p => p.Project.Serves.Contains(priority)).ToArray();
        var counted = Projects.Counted(site.Published.CurrentProjects(p => p.Serves.Contains(priority)), site.Words);
        var data = site.Published.WithData.Contains(priority) ? Links.Results(priority, address, site.Words) : [];
        return new()
        {
            Path = address.Path,
            Title = priority.Title,
            HeadTitle = HeadTitles.Of(priority.Title, site),
            Description = site.Words.Frame.CountedIn(
                priority.Title,
                site.Words.Sentences.Together(Counting.InWords(positions, site.Published.Framework.Rating, site.Words), counted),
                months
            ),
            Trail = [Links.Home(address, site.Words)],
            IllustrativeNotice = IllustrativeNotices.Of(positions.Select(p => p.Latest), site.Words),
            Searched =
            [
                priority.Summary,
                .. priority.Commitments.Select(c => c.Title),
                .. quarter.Stories.TryGetValue(priority.Id, out var told) ? [told.Line] : Array.Empty<string>(),
            ],
            Frame = FrameComposer.Of(site, address),
            Summary = priority.Summary,
            CommitmentsTitle = site.Called.Commitments,
            Commitments = [.. priority.Commitments.Select(c => Line(site, c, address))],
            Quarter = Links.To(quarter.Quarter, address, site.Words),
            LeadsWithDirection = site.Published.LeadsWithDirection,
            Story = quarter.Stories.TryGetValue(priority.Id, out var story) ? new Markup(story.Html) : null,
            Counts = Counting.Count(positions, site.Published.Framework.Rating, site.Words),
            ProjectsCounted = counted,
            Kinds = KindSections.Of(priority.Title, positions, site, address, hasSparklines: false),
            Multiples = [.. positions.Select(p => Sparklines.Multiple(p, address, site.Mark, site.Words)).OfType<SmallMultiple>()],
            Projects = Projects.Table(site.Words.Plan.ProjectsOf(priority.Title, months), projects, address, site.Words),
            Milestones = priority.Part == PlanPart.Programme ? [.. projects.Select(project => Projects.Milestones(project, site.Words))] : [],
            Exceptions = ExceptionReports.Of(positions, quarter, address, site.Words),
            Data = data,
            Alternates = [.. data.Zip([AlternateLink.Csv, AlternateLink.Json], (file, type) => new AlternateLink(file, type))],
        };
    }

    private static CommitmentLine Line(Composition site, Commitment commitment, Address from)
    {
        var positions = site.Published.Positions(site.Published.Serving(commitment), site.Published.Latest);
        var projects = Projects.Counted(site.Published.CurrentProjects(p => p.Commitments.Contains(commitment)), site.Words);
        return new(
            Links.To(commitment, from),
            positions.Length == 0 && projects.Length == 0
                ? site.Words.Plan.NoIndicatorServes
                : site.Words.Sentences.Together(Counting.InWords(positions, site.Published.Framework.Rating, site.Words), projects)
        );
    }
}
