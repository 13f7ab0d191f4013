using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking;

/// <summary>Tells what is suspected as <c>checks.yml</c> asks: as a warning, as an error, or not at all where it was accepted with a
/// reason.</summary>
/// <param name="slugs">Every check that there is.</param>
internal sealed class Acceptances(CheckSettings settings, IReadOnlyList<string> slugs, DiagnosticBag bag)
{
    private readonly HashSet<string> errors = settings.Errors.Select(e => e.Value).ToHashSet(StringComparer.Ordinal);
    private readonly ILookup<(string, Subject), Acceptance> accepted = settings.Accepted.ToLookup(a => (a.Check.Value, a.Subject));

    /// <param name="contentIsWhole">Otherwise what an acceptance speaks of may be in what could not be read.</param>
    public void Tell(IEnumerable<(string Slug, Suspected Found)> suspected, bool contentIsWhole)
    {
        foreach (var word in settings.Errors.Concat(settings.Accepted.Select(a => a.Check)).Where(w => !slugs.Contains(w.Value)))
            bag.Error(word.At, "unknown-check", $"there is no check {Excerpt.QuoteWord(word.Value)}", Suggestion.For(word.Value, slugs));
        var used = new HashSet<Acceptance>();
        foreach (var (slug, found) in suspected)
        {
            var matching = accepted[(slug, found.Subject)].Where(a => a.Quarter is null || a.Quarter == found.Quarter).ToArray();
            used.UnionWith(matching);
            if (matching.Length == 0)
                bag.Add(
                    new(
                        errors.Contains(slug) ? Severity.Error : Severity.Warning,
                        slug,
                        found.Sentence,
                        $"{found.Remedy}; if it is right, accept it with a reason in checks.yml",
                        found.At
                    )
                );
        }
        foreach (var stale in settings.Accepted.Where(a => contentIsWhole && slugs.Contains(a.Check.Value) && !used.Contains(a)))
            bag.Add(
                new(
                    Severity.Warning,
                    "accepted-for-nothing",
                    $"{stale.Check.Value} suspects nothing of {stale.Subject.Id} that this accepts",
                    "remove it, or correct its indicator or its quarter",
                    stale.At
                )
            );
    }
}
