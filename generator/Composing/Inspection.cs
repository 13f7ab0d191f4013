namespace PmfSite.Composing;

/// <summary>What was asked of every page of a build, and how it was answered.</summary>
/// <param name="Pages">How many pages were asked.</param>
/// <param name="Faults">By page and question.</param>
/// <param name="Unmarked">The pages that do not say what every page of this build must, in order.</param>
internal sealed record Inspection(int Pages, IReadOnlyList<PageFault> Faults, IReadOnlyList<string> Unmarked)
{
    /// <summary>One for each question.</summary>
    public IReadOnlyList<InspectionLine> Lines => [.. Enum.GetValues<PageQuestion>().Select(q => new InspectionLine(q, Faults.Count(f => f.Question == q)))];

    /// <summary>Sums up what single pages answered. That a title is there twice is told of the later page.</summary>
    public static Inspection Of(IEnumerable<(string Path, PageAnswers Answers)> pages)
    {
        var all = pages.OrderBy(p => p.Path, StringComparer.Ordinal).ToArray();
        var first = all.GroupBy(p => p.Answers.Title, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Path, StringComparer.Ordinal);
        var faults =
            from page in all
            let other = first[page.Answers.Title]
            let twice = other == page.Path ? [] : new[] { new PageFault(page.Path, PageQuestion.Title, $"its title is that of {other}") }
            from fault in page.Answers.Faults.Concat(twice).OrderBy(f => f.Question).ThenBy(f => f.Fault, StringComparer.Ordinal)
            select fault;
        return new(all.Length, [.. faults], [.. all.Where(p => !p.Answers.IsMarked).Select(p => p.Path)]);
    }
}

/// <summary>One question, and how many faults it found.</summary>
internal sealed record InspectionLine(PageQuestion Question, int Faults);

/// <summary>What a page must answer so that it can be read without eyes, without a mouse, and without being followed.</summary>
internal enum PageQuestion
{
    Language,
    Title,
    Landmarks,
    Headings,
    Ids,
    Tables,
    Names,
    Pictures,
    Fields,
    Elsewhere,
}
