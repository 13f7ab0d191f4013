using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Readings;

/// <summary>The projects that a quarter reports on, with each of their milestones.</summary>
internal static class ProjectChapter
{
    private const string Id = "projects-and-milestones";

    /// <summary>None where the quarter reports on none.</summary>
    public static IEnumerable<Chapter> Of(QuarterReturn quarter, Composition site)
    {
        var standings = ProjectStandings.In(quarter, site.Published.Content);
        return standings.Count == 0 ? [] : [new(Id, site.Words.Plan.Projects, [.. standings.SelectMany(standing => Project(standing, site.Words))])];
    }

    private static IEnumerable<Block> Project(ProjectStanding standing, Words words)
    {
        var (status, milestones) = (words.Display.Status(standing.State), Projects.Milestones(standing, words));
        return
        [
            new Heading(HeadingRank.Part, $"project-{standing.Project.Id}", standing.Project.Title),
            IndicatorBlocks.Stands(status, Projects.Done(standing, words), words),
            new Paragraph(words.Grammar.Sentence(standing.Project.Purpose)),
            new Grid(
                milestones.Caption,
                [words.Plan.Milestone, words.Plan.Due, words.Frame.Status],
                [.. milestones.Rows.Select(r => (IReadOnlyList<string>)[r.Milestone, r.Due, r.State.Word])],
                [
                    .. milestones.Rows.Select(r =>
                        words.Sentences.Together([words.Formats.MilestoneInReading(r.Milestone, r.Due, r.State.Word), r.Moved, .. r.Said])
                    ),
                ]
            )
            {
                Notes =
                [
                    .. milestones
                        .Rows.Where(r => r.Moved.Length > 0 || r.Said.Count > 0)
                        .Select(r => words.Formats.Labelled(r.Milestone, words.Sentences.Together([r.Moved, .. r.Said]))),
                ],
            },
        ];
    }
}
