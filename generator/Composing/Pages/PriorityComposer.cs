using PmfSite.Performance;

namespace PmfSite.Composing.Pages;

/// <summary>Composes the page of a priority or programme.</summary>
internal static class PriorityComposer
{
    public static PriorityPage Compose(Composition site, Priority priority)
    {
        var address = Composition.AddressOf(priority);
        var quarter = site.Latest;
        var months = Display.Period(quarter.Quarter.Period);
        var positions = site.Positions(site.Serving(priority), quarter);
        var projects = site.Projects.Where(p => p.Project.Serves.Contains(priority)).ToArray();
        var counted = Projects.Counted(site.CurrentProjects(p => p.Serves.Contains(priority)));
        var data = site.WithData.Contains(priority) ? DataLinks(priority, address) : [];
        return new()
        {
            Path = address.Path,
            Title = priority.Title,
            HeadTitle = site.HeadTitle(priority.Title),
            Description = English.CountedIn(priority.Title, Sentences.Together(Counting.InWords(positions, site.Framework.Rating), counted), months),
            Trail = [Composition.HomeLink(address)],
            IllustrativeNotice = Composition.IllustrativeNotice(positions.Select(p => p.Latest)),
            Searched = [priority.Summary, .. priority.Commitments.Select(c => c.Title), .. quarter.Stories.TryGetValue(priority.Id, out var told) ? [told.Line] : Array.Empty<string>()],
            Frame = site.Frame(address),
            Summary = priority.Summary,
            CommitmentsTitle = site.Framework.Plan.Commitments,
            Commitments = [.. priority.Commitments.Select(c => Line(site, c, address))],
            Quarter = Composition.LinkTo(quarter.Quarter, address),
            LeadsWithDirection = site.LeadsWithDirection,
            Story = quarter.Stories.TryGetValue(priority.Id, out var story) ? new Markup(story.Html) : null,
            Counts = Counting.Count(positions, site.Framework.Rating),
            ProjectsCounted = counted,
            Kinds = KindSections.Of(priority.Title, positions, site, address, hasSparklines: false),
            Multiples = [.. positions.Select(p => Sparklines.Multiple(p, address, site.Mark)).OfType<SmallMultiple>()],
            Projects = Projects.Table(English.ProjectsOf(priority.Title, months), projects, address),
            Milestones = priority.Part == PlanPart.Programme ? [.. projects.Select(Projects.Milestones)] : [],
            Exceptions = ExceptionReports.Of(positions, quarter, address),
            Data = data,
            Alternates = [.. data.Zip([AlternateLink.Csv, AlternateLink.Json], (file, type) => new AlternateLink(file, type))],
        };
    }

    /// <summary>The files of results of a priority that has data.</summary>
    public static IReadOnlyList<Link> DataLinks(Priority priority, Address from)
    {
        var page = Composition.AddressOf(priority);
        return [new(English.FileOfResults(priority.Title, English.CsvFile), page.With(".csv").From(from)), new(English.FileOfResults(priority.Title, English.JsonFile), page.With(".json").From(from))];
    }

    private static CommitmentLine Line(Composition site, Commitment commitment, Address from)
    {
        var positions = site.Positions(site.Serving(commitment), site.Latest);
        var projects = Projects.Counted(site.CurrentProjects(p => p.Commitments.Contains(commitment)));
        return new(
            Composition.LinkTo(commitment, from),
            positions.Length == 0 && projects.Length == 0 ? English.NoIndicatorServes : Sentences.Together(Counting.InWords(positions, site.Framework.Rating), projects));
    }
}
