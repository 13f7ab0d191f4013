using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads the rule that an indicator has of its own, with its reason and the quarters that it judges.</summary>
internal static class OwnRuleReader
{
    public static OwnRule Read(Fields f, IdTable<RatingRule> rules)
    {
        var rule = new OwnRule(f.Reference("use", rules), f.Text("reason"), f.OptionalQuarter("from"), f.OptionalQuarter("until"));
        f.Done();
        if (rule is { From: { } from, Until: { } until } && until.CompareTo(from) < 0)
            f.Wrong(f.PlaceOf("until"), "ends-before-start", "the rule ends before it starts", "correct from or until");
        return rule;
    }
}
