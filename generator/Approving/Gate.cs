using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>Lets through what was approved on a day that is not in the future, and nothing else.</summary>
internal static class Gate
{
    /// <summary>The publication, or null when no quarter may be published; and every quarter that is held back.</summary>
    public static (Publication? Publication, IReadOnlyList<HeldBack> HeldBack) Release(Content content, DateOnly today)
    {
        var heldBack = new List<HeldBack>();
        var released = new List<QuarterReturn>();
        foreach (var quarter in content.Quarters)
        {
            if (WhyNot(quarter.Approval, today) is { } reason)
                heldBack.Add(new(quarter.Quarter, reason));
            else
                released.Add(quarter);
        }
        return (released.Count == 0 ? null : new Publication(Only(content, released, today)), heldBack);
    }

    public static bool IsApproved(QuarterReturn quarter, DateOnly today) => WhyNot(quarter.Approval, today) is null;

    private static string? WhyNot(Approval? approval, DateOnly today) => approval switch
    {
        null => "it has no approval.yml",
        { Decision: not Decision.Approved } => "its decision is pending",
        { Date: null } => "its approval has no date",
        { Date: { } date } when date > today => Invariant($"its approval is dated {date:yyyy-MM-dd}, which is in the future"),
        _ => null,
    };

    private static Content Only(Content content, List<QuarterReturn> released, DateOnly today)
    {
        var last = released[^1].Quarter.Period.End;
        var rating = content.Framework.Rating;
        return content with
        {
            Framework = content.Framework with { Rating = rating with { Standards = [.. rating.Standards.Where((standard, n) => n == 0 || Begun(standard.From))] } },
            // Only the checks need these, and they speak of indicators and quarters that are not released.
            Composites = [],
            Checks = CheckSettings.None,
            Quarters = released,
            Comparators = [.. content.Comparators.Select(c => c with { Series = [.. c.Series.Where(s => IsReleased(s.Indicator) && !(s.Published > today)).Select(s => s with { Figures = [.. s.Figures.Where(f => f.Period.End <= last)] })] })],
            Indicators =
            [
                .. content.Indicators
                    .Where(IsReleased)
                    .Select(i => i.AsDefinedIn(released[^1].Quarter) with
                    {
                        Targets = [.. i.Targets.Where(t => t.Period.Start <= last).Select(t => t.Period.End > last ? t.On(last) : t)],
                        OwnRule = i.OwnRule is { } own && Begun(own.From) ? own : null,
                    }),
            ],
        };

        bool IsReleased(Indicator indicator) => released.Exists(q => indicator.IsOnDashboard(q.Quarter));

        bool Begun(Quarter? from) => from is not { } quarter || quarter.Period.Start <= last;
    }
}
