using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>Lets through what was approved, from the moment of its release on, and nothing else.</summary>
internal static class Gate
{
    /// <summary>The publication, or null when no quarter may be published; and every quarter that is held back.</summary>
    /// <param name="editions">Those that the content was held against, and that hold.</param>
    /// <param name="register">Every correction; those are let through whose moment has come.</param>
    public static (Publication? Publication, IReadOnlyList<HeldBack> HeldBack) Release(
        Content content,
        IReadOnlyDictionary<Quarter, ApprovedEdition> editions,
        IReadOnlyList<RegisterEntry> register,
        LondonTime now
    )
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
        if (released.Count == 0)
            return (null, heldBack);
        var (only, entries) = Only(content, released, corrections, now.Day);
        return (new Publication(only, released.ToDictionary(q => q.Quarter, q => editions[q.Quarter]), entries), heldBack);
    }

    /// <summary>
    /// What a preview or a pack shows, as it would be published: the quarters with all corrections, those of earlier quarters among them.
    /// Null when that is none.
    /// </summary>
    /// <param name="editions">Those that the content was held against, and that hold.</param>
    /// <param name="register">Every correction.</param>
    /// <param name="now">What is released by then is no draft.</param>
    public static (Publication? Publication, IReadOnlyList<HeldBack> Drafts) Preview(
        Content content,
        IReadOnlyDictionary<Quarter, ApprovedEdition> editions,
        IReadOnlyList<RegisterEntry> register,
        LondonTime now,
        PreviewOf what
    )
    {
        QuarterReturn[] shown =
        [
            .. content.Quarters.Where(q => IsShown(q.Quarter) && (what.AsOf is not { } moment || WhyNot(q, editions, moment) is null)),
        ];
        var drafts = shown.Where(q => WhyNot(q, editions, now) is not null).ToArray();
        RegisterEntry[] corrections =
        [
            .. register.TakeWhile(c => what.AsOf is not { } moment || c.Correction.Published <= moment).Where(c => IsShown(c.Correction.Quarter)),
        ];
        var preview = new Preview(
            what,
            [.. drafts.Where(q => !q.IsApproved).Select(q => q.Quarter)],
            [.. drafts.Where(q => q.IsApproved).Select(q => q.Quarter)],
            corrections.Count(c => c.Correction.Published > now)
        );
        HeldBack[] heldBack = [.. drafts.Select(q => new HeldBack(q.Quarter, WhyNot(q, editions, now)!))];
        if (shown.Length == 0)
            return (null, heldBack);
        var released = shown.Except(drafts).ToDictionary(q => q.Quarter, q => editions[q.Quarter]);
        var (only, entries) = Only(content, [.. shown.Select(Withheld.From)], corrections, (what.AsOf ?? now).Day);
        return (new Publication(only, released, entries) { Preview = preview }, heldBack);

        bool IsShown(Quarter quarter) => what.Until is not { } last || quarter.CompareTo(last) <= 0;
    }

    private static string? WhyNot(QuarterReturn quarter, IReadOnlyDictionary<Quarter, ApprovedEdition> editions, LondonTime now) =>
        quarter.Approval switch
        {
            null => "it has no approval.yml",
            { Decision: Decision.Pending } => "its decision is pending",
            { Decision: Decision.Noted } => "it was noted, which approves nothing",
            { Decision: Decision.Refused } => "it was refused",
            { PublicFrom: { } release } when release > now => Invariant($"it is released on {release:yyyy-MM-dd} at {release:HH:mm}"),
            _ when !editions.ContainsKey(quarter.Quarter) => "it is not what was approved",
            _ => null,
        };

    /// <summary>
    /// The part of the content that may be seen, with the entries of the register. Nothing in either refers any more to an indicator as it stands
    /// in the files, with what it will be later.
    /// </summary>
    private static (Content Content, IReadOnlyList<RegisterEntry> Corrections) Only(
        Content content,
        List<QuarterReturn> released,
        RegisterEntry[] corrections,
        DateOnly today
    )
    {
        var last = released[^1].Quarter.Period.End;
        var rating = content.Framework.Rating;
        var heldAgainst = HeldAgainst(released, corrections);
        var shown = content
            .Indicators.Where(i => released.Exists(q => content.Tells(q, i)))
            .Select(AsReleased)
            .ToDictionary(i => i.Id, StringComparer.Ordinal);
        var only = content with
        {
            Framework = content.Framework with
            {
                Rating = rating with { Standards = [.. rating.Standards.Where((standard, n) => n == 0 || Begun(standard.From))] },
            },
            // Only the checks need these, and they speak of indicators and quarters that are not released.
            Composites = [],
            Checks = CheckSettings.None,
            Corrections = [],
            Quarters = [.. released.Select(q => q with { Outturns = [.. q.Outturns.Where(o => IsShown(o.Indicator))] })],
            Comparators = [.. content.Comparators.Select(c => c with { Series = [.. c.Series.Where(IsKnown).Select(AsKnown)] })],
            Replacements = [.. content.Replacements.Where(r => IsShown(r.Earlier) && IsShown(r.Later))],
            Projects =
            [
                .. content
                    .Projects.Where(p => released.Exists(q => p.IsReportedIn(q.Quarter)))
                    .Select(p => p with { Milestones = [.. p.Milestones.Where(m => m.HasBegun(released[^1].Quarter))] })
                    .Where(p => p.Milestones.Count > 0),
            ],
        };
        Indicator[] indicators = [.. shown.Values];
        var links = new IndicatorLinks(indicators);
        return (only.With(indicators, links), [.. corrections.Where(IsOfWhatIsShown).Select(c => c.With(links))]);

        bool IsShown(Indicator indicator) => shown.ContainsKey(indicator.Id);

        bool IsOfWhatIsShown(RegisterEntry entry) => entry.Correction.Part.IndicatorId is not { } id || shown.ContainsKey(id);

        bool IsKnown(ComparedSeries series) => IsShown(series.Indicator) && !(series.Published > today);

        Indicator AsReleased(Indicator indicator) =>
            indicator.AsDefinedIn(released[^1].Quarter) with
            {
                Targets =
                [
                    .. indicator
                        .Targets.Where(t => t.Period.Start <= last || heldAgainst[indicator.Id].Contains(t.Period))
                        .Select(t => t.Period.End > last ? t.On(last) : t),
                ],
                Breaks = [.. indicator.Breaks.Where(b => b.From.Start <= last)],
                Annotations = [.. indicator.Annotations.Where(a => a.When.End <= last)],
                OwnRule = indicator.OwnRule is { } own && Begun(own.From) ? own : null,
            };

        ComparedSeries AsKnown(ComparedSeries series) => series with { Figures = [.. series.Figures.Where(f => f.Period.End <= last)] };

        bool Begun(Quarter? from) => from is not { } quarter || quarter.Period.Start <= last;
    }

    /// <summary>
    /// The periods whose targets a forecast that may be seen is held against, by indicator. With the forecast its target is public, though it may
    /// not have begun.
    /// </summary>
    private static ILookup<string, Period> HeldAgainst(IEnumerable<QuarterReturn> released, IEnumerable<RegisterEntry> corrections) =>
        released
            .SelectMany(q => q.Outturns)
            .Concat(corrections.SelectMany(c => c.Correction.Part.Figures))
            .Where(o => o is MeasuredOutturn { Forecast: not null })
            .Select(o => (o.Indicator.Id, Target: o.Indicator.TargetForYearOf(o.Period)))
            .Where(held => held.Target is not null)
            .ToLookup(held => held.Id, held => held.Target!.Period, StringComparer.Ordinal);
}
