using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>A project and its milestones by id.</summary>
internal sealed record ReadProject(Project Project, IdTable<Milestone> Milestones);

/// <summary>Reads <c>projects.yml</c>.</summary>
internal static class ProjectsReader
{
    public static void Read(Fields f, FrameworkIds ids, IdTable<ReadProject> into) => f.ReadInto(into, (id, project) => Read(id, project, ids));

    private static ReadProject? Read(string id, Fields f, FrameworkIds ids)
    {
        var serves = f.References("serves", ids.Priorities);
        var milestones = f.IdTable("milestones", "milestone", ReadMilestone);
        var project = new Project
        {
            Id = id,
            Title = f.Text("title", 90),
            Purpose = f.Text("purpose", 1000),
            Serves = serves,
            Commitments = f.References("commitments", CommitmentsOf(f, serves), required: false),
            Classes = ClassificationsReader.ClassesOf(f, ids.Classifications),
            Owner = f.Reference("owner", ids.Roles),
            Escalation = f.Reference("escalation", ids.Roles),
            Milestones = milestones.All,
            IsIllustrative = f.YesNo("illustrative", otherwise: false),
            From = f.OptionalQuarter("from"),
            Until = f.OptionalQuarter("until"),
            At = f.At,
        };
        f.Done();
        if (project is { From: { } from, Until: { } until } && until.CompareTo(from) < 0)
            f.Wrong(f.PlaceOf("until"), "ends-before-start", "the project ends before it starts", "correct from or until");
        if (f.Ok)
            EarlierPlans.RefuseOutliving(f, "project", serves, project.Until);
        return f.Ok ? new(project, milestones) : null;
    }

    /// <summary>Those of what the project serves; none is called unknown where one of the priorities is.</summary>
    private static IdTable<Commitment> CommitmentsOf(Fields f, IReadOnlyList<Priority> serves)
    {
        var known = new IdTable<Commitment>("commitment");
        foreach (var commitment in serves.SelectMany(p => p.Commitments))
            known.Add(commitment.Id, f.At, commitment);
        if (serves.Count < f.Items("serves").Count)
            known.LeaveGaps();
        return known;
    }

    private static Milestone? ReadMilestone(string id, Fields f)
    {
        var milestone = new Milestone(id, f.Text("title", 120), f.Date("due"), f.OptionalQuarter("from"), f.At);
        f.Done();
        return f.Ok ? milestone : null;
    }
}
