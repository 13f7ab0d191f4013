using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking.Rules;

/// <summary>One period has one value. Only a line that said that it was missing may be followed by the value itself.</summary>
internal sealed class OutturnTwice : IRule
{
    public string Slug => "outturn-twice";

    public void Check(Review review, DiagnosticBag bag)
    {
        var first = new Dictionary<(string, Period), Outturn>();
        foreach (var outturn in review.Content.Quarters.SelectMany(q => q.Outturns))
        {
            var key = (outturn.Indicator.Id, outturn.Period);
            if (first.TryGetValue(key, out var earlier) && !(earlier is MissingOutturn && earlier.ReportedIn != outturn.ReportedIn))
                bag.Error(
                    outturn.At,
                    Slug,
                    $"{outturn.Indicator.Id} already has a value for {outturn.Period} ({earlier.At})",
                    Remedy(review.Content, earlier)
                );
            else
                first[key] = outturn;
        }
    }

    private static string Remedy(Content content, Outturn earlier) =>
        content.Quarters.FirstOrDefault(q => q.Quarter == earlier.ReportedIn)?.Approval switch
        {
            { Approves: true, Withheld: var withheld } when withheld.ContainsKey(earlier.Indicator.Id) =>
                $"remove this one; once the result that is withheld in {earlier.ReportedIn} is approved, write a correction with release: "
                    + $"{earlier.Indicator.Id} in corrections.yml",
            { Approves: true } =>
                $"correct the period of this one, or write what {earlier.ReportedIn} should have said, or what it lacked, as a correction "
                    + $"in corrections.yml",
            _ => "keep one of the two, or correct the period of this one",
        };
}
