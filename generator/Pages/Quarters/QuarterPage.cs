using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.Quarters;

/// <summary>The dashboard of one approved quarter, at an address that stays.</summary>
public sealed record QuarterPage : Page
{
    /// <summary>What was corrected, in order of time; may be empty.</summary>
    public required IReadOnlyList<CorrectionNotice> Corrections { get; init; }

    /// <summary>Says that this is an earlier edition and where the later one is; null on the page of the quarter itself.</summary>
    public required LinkedSentence? Superseded { get; init; }

    /// <summary>The dashboard as it was before each correction, in order of time; empty on earlier editions themselves.</summary>
    public required IReadOnlyList<Link> EarlierEditions { get; init; }

    /// <summary>Who approved it, when, where the record is.</summary>
    public required string Approved { get; init; }

    /// <summary>The minute; null when its address is not known.</summary>
    public required Link? Minute { get; init; }

    /// <summary>A remark on the record; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Who saw it before, in order; may be empty.</summary>
    public required IReadOnlyList<RouteLine> Route { get; init; }

    /// <summary>Counts over all rated indicators.</summary>
    public required StatusCounts Counts { get; init; }

    /// <summary>Counts of earlier quarters; null where there is none.</summary>
    public required StatusHistory? StatusHistory { get; init; }

    /// <summary>What changed since the quarter before.</summary>
    public required Link Changes { get; init; }

    /// <summary>One section for each part of the plan.</summary>
    public required IReadOnlyList<QuarterSection> Sections { get; init; }

    /// <summary>The projects that it reports on; null when there is none.</summary>
    public required ProjectTable? Projects { get; init; }

    /// <summary>Of each project the milestones that were put off or are late; may be empty.</summary>
    public required IReadOnlyList<MilestoneTable> Milestones { get; init; }

    /// <summary>Its exception reports.</summary>
    public required IReadOnlyList<ExceptionSection> Exceptions { get; init; }

    /// <summary>What exactly was approved; null where nothing was.</summary>
    public required EditionSection? Edition { get; init; }

    /// <summary>Its figures as a file; null on an earlier edition, whose figures stand in the file of the edition.</summary>
    public required Link? Csv { get; init; }

    /// <summary>The page on which it is heard; null on an earlier edition, and where the site has no sound.</summary>
    public required Link? Listen { get; init; }

    /// <summary>The same with the working of each rating; null on an earlier edition.</summary>
    public required Link? Json { get; init; }

    /// <summary>The same in other formats; null on an earlier edition.</summary>
    public required Link? Formats { get; init; }

    /// <summary>How to name this page in another text.</summary>
    public required string Citation { get; init; }

    /// <summary>Says which quarter is the latest, with its page; null on the latest itself.</summary>
    public required Link? Newer { get; init; }
}

/// <summary>A body that saw the quarter before the decision.</summary>
/// <param name="Step">What it did and when, as a sentence.</param>
/// <param name="Minute">Null when its address is not known.</param>
/// <param name="Comments">May be empty.</param>
public sealed record RouteLine(string Step, Link? Minute, IReadOnlyList<CommentLine> Comments);

/// <summary>A part of the plan in one quarter.</summary>
public sealed record QuarterSection(string Title, Markup? Story, IReadOnlyList<IndicatorTable> Tables);
