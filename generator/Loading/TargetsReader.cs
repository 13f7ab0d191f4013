using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>
/// Reads the targets of an indicator: a year's target holds for each of its quarters, or each quarter has its own. Where quarters are
/// combined into years both may have one.
/// </summary>
internal static class TargetsReader
{
    public static IReadOnlyList<Target> Read(Fields indicator, bool maySitInside)
    {
        if (indicator.Map("targets", required: false) is not { } map)
            return [];
        var targets = new List<Target>();
        var periods = new List<Sourced<Period>>();
        foreach (var entry in map.Entries())
        {
            if (map.Period(entry.Key, entry.KeyAt) is not { } period)
                continue;
            periods.Add(new(period, entry.KeyAt));
            if (Read(map, entry, period) is { } target)
                targets.Add(target);
        }
        foreach (var alike in periods.GroupBy(p => maySitInside ? p.Value.Shape : default))
            TellOverlaps(map, alike);
        return targets;
    }

    /// <summary>In the order of their first days, a period can only overlap the one that reaches furthest of those before it.</summary>
    private static void TellOverlaps(Fields map, IEnumerable<Sourced<Period>> periods)
    {
        var told = new HashSet<int>();
        Sourced<Period>? furthest = null;
        foreach (var next in periods.OrderBy(p => p.Value.Start).ThenBy(p => p.At.Line).ThenBy(p => p.At.Column))
        {
            if (furthest is { } reaching && next.Value.Start <= reaching.Value.End)
            {
                var (first, second) = IsBefore(reaching.At, next.At) ? (reaching, next) : (next, reaching);
                if (told.Add(second.At.Line))
                {
                    map.Wrong(
                        second.At,
                        "two-targets",
                        Invariant($"{first.Value} (line {first.At.Line}) already has a target for some of these days"),
                        "keep the year's target or those of its quarters, not both"
                    );
                }
            }
            if (furthest is null || next.Value.End > furthest.Value.Value.End)
                furthest = next;
        }
    }

    private static bool IsBefore(SourceLocation one, SourceLocation other) => (one.Line, one.Column).CompareTo((other.Line, other.Column)) < 0;

    private static Target? Read(Fields map, YamlEntry entry, Period period)
    {
        switch (entry.Value)
        {
            case YamlText { IsEmpty: false } leaf:
                return new SingleTarget(map.Number(leaf), null, period, false, leaf.At);
            case YamlMap { IsEmpty: false } inside when map.MapIn(entry) is { } f:
                var target = Read(f, period, inside.At);
                if (target is not UnsetTarget && f.Map("changed", required: false) is { } change)
                    target = target with { Changed = ReadChange(change, target) };
                f.Done();
                if (f.Ok && target is BandTarget band && band.To < band.From)
                    f.Wrong(f.PlaceOf("to"), "band-upside-down", "the band ends below its start", "exchange from and to");
                return f.Ok ? target : null;
            default:
                return map.Wrong<Target?>(
                    entry.Value.At,
                    entry.Value.IsEmpty ? "empty-value" : "not-a-value",
                    $"{period} has no target",
                    "write a number, {value: 95} or {from: 40, to: 60}",
                    null
                );
        }
    }

    private static TargetChange? ReadChange(Fields f, Target target)
    {
        Target? was = target switch
        {
            SingleTarget single => single with { Value = f.Number("was") },
            BandTarget band when f.Map("was") is { } ends => ReadEnds(ends, band),
            RelativeTarget relative => relative with { Share = f.Share("was") },
            _ => null,
        };
        var on = f.Date("on");
        var reason = f.Text("reason");
        f.Done();
        if (!f.Ok || was is null)
            return null;
        if (was.AsksTheSameAs(target))
            return f.Wrong<TargetChange?>(
                f.PlaceOf("was"),
                "change-of-nothing",
                "the target was the same before",
                "write the number that it had before the change, or remove changed",
                null
            );
        if (!Years(target.Period).Contains(Period.Day(on)))
            return f.Wrong<TargetChange?>(
                f.PlaceOf("on"),
                "change-outside-year",
                Invariant($"the change is not in the financial year of {target.Period}"),
                "write the day of the change; a target that was set before its year is no change",
                null
            );
        return new(was, on, reason);
    }

    private static BandTarget ReadEnds(Fields f, BandTarget band)
    {
        var was = band with { From = f.Number("from"), To = f.Number("to") };
        f.Done();
        return was;
    }

    /// <summary>The financial years that a period touches.</summary>
    private static Period Years(Period period) => new(Quarter.Containing(period.Start).Year.Start, Quarter.Containing(period.End).Year.End);

    private static Target Read(Fields f, Period period, SourceLocation at)
    {
        if (f.Seek("to-be-confirmed"))
            return new UnsetTarget(UnsetReason.ToBeConfirmed, f.Text("to-be-confirmed"), period, at);
        if (f.Seek("off-season"))
            return new UnsetTarget(UnsetReason.OffSeason, f.Text("off-season"), period, at);
        if (f.Seek("not-published"))
            return new UnsetTarget(UnsetReason.NotPublished, f.Text("not-published"), period, at);
        var illustrative = f.YesNo("illustrative", otherwise: false);
        if (f.Seek("better-than-last-year"))
            return new RelativeTarget(f.Share("better-than-last-year"), period, illustrative, at);
        return f.Seek("value")
            ? new SingleTarget(f.Number("value"), f.OptionalNumber("intervention"), period, illustrative, at)
            : new BandTarget(f.Number("from"), f.Number("to"), period, illustrative, at);
    }
}
