#pragma warning disable CS1591 // A member's name says what it is; English shows it.

namespace PmfSite.Saying;

/// <summary>Words that stand around every page, on previews and drafts, and above the tables and lists of several pages.</summary>
public abstract class FrameWords
{
    private protected FrameWords() { }

    // Around every page
    public abstract string Home { get; }
    public abstract string Exceptions { get; }
    public abstract string AllIndicators { get; }
    public abstract string PastQuarters { get; }
    public abstract string HowWeJudge { get; }
    public abstract string Data { get; }
    public abstract string AboutThisSite { get; }
    public abstract string AccessibilityStatement { get; }
    public abstract string SkipToMain { get; }
    public abstract string MainNavigation { get; }
    public abstract string WayFromHome { get; }
    public abstract string WebsiteOf(string council);
    public abstract LinkedSentence EmailTo(Link contact);
    public abstract LinkedSentence UseOfFigures(Link licence);
    public abstract LinkedSentence ResultsFor(Link quarter);
    public abstract string LatestQuarter(string quarter, string body, string date);
    public abstract string OtherFormats(string within);
    public abstract string IllustrativeNotice { get; }

    // A preview, and what is marked as a draft
    public abstract string Preview { get; }
    public abstract string DraftNotApproved { get; }
    public abstract IReadOnlyList<string> DraftNotApprovedInLines { get; }
    public abstract string DraftNotApprovedNorForPublication { get; }
    public abstract string DraftNotReleased { get; }
    public abstract IReadOnlyList<string> DraftNotReleasedInLines { get; }
    public abstract string DraftNotReleasedNorForPublication { get; }
    public abstract string PageTitle(string title, string site, string council);
    public abstract string TitleIn(string title, string whole);
    public abstract string SiteOf(string site, string council);
    public abstract string DraftTitle(string title);
    public abstract string PreviewTitle(string title);
    public abstract string Marked(string words, string name);
    public abstract string PreviewOfAll { get; }
    public abstract string PreviewAsOf(string moment);
    public abstract string PreviewUntil(string quarter);
    public abstract string NotApproved(string quarters);
    public abstract string NotReleased(string quarters);
    public abstract string CorrectionsToCome(int count);
    public abstract string AllReleased { get; }
    public abstract string NotApprovedYet { get; }
    public abstract string LatestQuarterShown(string quarter);
    public abstract string NotToBeCited(string draft);

    // Headings of tables and lists that several pages have
    public abstract string Indicator { get; }
    public abstract string Indicators { get; }
    public abstract string Period { get; }
    public abstract string Value { get; }
    public abstract string LatestValue { get; }
    public abstract string Target { get; }
    public abstract string Status { get; }
    public abstract string Change { get; }
    public abstract string NoComparison { get; }
    public abstract string Figure { get; }
    public abstract string NoFigure { get; }
    public abstract string WithForecast(string value, string forecast);
    public abstract string AsKnownIn(string title, string kind, string months);
    public abstract string RatedAsKnownIn(string title, string months);
    public abstract string NotRatedAsKnownIn(string title, string months);
    public abstract string CountedIn(string part, string counted, string months);
    public abstract string HowItIsGoing { get; }
}
