using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads <c>milestones.yml</c> of one quarter.</summary>
internal sealed class MilestonesReader(IdTable<ReadProject> projects)
{
    private readonly Dictionary<(string Project, string Milestone), MilestoneReport?> reports = [];

    public IReadOnlyDictionary<(string Project, string Milestone), MilestoneReport?> Reports => reports;

    public void Read(Fields file)
    {
        foreach (var entry in file.Entries())
        {
            var project = file.Reference(entry.Key, entry.KeyAt, projects);
            var milestones = file.MapIn(entry);
            if (milestones is not null)
                Read(milestones, project);
            // A misspelt project is not also said to be missing.
            if ((milestones is null || project is null) && projects.Find(projects.Meant(entry.Key)) is { } meant)
                meant.Project.Milestones.ToList().ForEach(m => reports.TryAdd((meant.Project.Id, m.Id), null));
        }
    }

    private void Read(Fields f, ReadProject? project)
    {
        foreach (var entry in f.Entries())
        {
            var milestone = project is null ? null : f.Reference(entry.Key, entry.KeyAt, project.Milestones);
            var report = f.MapIn(entry) is { } read ? ReadReport(read, project?.Project, milestone) : null;
            if (project is not null)
                reports.TryAdd((project.Project.Id, project.Milestones.Meant(entry.Key)), report);
        }
    }

    private static MilestoneReport? ReadReport(Fields f, Project? project, Milestone? milestone)
    {
        var state = f.Word<MilestoneState>("state");
        var done = state == MilestoneState.Done ? f.Date("done") : f.OptionalDate("done");
        if (f.Ok && state != MilestoneState.Done && done is not null)
            f.Wrong(
                f.PlaceOf("done"),
                "done-and-not-done",
                "there is a day on which it was done, and the state is another",
                "write state: done, or remove done"
            );
        var nowDue = f.OptionalDate("now-due");
        if (f.Ok && state == MilestoneState.Done && nowDue is not null)
            f.Wrong(f.PlaceOf("now-due"), "due-when-done", "what is done is not due any more", "remove now-due");
        var explanation = f.OptionalText("explanation", 1000);
        f.Done();
        return f.Ok && project is not null && milestone is not null ? new(project, milestone, state, done, nowDue, explanation, f.At) : null;
    }
}
