namespace PmfSite.Composing;

/// <summary>What was asked of every page of a build, and how it was answered.</summary>
/// <param name="Pages">How many pages were asked.</param>
/// <param name="Faults">By page and question.</param>
/// <param name="Unmarked">The pages that do not say what every page of this build must, in order.</param>
internal sealed record Inspection(int Pages, IReadOnlyList<PageFault> Faults, IReadOnlyList<string> Unmarked)
{
    /// <summary>One for each question.</summary>
    public IReadOnlyList<InspectionLine> Lines =>
        [.. Enum.GetValues<PageQuestion>().Select(q => new InspectionLine(q, Faults.Count(f => f.Question == q)))];
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
