using PmfSite.Assessing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>Gathers what the dashboard of a quarter says by the content as it is.</summary>
internal static class EditionWriting
{
    /// <param name="decided">Whether what was decided is part of it; not of what is only submitted.</param>
    public static Edition Of(Content content, Assessment assessment, QuarterReturn quarter, bool decided = true)
    {
        var said = Withheld.From(quarter);
        var known = Known(content, quarter);
        var judged = ReferenceEquals(known, content) ? assessment : Assessor.Assess(known);
        var indicators = known.Indicators.Where(i => content.Tells(said, i)).ToArray();
        return new(
            quarter.Quarter,
            [
                .. decided ? [Decision(quarter.Approval!)] : Array.Empty<EditionEntry>(),
                .. content.Framework.Rating.Levels.Select(l => Level(l, quarter.At)),
                .. content.Framework.PrioritiesIn(quarter.Quarter).Select(p => Priority(p, said)),
                .. indicators.Select(i => Indicator(i, judged, said)),
                .. content.Projects.Where(p => p.IsReportedIn(quarter.Quarter)).Select(p => Project(p, said)),
                .. Owners(said).Select(r => Role(r, quarter.At)),
            ]
        );
    }

    /// <summary>The content without what is withheld, and with what was put right of earlier quarters by the moment of the release: a whole or a
    /// comparison is as everyone sees it.</summary>
    private static Content Known(Content content, QuarterReturn quarter) =>
        Corrections.Apply(
            Withheld.From(content),
            content.Corrections.Where(c => c.Quarter.CompareTo(quarter.Quarter) < 0 && !(c.Published > quarter.Approval?.PublicFrom))
        );

    /// <summary>Whoever answers for a remedial action, once each.</summary>
    private static IEnumerable<Role> Owners(QuarterReturn quarter) =>
        quarter
            .ExceptionReports.Values.OfType<ExceptionReport>()
            .SelectMany(r => r.Actions)
            .Select(a => a.Owner)
            .DistinctBy(r => r.Id)
            .OrderBy(r => r.Id, StringComparer.Ordinal);

    private static EditionEntry Decision(Approval approval)
    {
        var facts = new Facts(approval.At);
        facts.Add(FactKind.Decision, approval.Decision);
        facts.Add(FactKind.Body, approval.Body);
        facts.Add(FactKind.Date, approval.Date);
        facts.Add(FactKind.Origin, Origin(approval.IsIllustrative));
        foreach (var (indicator, reason) in approval.Withheld)
            facts.Add(FactName.Of(FactKind.Withheld, indicator), reason);
        return new(EntryKind.Decision, "quarter", facts.All, []);
    }

    private static EditionEntry Level(Level level, SourceLocation at)
    {
        var facts = new Facts(at);
        facts.Add(FactKind.Word, level.Word);
        facts.Add(FactKind.Meaning, level.Meaning);
        facts.Add(FactKind.Tone, level.Tone);
        facts.Add(FactKind.Shape, level.Shape);
        return new(EntryKind.Level, level.Id, facts.All, []);
    }

    private static EditionEntry Priority(Priority priority, QuarterReturn quarter)
    {
        var (says, called) = (new Facts(quarter.At), new Facts(quarter.At));
        called.Add(FactKind.Title, priority.Title);
        called.Add(FactKind.Part, priority.Part);
        says.Add(FactKind.Story, quarter.Stories.GetValueOrDefault(priority.Id));
        return new(EntryKind.Priority, priority.Id, says.All, called.All);
    }

    private static EditionEntry Indicator(Indicator indicator, Assessment assessment, QuarterReturn quarter)
    {
        var (says, called) = (new Facts(indicator.At), new Facts(indicator.At));
        called.Add(FactKind.Title, indicator.Title);
        // What ended before the first quarter stands under no part of the plan there.
        if (indicator.IsOnDashboard(quarter.Quarter))
            called.Add(FactKind.Serves, new IdsValue([.. indicator.Serves.Select(p => p.Id)]));
        called.Add(FactKind.Owner, indicator.Owner.Id);
        called.Add(FactKind.Service, indicator.Service.Id);
        called.Add(FactKind.Panel, indicator.Panel?.Id);
        says.Add(FactKind.Definition, indicator.AsDefinedIn(quarter.Quarter).Definition);
        says.Add(FactKind.IndicatorKind, indicator.Kind.Id);
        says.Add(FactKind.Unit, indicator.Unit.Show);
        says.Add(FactKind.Decimals, indicator.Decimals);
        says.Add(FactKind.Polarity, indicator.Polarity);
        says.Add(FactKind.Frequency, indicator.Frequency);
        says.Add(FactKind.Covers, indicator.Covers);
        says.Add(FactKind.Combine, indicator.Combine);
        says.Add(FactKind.JudgedOn, indicator.JudgedOn);
        foreach (var point in Reported(assessment.Of(indicator), quarter))
            ResultFacts.Add(says, point);
        if (quarter.ExceptionReports.GetValueOrDefault(indicator.Id) is { } report)
            Add(says, report);
        says.Add(FactKind.Narrative, quarter.Narratives.GetValueOrDefault(indicator.Id));
        return new(EntryKind.Indicator, indicator.Id, says.All, called.All);
    }

    /// <summary>Values that were entered, and wholes that they complete.</summary>
    private static IEnumerable<HistoryPoint> Reported(IndicatorHistory history, QuarterReturn quarter) =>
        history.AllAsOf(quarter.Quarter).Where(p => p.Outturn.ReportedIn == quarter.Quarter);

    private static void Add(Facts facts, ExceptionReport report)
    {
        using var _ = facts.From(report.At);
        facts.Add(FactKind.ReportOrigin, Origin(report.IsIllustrative));
        facts.Add(FactKind.Factors, report.Factors);
        foreach (var (n, action) in report.Actions.Index())
        {
            facts.Add(FactName.Of(FactKind.Action, n + 1), action.Action);
            facts.Add(FactName.Of(FactKind.ActionOwner, n + 1), action.Owner.Id);
            facts.Add(FactName.Of(FactKind.ActionTakesEffect, n + 1), action.TakesEffect);
        }
        facts.Add(FactKind.Enough, report.Enough);
        facts.Add(FactKind.Recovers, report.Recovers?.Quarter.Period);
        facts.Add(FactKind.SinceLastTime, report.SinceLastTime);
        facts.Add(FactKind.RecoveryMissed, report.RecoveryMissed);
        facts.Add(FactKind.ForecastInWords, report.Forecast);
    }

    private static EditionEntry Project(Project project, QuarterReturn quarter)
    {
        var (says, called) = (new Facts(project.At), new Facts(project.At));
        called.Add(FactKind.Title, project.Title);
        called.Add(FactKind.Origin, Origin(project.IsIllustrative));
        foreach (var milestone in project.Milestones)
        {
            if (quarter.Milestones.GetValueOrDefault((project.Id, milestone.Id)) is not { } report)
                continue;
            using var _ = says.From(report.At);
            called.Add(FactName.Of(FactKind.MilestoneTitle, milestone.Id), milestone.Title);
            says.Add(FactName.Of(FactKind.Planned, milestone.Id), milestone.Due);
            says.Add(FactName.Of(FactKind.State, milestone.Id), report.State);
            says.Add(FactName.Of(FactKind.Done, milestone.Id), report.Done);
            says.Add(FactName.Of(FactKind.NowDue, milestone.Id), report.NowDue);
            says.Add(FactName.Of(FactKind.Explanation, milestone.Id), report.Explanation);
        }
        return new(EntryKind.Project, project.Id, says.All, called.All);
    }

    private static EditionEntry Role(Role role, SourceLocation at)
    {
        var called = new Facts(at);
        called.Add(FactKind.Title, role.Title);
        return new(EntryKind.Role, role.Id, [], called.All);
    }

    /// <summary>Only what was made up says so.</summary>
    private static OriginValue? Origin(bool isIllustrative) => isIllustrative ? OriginValue.Illustrative : null;
}
