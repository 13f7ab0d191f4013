using System.Text.Json;

namespace PmfSite.Tests.Formats;

/// <summary>Judges a result anew from what its JSON file says, without any code of the generator: what a reader elsewhere would do.</summary>
internal static class Recount
{
    /// <summary>The word of the status that the rules of the document give; empty where nothing can be judged.</summary>
    public static string Status(JsonElement document, JsonElement result) =>
        Text(result, "rule") is { } rule ? Status(document, result, rule, Judged(result)) : "";

    /// <summary>The word that a value would have had in place of the one that was judged.</summary>
    public static string StatusOf(decimal value, JsonElement document, JsonElement result) => Status(document, result, Text(result, "rule")!, value);

    /// <summary>The number that is held against the target.</summary>
    public static decimal Judged(JsonElement result) => Number(result, Text(result, "judged_on") == "forecast" ? "forecast" : "value")!.Value;

    /// <summary>The end of the target that counts for the value, and how far the value is on its wrong side.</summary>
    public static (decimal End, decimal Miss) Measured(JsonElement result, decimal value) =>
        Measure(result, Number(result.GetProperty("working"), "same_period_last_year"))(value);

    private static string Status(JsonElement document, JsonElement result, string id, decimal value)
    {
        var working = result.GetProperty("working");
        var (previous, yearAgo) = (Number(working, "previous_period"), Number(working, "same_period_last_year"));
        var measure = Measure(result, yearAgo);
        var (end, miss) = measure(value);
        foreach (var step in document.GetProperty("rules").EnumerateArray().Single(r => Text(r, "id") == id).GetProperty("steps").EnumerateArray())
        {
            var (distance, included) = (Number(step, "units") ?? Number(step, "share") * Math.Abs(end), Text(step, "boundary") == "included");
            var earlier = Text(step, "comparison") == "previous_period" ? previous : yearAgo;
            var holds = Text(step, "condition") switch
            {
                "within" => AtMost(miss, distance!.Value, included),
                "ahead_by" => AtMost(miss, -distance!.Value, included),
                "up_to_intervention" => Number(result, "intervention") is { } level && AtMost(miss, measure(level).Miss, included),
                "no_worse_than" => earlier is { } before && AtMost(Worse(result, measure, value, before), 0, included),
                "otherwise" => true,
                var other => throw new InvalidOperationException(other),
            };
            if (holds)
                return document
                    .GetProperty("levels")
                    .EnumerateArray()
                    .Where(l => Text(l, "id") == Text(step, "level"))
                    .Select(l => Text(l, "word")!)
                    .Single();
        }
        throw new InvalidOperationException("no step of the rule holds");
    }

    /// <summary>The end of the target that counts for a value, and how far the value is on its wrong side.</summary>
    private static Func<decimal, (decimal End, decimal Miss)> Measure(JsonElement result, decimal? yearAgo)
    {
        var higher = Text(result, "polarity") == "higher";
        if (Number(result, "target_from") is { } from && Number(result, "target_to") is { } to)
            return v =>
                v - to > from - v ? (to, v - to)
                : from - v > v - to ? (from, from - v)
                : (to, v - to);
        var target = Number(result, "target")
            ?? yearAgo!.Value + (higher ? 1 : -1) * Math.Abs(yearAgo.Value) * Number(result, "target_improvement")!.Value;
        return v => (target, higher ? target - v : v - target);
    }

    private static decimal Worse(JsonElement result, Func<decimal, (decimal End, decimal Miss)> measure, decimal value, decimal before) =>
        Text(result, "polarity") switch
        {
            "higher" => before - value,
            "lower" => value - before,
            _ => measure(value).Miss - measure(before).Miss,
        };

    private static bool AtMost(decimal miss, decimal limit, bool included) => included ? miss <= limit : miss < limit;

    public static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static decimal? Number(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetDecimal() : null;
}
