using PmfSite.Composing;

namespace PmfSite.Formats;

/// <summary>Sums up how single pages answered the questions that are put to each.</summary>
internal static class Inspections
{
    /// <summary>That a title is there twice is told of the later page.</summary>
    public static Inspection Of(IEnumerable<(string Path, PageAnswers Answers)> pages)
    {
        var all = pages.OrderBy(p => p.Path, StringComparer.Ordinal).ToArray();
        var first = all.DistinctBy(p => p.Answers.Title, StringComparer.Ordinal)
            .ToDictionary(p => p.Answers.Title, p => p.Path, StringComparer.Ordinal);
        var faults =
            from page in all
            let other = first[page.Answers.Title]
            let twice = other == page.Path ? [] : new[] { new PageFault(page.Path, PageQuestion.Title, $"its title is that of {other}") }
            from fault in page.Answers.Faults.Concat(twice).OrderBy(f => f.Question).ThenBy(f => f.Fault, StringComparer.Ordinal)
            select fault;
        return new(all.Length, [.. faults], [.. all.Where(p => !p.Answers.IsMarked).Select(p => p.Path)]);
    }
}
