using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Refuses what belongs to a priority of an earlier plan and goes on after that plan ended.</summary>
internal static class EarlierPlans
{
    /// <param name="noun">What the entry is called in a message.</param>
    public static void RefuseOutliving(Fields f, string noun, IReadOnlyList<Priority> serves, Quarter? until)
    {
        if (serves is [{ Plan: { } plan } home, ..] && !(until?.Period.Start <= plan.Ends))
            f.Wrong(
                f.PlaceOf("serves"),
                "outlives-plan",
                Invariant($"{home.Id} is of a plan that ended on {plan.Ends:yyyy-MM-dd}, and this {noun} goes on after it"),
                "name a priority of the plan that runs first, or give its last quarter as until:"
            );
    }
}
