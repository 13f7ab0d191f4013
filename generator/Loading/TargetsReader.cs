using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads the targets of an indicator: a year's target holds for each of its quarters, or each quarter has its own.</summary>
internal static class TargetsReader
{
    public static IReadOnlyList<Target> Read(Fields indicator)
    {
        if (indicator.Map("targets", required: false) is not { } map)
            return [];
        var targets = new List<Target>();
        foreach (var entry in map.Entries())
        {
            var period = map.Period(entry.Key, entry.KeyAt);
            if (targets.Find(t => t.Period.Contains(period) || period.Contains(t.Period)) is { } other)
            {
                map.Wrong(entry.KeyAt, "two-targets", Invariant($"{other.Period} (line {other.At.Line}) already has a target for these days"),
                    "keep the year's target or those of its quarters, not both", 0);
            }
            else if (Read(map, entry, period) is { } target)
            {
                targets.Add(target);
            }
        }
        return targets;
    }

    private static Target? Read(Fields map, YamlEntry entry, Period period)
    {
        switch (entry.Value)
        {
            case YamlText { IsEmpty: false } leaf:
                return new SingleTarget(map.Number(leaf), period, false, leaf.At);
            case YamlMap inside:
                var f = map.Inside(inside);
                var illustrative = f.YesNo("illustrative", fallback: false);
                Target target = f.Has("value")
                    ? new SingleTarget(f.Number("value"), period, illustrative, inside.At)
                    : new BandTarget(f.Number("from"), f.Number("to"), period, illustrative, inside.At);
                f.Done();
                if (f.Ok && target is BandTarget band && band.To < band.From)
                    f.Wrong(f.PlaceOf("to"), "band-upside-down", "the band ends below its start", "exchange from and to", 0);
                return f.Ok ? target : null;
            default:
                return map.Wrong<Target?>(entry.Value.At, "empty-value", $"{Excerpt.Plain(entry.Key, 40)} has no target", "write a number, {value: 95} or {from: 40, to: 60}", null);
        }
    }
}
