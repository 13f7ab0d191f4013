using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>Lets through what was approved, from the moment of its release on, and nothing else.</summary>
internal static class Gate
{
    /// <summary>The publication, or null when no quarter may be published; and every quarter that is held back.</summary>
    /// <param name="editions">Those that the content was held against, and that hold.</param>
    /// <param name="register">Every correction; those are let through whose moment has come.</param>
    /// <param name="now">On London's clocks.</param>
    public static (Publication? Publication, IReadOnlyList<HeldBack> HeldBack) Release(
        Content content, IReadOnlyDictionary<Quarter, ApprovedEdition> editions, IReadOnlyList<RegisterEntry> register, DateTime now)
    {
        var heldBack = new List<HeldBack>();
        var released = new List<QuarterReturn>();
        foreach (var quarter in content.Quarters)
        {
            if (WhyNot(quarter, editions, now) is { } reason)
                heldBack.Add(new(quarter.Quarter, reason));
            else
                released.Add(Withheld.From(quarter));
        }
        RegisterEntry[] corrections = [.. register.TakeWhile(c => c.Correction.Published <= now)];
        return (released.Count == 0 ? null : new Publication(Only(content, released, corrections, DateOnly.FromDateTime(now)), released.ToDictionary(q => q.Quarter, q => editions[q.Quarter]), corrections), heldBack);
    }

    /// <summary>What a preview or a pack shows, as it would be published: the quarters with all corrections, those of earlier quarters among them. Null when that is none.</summary>
    /// <param name="editions">Those that the content was held against, and that hold.</param>
    /// <param name="register">Every correction.</param>
    /// <param name="now">On London's clocks: what is released by then is no draft.</param>
    public static (Publication? Publication, IReadOnlyList<HeldBack> Drafts) Preview(
        Content content, IReadOnlyDictionary<Quarter, ApprovedEdition> editions, IReadOnlyList<RegisterEntry> register, DateTime now, PreviewOf what)
    {
        QuarterReturn[] shown = [.. content.Quarters.Where(q => IsShown(q.Quarter) && (what.AsOf is not { } moment || WhyNot(q, editions, moment) is null))];
        var drafts = shown.Where(q => WhyNot(q, editions, now) is not null).ToArray();
        RegisterEntry[] corrections = [.. register.TakeWhile(c => what.AsOf is not { } moment || c.Correction.Published <= moment).Where(c => IsShown(c.Correction.Quarter))];
        var preview = new Preview(
            what,
            [.. drafts.Where(q => !q.IsApproved).Select(q => q.Quarter)],
            [.. drafts.Where(q => q.IsApproved).Select(q => q.Quarter)],
            corrections.Count(c => c.Correction.Published > now));
        var released = shown.Except(drafts).ToDictionary(q => q.Quarter, q => editions[q.Quarter]);
        return (
            shown.Length == 0 ? null : new Publication(Only(content, [.. shown.Select(Withheld.From)], corrections, DateOnly.FromDateTime(what.AsOf ?? now)), released, corrections) { Preview = preview },
            [.. drafts.Select(q => new HeldBack(q.Quarter, WhyNot(q, editions, now)!))]);

        bool IsShown(Quarter quarter) => what.Until is not { } last || quarter.CompareTo(last) <= 0;
    }

    private static string? WhyNot(QuarterReturn quarter, IReadOnlyDictionary<Quarter, ApprovedEdition> editions, DateTime now) => quarter.Approval switch
    {
        null => "it has no approval.yml",
        { Decision: Decision.Pending } => "its decision is pending",
        { Decision: Decision.Noted } => "it was noted, which approves nothing",
        { Decision: Decision.Refused } => "it was refused",
        { Released: { } release } when release > now => Invariant($"it is released on {release:yyyy-MM-dd} at {release:HH:mm}"),
        _ when !editions.ContainsKey(quarter.Quarter) => "it is not what was approved",
        _ => null,
    };

    private static Content Only(Content content, List<QuarterReturn> released, RegisterEntry[] corrections, DateOnly today)
    {
        var last = released[^1].Quarter.Period.End;
        var rating = content.Framework.Rating;
        var heldAgainst = HeldAgainst(released, corrections);
        var shown = content.Indicators.Where(i => released.Exists(q => content.Tells(q, i))).Select(AsReleased).ToDictionary(i => i.Id, StringComparer.Ordinal);
        return content with
        {
            Framework = content.Framework with { Rating = rating with { Standards = [.. rating.Standards.Where((standard, n) => n == 0 || Begun(standard.From))] } },
            // Only the checks need these, and they speak of indicators and quarters that are not released.
            Composites = [],
            Checks = CheckSettings.None,
            Corrections = [],
            Quarters = released,
            Comparators = [.. content.Comparators.Select(c => c with { Series = [.. c.Series.Where(s => shown.ContainsKey(s.Indicator.Id) && !(s.Published > today)).Select(AsKnown)] })],
            Replacements =
            [
                .. content.Replacements
                    .Where(r => shown.ContainsKey(r.Earlier.Id) && shown.ContainsKey(r.Later.Id))
                    .Select(r => r with { Earlier = shown[r.Earlier.Id], Later = shown[r.Later.Id] }),
            ],
            Projects =
            [
                .. content.Projects
                    .Where(p => released.Exists(q => p.IsReportedIn(q.Quarter)))
                    .Select(p => p with { Milestones = [.. p.Milestones.Where(m => m.HasBegun(released[^1].Quarter))] })
                    .Where(p => p.Milestones.Count > 0),
            ],
            Indicators = [.. shown.Values],
        };

        Indicator AsReleased(Indicator indicator) => indicator.AsDefinedIn(released[^1].Quarter) with
        {
            Targets = [.. indicator.Targets.Where(t => t.Period.Start <= last || heldAgainst[indicator.Id].Contains(t.Period)).Select(t => t.Period.End > last ? t.On(last) : t)],
            Breaks = [.. indicator.Breaks.Where(b => b.From.Start <= last)],
            Annotations = [.. indicator.Annotations.Where(a => a.When.End <= last)],
            OwnRule = indicator.OwnRule is { } own && Begun(own.From) ? own : null,
        };

        ComparedSeries AsKnown(ComparedSeries series) => series with { Indicator = shown[series.Indicator.Id], Figures = [.. series.Figures.Where(f => f.Period.End <= last)] };

        bool Begun(Quarter? from) => from is not { } quarter || quarter.Period.Start <= last;
    }

    /// <summary>The periods whose targets a forecast that may be seen is held against, by indicator. With the forecast its target is public, though it may not have begun.</summary>
    private static ILookup<string, Period> HeldAgainst(IEnumerable<QuarterReturn> released, IEnumerable<RegisterEntry> corrections) => released
        .SelectMany(q => q.Outturns)
        .Concat(corrections.SelectMany(c => c.Correction.Part.Figures))
        .Where(o => o is MeasuredOutturn { Forecast: not null })
        .Select(o => (o.Indicator.Id, Target: o.Indicator.TargetForYearOf(o.Period)))
        .Where(held => held.Target is not null)
        .ToLookup(held => held.Id, held => held.Target!.Period, StringComparer.Ordinal);
}
