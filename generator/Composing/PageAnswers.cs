namespace PmfSite.Composing;

/// <summary>How one page answered the questions that are put to every page.</summary>
/// <param name="Title">In the browser.</param>
/// <param name="IsMarked">Whether it says what every page of this build must say of itself.</param>
internal sealed record PageAnswers(string Title, IReadOnlyList<PageFault> Faults, bool IsMarked);

/// <summary>What is wrong with a page.</summary>
internal sealed record PageFault(string Path, PageQuestion Question, string Fault);
