using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.Indicators;

/// <summary>All there is to know of one indicator.</summary>
public sealed record IndicatorPage : Page
{
    /// <summary>The council's own number for it; null when it has none.</summary>
    public required string? Reference { get; init; }

    /// <summary>How it stands in the latest quarter.</summary>
    public required StatusTag Status { get; init; }

    /// <summary>Whether the council's account begins with how it moved and the story behind it, and the status follows.</summary>
    public required bool LeadsWithDirection { get; init; }

    /// <summary>The latest value against its target, as a sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>What of it was corrected in its latest quarter; may be empty.</summary>
    public required IReadOnlyList<CorrectionNotice> Corrections { get; init; }

    /// <summary>What is expected at the end of the year, as a sentence; may be empty.</summary>
    public required string Forecast { get; init; }

    /// <summary>Why it has that status.</summary>
    public required string Reason { get; init; }

    /// <summary>That it has ended, where its story goes on, and what it took the place of; may be empty.</summary>
    public required IReadOnlyList<SuccessionNote> Succession { get; init; }

    /// <summary>The sum behind the latest rating, a sentence for each step; empty when there is no rating.</summary>
    public required IReadOnlyList<string> Working { get; init; }

    /// <summary>How it moved; may be empty.</summary>
    public required IReadOnlyList<string> Travel { get; init; }

    /// <summary>Extremes and run of the history; may be empty.</summary>
    public required string Summary { get; init; }

    /// <summary>The history as a picture; null when there are fewer than two values.</summary>
    public required HistoryChart? Chart { get; init; }

    /// <summary>The chart to be heard; null when there is none, or where the site has no sound.</summary>
    public required HistorySound? Sound { get; init; }

    /// <summary>Every period, the latest first.</summary>
    public required HistoryTable History { get; init; }

    /// <summary>The months that its quarters were worked out from; null when it is not reported by month.</summary>
    public required HistoryTable? Months { get; init; }

    /// <summary>Whole financial years, worked out from their parts; null when there are none.</summary>
    public required HistoryTable? Years { get; init; }

    /// <summary>The latest quarter's exception report; null when there is none.</summary>
    public required ExceptionSection? Exception { get; init; }

    /// <summary>What the service last wrote of the latest result, where the account leads with it; null otherwise.</summary>
    public required Markup? Story { get; init; }

    /// <summary>What else the service wrote, the latest quarter first; may be empty.</summary>
    public required IReadOnlyList<NarrativeSection> Narratives { get; init; }

    /// <summary>Exception reports of earlier quarters, the latest first; may be empty.</summary>
    public required IReadOnlyList<PastReport> PastReports { get; init; }

    /// <summary>How it compares with others; null where nobody is compared with.</summary>
    public required ComparisonSummary? Comparison { get; init; }

    /// <summary>Definition, polarity, owner and the like, in order.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The figures as a file.</summary>
    public required Link Csv { get; init; }

    /// <summary>The figures with the working of each rating, as a file.</summary>
    public required Link Json { get; init; }

    /// <summary>The page of each value's way to publication.</summary>
    public required Link ToTrail { get; init; }

    /// <summary>The same in large print; null where the site is not published in it.</summary>
    public required Link? LargePrint { get; init; }

    /// <summary>The chart as a file; null where there is no chart.</summary>
    public required Link? Svg { get; init; }

    /// <summary>Publications that its figures come from; may be empty.</summary>
    public required IReadOnlyList<SourceLine> Sources { get; init; }

    /// <summary>Audits, peer reviews, improvement plans and the like that tell more; may be empty.</summary>
    public required IReadOnlyList<SourceLine> Documents { get; init; }

    /// <summary>How to name this page in another text.</summary>
    public required string Citation { get; init; }

    /// <summary>How to show the latest result on another site.</summary>
    public required CardCode Card { get; init; }

    /// <summary>The page that explains ratings; null when the indicator is not rated.</summary>
    public required Link? HowWeJudge { get; init; }
}

/// <summary>What the service wrote in one quarter.</summary>
public sealed record NarrativeSection(string Quarter, Markup Text);

/// <summary>An exception report of an earlier quarter.</summary>
public sealed record PastReport(string Quarter, ExceptionSection Report);
