using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>
/// Reads a proposed set of rules: <c>rating:</c> as in <c>framework.yml</c>, and under <c>indicators:</c> the rules that single indicators
/// would have of their own.
/// </summary>
internal static class ProposalReader
{
    /// <summary>The content as it would be under the proposal; null when the file cannot be used, and then the bag says why.</summary>
    public static Content? Read(string path, Content content, DiagnosticBag bag)
    {
        var (folder, name) = (Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path));
        if (new ContentFiles(folder, File.Exists(path) ? [name] : [], "", bag).Read(name) is not { } file || Fields.In(file, bag) is not { } f)
            return null;
        if (f.Map("rating") is not { } rating)
        {
            f.Done();
            return null;
        }
        var (scheme, rules) = RatingReader.Read(rating, IdTable("source", content.Framework.Sources, s => s.Id));
        var own = OwnRules(f, rules, content);
        f.Done();
        return scheme is null || !f.Ok
            ? null
            : content with
            {
                Framework = content.Framework with { Rating = scheme },
                Indicators = [.. content.Indicators.Select(i => i with { OwnRule = own.GetValueOrDefault(i.Id) })],
            };
    }

    /// <summary>What the proposal says of an indicator; else its rule of today, by its id, in the proposed form.</summary>
    private static Dictionary<string, OwnRule> OwnRules(Fields f, IdTable<RatingRule> rules, Content content)
    {
        var own = new Dictionary<string, OwnRule>(StringComparer.Ordinal);
        var indicators = IdTable("indicator", content.Indicators, i => i.Id);
        if (f.Map("indicators", required: false) is { } map)
        {
            foreach (var entry in map.Entries())
            {
                map.Reference(entry.Key, entry.KeyAt, indicators);
                if (map.MapIn(entry) is { } fields)
                    own.Add(entry.Key, OwnRuleReader.Read(fields, rules));
            }
        }
        foreach (var indicator in content.Indicators.Where(i => i.OwnRule is not null && !own.ContainsKey(i.Id)))
        {
            var today = indicator.OwnRule!;
            if (rules.Find(today.Rule.Id) is { } rule)
                own.Add(indicator.Id, today with { Rule = rule });
            else if (!rules.IsBroken(today.Rule.Id))
                f.Wrong(
                    f.PlaceOf("rating"),
                    "rule-not-proposed",
                    $"{indicator.Id} uses the rule {today.Rule.Id}, which the proposal does not have",
                    $"add that rule, or give {indicator.Id} another one under indicators:"
                );
        }
        return own;
    }

    private static IdTable<T> IdTable<T>(string noun, IEnumerable<T> things, Func<T, string> id)
        where T : class
    {
        var table = new IdTable<T>(noun);
        foreach (var thing in things)
            table.Add(id(thing), default, thing);
        return table;
    }
}
