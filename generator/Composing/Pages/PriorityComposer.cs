using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page of a priority or programme.</summary>
internal static class PriorityComposer
{
    public static PriorityPage Compose(Composition site, Priority priority)
    {
        var address = Composition.AddressOf(priority);
        var quarter = site.Latest;
        var months = site.Words.Display.Period(quarter.Quarter.Period);
        var positions = site.Positions(site.Serving(priority), quarter);
        var projects = site.Projects.Where(p => p.Project.Serves.Contains(priority)).ToArray();
        var counted = Projects.Counted(site.CurrentProjects(p => p.Serves.Contains(priority)), site.Words);
        var data = site.WithData.Contains(priority) ? DataLinks(priority, address, site.Words) : [];
        return new()
        {
            Path = address.Path,
            Title = priority.Title,
            HeadTitle = site.HeadTitle(priority.Title),
            Description = site.Words.Frame.CountedIn(
                priority.Title,
                Sentences.Together(Counting.InWords(positions, site.Framework.Rating, site.Words), counted),
                months
            ),
            Trail = [Composition.HomeLink(address, site.Words)],
            IllustrativeNotice = Composition.IllustrativeNotice(positions.Select(p => p.Latest), site.Words),
            Searched =
            [
                priority.Summary,
                .. priority.Commitments.Select(c => c.Title),
                .. quarter.Stories.TryGetValue(priority.Id, out var told) ? [told.Line] : Array.Empty<string>(),
            ],
            Frame = site.Frame(address),
            Summary = priority.Summary,
            CommitmentsTitle = site.Framework.Plan.Commitments,
            Commitments = [.. priority.Commitments.Select(c => Line(site, c, address))],
            Quarter = Composition.LinkTo(quarter.Quarter, address, site.Words),
            LeadsWithDirection = site.LeadsWithDirection,
            Story = quarter.Stories.TryGetValue(priority.Id, out var story) ? new Markup(story.Html) : null,
            Counts = Counting.Count(positions, site.Framework.Rating, site.Words),
            ProjectsCounted = counted,
            Kinds = KindSections.Of(priority.Title, positions, site, address, hasSparklines: false),
            Multiples = [.. positions.Select(p => Sparklines.Multiple(p, address, site.Mark, site.Words)).OfType<SmallMultiple>()],
            Projects = Projects.Table(site.Words.Plan.ProjectsOf(priority.Title, months), projects, address, site.Words),
            Milestones = priority.Part == PlanPart.Programme ? [.. projects.Select(p0 => Projects.Milestones(p0, site.Words))] : [],
            Exceptions = ExceptionReports.Of(positions, quarter, address, site.Words),
            Data = data,
            Alternates = [.. data.Zip([AlternateLink.Csv, AlternateLink.Json], (file, type) => new AlternateLink(file, type))],
        };
    }

    /// <summary>The files of results of a priority that has data.</summary>
    public static IReadOnlyList<Link> DataLinks(Priority priority, Address from, Words words)
    {
        var page = Composition.AddressOf(priority);
        return
        [
            new(words.Data.FileOfResults(priority.Title, words.Data.CsvFile), page.With(".csv").From(from)),
            new(words.Data.FileOfResults(priority.Title, words.Data.JsonFile), page.With(".json").From(from)),
        ];
    }

    private static CommitmentLine Line(Composition site, Commitment commitment, Address from)
    {
        var positions = site.Positions(site.Serving(commitment), site.Latest);
        var projects = Projects.Counted(site.CurrentProjects(p => p.Commitments.Contains(commitment)), site.Words);
        return new(
            Composition.LinkTo(commitment, from),
            positions.Length == 0 && projects.Length == 0
                ? site.Words.Plan.NoIndicatorServes
                : Sentences.Together(Counting.InWords(positions, site.Framework.Rating, site.Words), projects)
        );
    }
}
