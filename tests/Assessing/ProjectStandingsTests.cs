using CsCheck;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Assessing;

/// <summary>How milestones and projects stand by what the quarters said of them.</summary>
public sealed class ProjectStandingsTests
{
    private static readonly QuarterReturn Empty = SmallSite.Content().Quarters[0];

    [Theory]
    [InlineData("NotStarted", "NotStarted")]
    [InlineData("Done NotStarted", "OnTrack")]
    [InlineData("Done Done", "Done")]
    [InlineData("OnTrack NotStarted", "OnTrack")]
    [InlineData("OnTrack AtRisk Done", "AtRisk")]
    [InlineData("OffTrack AtRisk", "OffTrack")]
    public void A_project_is_as_its_worst_milestone(string states, string expected)
    {
        var reports = states.Split(' ').Select(s => (Enum.Parse<MilestoneState>(s), Due: new DateOnly(2026, 3, 31))).ToArray();
        Assert.Equal(expected, Standing(reports).State.ToString());
    }

    [Theory]
    [InlineData("OnTrack")]
    [InlineData("OffTrack")]
    public void What_was_not_done_by_the_last_day_of_the_quarter_is_overdue_whatever_was_said(string state)
    {
        var said = Enum.Parse<MilestoneState>(state);
        Assert.Equal(ProjectState.Overdue, Standing((said, new(2025, 6, 30))).State);
        Assert.NotEqual(ProjectState.Overdue, Standing((said, new(2025, 7, 1))).State);
    }

    [Fact]
    public void What_is_done_stays_done_and_a_day_that_was_put_off_stays_put_off() =>
        Gen.Select(Gen.Int[1, 8], Gen.Int[0, 7], Gen.Int[0, 7])
            .Sample(
                (count, doneIn, movedIn) =>
                {
                    var project = Project([new(2030, 1, 1)]);
                    var moved = new DateOnly(2031, 1, 1);
                    var quarters = Enumerable
                        .Range(0, count)
                        .Select(n =>
                            Empty with
                            {
                                Quarter = new Quarter(2025, 1).Minus(-n),
                                Milestones = new Dictionary<(string, string), MilestoneReport?>
                                {
                                    [(project.Id, "m0")] = new(
                                        project,
                                        project.Milestones[0],
                                        n == doneIn ? MilestoneState.Done : MilestoneState.OnTrack,
                                        n == doneIn ? new DateOnly(2025, 5, 1) : null,
                                        n == movedIn ? moved : null,
                                        null,
                                        default
                                    ),
                                },
                            }
                        )
                        .ToArray();
                    var standing = ProjectStandings.Of(project, quarters[^1], quarters);
                    Assert.Equal(doneIn < count, standing.State == ProjectState.Done);
                    Assert.Equal(movedIn < count && movedIn <= doneIn, standing.Milestones[0].Due == moved);
                }
            );

    private static ProjectStanding Standing(params (MilestoneState State, DateOnly Due)[] milestones)
    {
        var project = Project([.. milestones.Select(m => m.Due)]);
        var quarter = Empty with
        {
            Milestones = milestones
                .Select((m, n) => new MilestoneReport(project, project.Milestones[n], m.State, null, null, null, default))
                .ToDictionary(r => (project.Id, r.Milestone.Id), MilestoneReport? (r) => r),
        };
        return ProjectStandings.Of(project, quarter, [quarter]);
    }

    private static Project Project(DateOnly[] due) =>
        new()
        {
            Id = "project",
            Title = "Project",
            Purpose = "A purpose.",
            Serves = [],
            Commitments = [],
            Classes = [],
            Owner = new("owner", "Owner"),
            Escalation = new("director", "Director"),
            Milestones = [.. due.Select((day, n) => new Milestone(Invariant($"m{n}"), "A step", day, null, default))],
            From = null,
            Until = null,
            At = default,
        };
}
