using System.Globalization;
using PmfSite.Assessing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>Writes down what the dashboard of a quarter says by the content as it is.</summary>
internal static class EditionWriting
{
    /// <param name="decided">Whether what was decided is part of it; not of what is only submitted.</param>
    public static Edition Of(Content content, Assessment assessment, QuarterReturn quarter, bool decided = true)
    {
        var said = Withheld.From(quarter);
        var known = Known(content, quarter);
        var judged = ReferenceEquals(known, content) ? assessment : Assessor.Assess(known);
        var indicators = known.Indicators.Where(i => content.Tells(said, i)).ToArray();
        return new(quarter.Quarter,
        [
            .. decided ? [Decision(quarter.Approval!)] : Array.Empty<EditionEntry>(),
            .. content.Framework.Rating.Levels.Select(l => Level(l, quarter.At)),
            .. content.Framework.PrioritiesIn(quarter.Quarter).Select(p => Priority(p, said)),
            .. indicators.Select(i => Indicator(i, judged, said)),
            .. content.Projects.Where(p => p.IsReportedIn(quarter.Quarter)).Select(p => Project(p, said)),
            .. said.ExceptionReports.Values.OfType<ExceptionReport>().SelectMany(r => r.Actions).Select(a => a.Owner).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => Role(r, quarter.At)),
        ]);
    }

    /// <summary>The content without what is withheld, and with what was put right of earlier quarters by the moment of the release: a whole or a comparison is as everyone sees it.</summary>
    private static Content Known(Content content, QuarterReturn quarter) => Corrections.Apply(
        Withheld.From(content),
        content.Corrections.Where(c => c.Quarter.CompareTo(quarter.Quarter) < 0 && !(c.Published > quarter.Approval?.Released)));

    private static EditionEntry Decision(Approval approval)
    {
        var facts = new Facts(approval.At);
        facts.Add("decision", approval.Decision);
        facts.Add("body", approval.Body);
        facts.Add("date", Iso(approval.Date));
        facts.Add("origin", Origin(approval.IsIllustrative));
        foreach (var (indicator, reason) in approval.Withheld)
            facts.Add($"withheld {indicator}", reason);
        return new(EntryKind.Decision, "quarter", facts.All, []);
    }

    private static EditionEntry Level(Level level, SourceLocation at)
    {
        var facts = new Facts(at);
        facts.Add("word", level.Word);
        facts.Add("meaning", level.Meaning);
        facts.Add("tone", level.Tone);
        facts.Add("shape", level.Shape);
        return new(EntryKind.Level, level.Id, facts.All, []);
    }

    private static EditionEntry Priority(Priority priority, QuarterReturn quarter)
    {
        var (says, called) = (new Facts(quarter.At), new Facts(quarter.At));
        called.Add("title", priority.Title);
        called.Add("part", priority.Part);
        says.Add("story", quarter.Stories.GetValueOrDefault(priority.Id));
        return new(EntryKind.Priority, priority.Id, says.All, called.All);
    }

    private static EditionEntry Indicator(Indicator indicator, Assessment assessment, QuarterReturn quarter)
    {
        var (says, called) = (new Facts(indicator.At), new Facts(indicator.At));
        called.Add("title", indicator.Title);
        // What ended before the first quarter stands under no part of the plan there.
        if (indicator.IsOnDashboard(quarter.Quarter))
            called.Add("serves", string.Join(", ", indicator.Serves.Select(p => p.Id)));
        called.Add("owner", indicator.Owner.Id);
        called.Add("service", indicator.Service.Id);
        called.Add("panel", indicator.Panel?.Id);
        says.Add("definition", indicator.AsDefinedIn(quarter.Quarter).Definition);
        says.Add("kind", indicator.Kind.Id);
        says.Add("unit", indicator.Unit.Show);
        says.Add("decimals", indicator.Decimals.ToString(CultureInfo.InvariantCulture));
        says.Add("polarity", indicator.Polarity);
        says.Add("frequency", indicator.Frequency);
        says.Add("covers", indicator.Covers);
        says.Add("combine", indicator.Combine);
        says.Add("judged on", indicator.JudgedOn);
        foreach (var point in Reported(assessment.Of(indicator), quarter))
            ResultFacts.Add(says, point);
        if (quarter.ExceptionReports.GetValueOrDefault(indicator.Id) is { } report)
            Add(says, report);
        says.Add("narrative", quarter.Narratives.GetValueOrDefault(indicator.Id));
        return new(EntryKind.Indicator, indicator.Id, says.All, called.All);
    }

    /// <summary>Values that were entered, and wholes that they complete.</summary>
    private static IEnumerable<HistoryPoint> Reported(IndicatorHistory history, QuarterReturn quarter) =>
        history.AllAsOf(quarter.Quarter).Where(p => p.Outturn.ReportedIn == quarter.Quarter);

    private static void Add(Facts facts, ExceptionReport report)
    {
        using var _ = facts.From(report.At);
        facts.Add("report origin", Origin(report.IsIllustrative));
        facts.Add("contributing factors", report.Factors);
        foreach (var (n, action) in report.Actions.Index())
        {
            facts.Add(Invariant($"action {n + 1}"), action.Action);
            facts.Add(Invariant($"action {n + 1} owner"), action.Owner.Id);
            facts.Add(Invariant($"action {n + 1} takes effect"), action.TakesEffect.Id);
        }
        facts.Add("enough", report.Enough);
        facts.Add("recovers", report.Recovers?.Quarter.Id);
        facts.Add("since last time", report.SinceLastTime);
        facts.Add("recovery missed", report.RecoveryMissed);
        facts.Add("forecast in words", report.Forecast);
    }

    private static EditionEntry Project(Project project, QuarterReturn quarter)
    {
        var (says, called) = (new Facts(project.At), new Facts(project.At));
        called.Add("title", project.Title);
        called.Add("origin", Origin(project.IsIllustrative));
        foreach (var milestone in project.Milestones)
        {
            if (quarter.Milestones.GetValueOrDefault((project.Id, milestone.Id)) is not { } report)
                continue;
            using var _ = says.From(report.At);
            called.Add($"title of {milestone.Id}", milestone.Title);
            says.Add($"{milestone.Id} planned", Iso(milestone.Due));
            says.Add($"{milestone.Id} state", report.State);
            says.Add($"{milestone.Id} done", Iso(report.Done));
            says.Add($"{milestone.Id} now due", Iso(report.NowDue));
            says.Add($"{milestone.Id} explanation", report.Explanation);
        }
        return new(EntryKind.Project, project.Id, says.All, called.All);
    }

    private static EditionEntry Role(Role role, SourceLocation at)
    {
        var called = new Facts(at);
        called.Add("title", role.Title);
        return new(EntryKind.Role, role.Id, [], called.All);
    }

    /// <summary>Only what was made up says so.</summary>
    private static string? Origin(bool isIllustrative) => isIllustrative ? "illustrative" : null;

    private static string? Iso(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
