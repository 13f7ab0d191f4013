using System.Globalization;
using PmfSite.Checking.Reviewing;
using PmfSite.Performance;

namespace PmfSite.Checking.Suspicions;

/// <summary>
/// A value equal to that of the period just before, to the last digit: often a line that was copied and not filled in. Only where three
/// digits or more agree, zeros at either end left out, since few digits often agree by chance: so 0, 100, 95 and 1,200 may stay as they were.
/// </summary>
internal sealed class SameAsBefore : ISuspicion
{
    private const int FewestDigits = 3;

    public string Slug => "same-as-before";

    public IEnumerable<Suspected> Look(Review review) =>
        from indicator in review.Content.Indicators
        from step in review.Steps(indicator)
        where step.Before is not null && step.Now.Value == step.Before.Value && Digits(step.Now.Value) >= FewestDigits
        select new Suspected(
            Subject.Of(indicator),
            step.Now.ReportedIn,
            Invariant($"{indicator.Id}: {step.Now.Value} is the value of {step.Before.Period} too ({step.Before.At})"),
            "check that the line was filled in anew",
            step.Now.At
        );

    private static int Digits(decimal value) =>
        Math.Abs(value).ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;
}
