namespace PmfSite.Composing;

/// <summary>What was asked of every page of a build, and how it was answered.</summary>
/// <param name="Pages">How many pages were asked.</param>
internal sealed record Inspection(int Pages, IReadOnlyList<InspectionLine> Lines);

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
