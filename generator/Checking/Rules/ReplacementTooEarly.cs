using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>What takes the place of an indicator starts after its last quarter.</summary>
internal sealed class ReplacementTooEarly : IRule
{
    public string Slug => "replacement-too-early";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var (earlier, later, _, at) in review.Content.Replacements)
        {
            if (earlier.Until is { } until && !(later.From?.CompareTo(until) > 0))
                bag.Error(
                    at,
                    Slug,
                    $"{later.Id} does not start after {until}, the last quarter of {earlier.Id}",
                    "add from: to it, or correct until of this indicator"
                );
        }
    }
}
