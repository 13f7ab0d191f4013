using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Holds what is at home in a priority of an earlier plan to the end of that plan.</summary>
internal static class Homes
{
    /// <param name="noun">What the entry is called in a message.</param>
    public static void Check(Fields f, string noun, IReadOnlyList<Priority> serves, Quarter? until)
    {
        if (serves is [{ Plan: { } plan } home, ..] && !(until?.Period.Start <= plan.Ends))
            f.Wrong(f.PlaceOf("serves"), "outlives-plan", Invariant($"{home.Id} is of a plan that ended on {plan.Ends:yyyy-MM-dd}, and this {noun} goes on after it"),
                "name a priority of the plan that runs first, or give its last quarter as until:", 0);
    }
}
