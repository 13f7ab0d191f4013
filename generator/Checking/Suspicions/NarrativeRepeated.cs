using System.Buffers;
using PmfSite.Checking.Reviewing;
using PmfSite.Performance;

namespace PmfSite.Checking.Suspicions;

/// <summary>
/// A text of which more than four fifths of all runs of three words stand in the last text on the same subject already. Figures count as
/// words, and texts of fewer than eight words are let be.
/// </summary>
internal sealed class NarrativeRepeated : ISuspicion
{
    private const int FewestRuns = 6;
    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" \t\n.,;:!?()\"'‘’“”–—-/");

    public string Slug => "narrative-repeated";

    public IEnumerable<Suspected> Look(Review review)
    {
        var last = new Dictionary<Subject, (Text Text, HashSet<(int, int, int)> Runs)>();
        foreach (var text in review.Texts())
        {
            var runs = Runs(text.Words);
            if (last.TryGetValue(text.Subject, out var before) && runs.Count >= FewestRuns && runs.Count(before.Runs.Contains) * 5 > runs.Count * 4)
            {
                yield return new(
                    text.Subject,
                    text.Quarter,
                    $"this is nearly the text of {before.Text.Quarter} ({before.Text.Prose.File.Path})",
                    $"tell what happened in {text.Quarter}, or delete the file",
                    text.Prose.File.At(1, 1)
                );
            }
            last[text.Subject] = (text, runs);
        }
    }

    /// <summary>Words by their hashes, since a site may have tens of thousands of texts.</summary>
    private static HashSet<(int, int, int)> Runs(string text)
    {
        var words = new List<int>();
        foreach (var word in text.AsSpan().SplitAny(BetweenWords))
        {
            if (!text.AsSpan(word).IsEmpty)
                words.Add(string.GetHashCode(text.AsSpan(word), StringComparison.OrdinalIgnoreCase));
        }
        var runs = new HashSet<(int, int, int)>(words.Count);
        for (var i = 2; i < words.Count; i++)
            runs.Add((words[i - 2], words[i - 1], words[i]));
        return runs;
    }
}
