using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>Words that stand around every page, on previews and drafts, and above the tables and lists of several pages, in English.</summary>
internal sealed class EnglishFrameWords(LanguageGrammar grammar) : FrameWords
{
    // Around every page
    public override string Home => "Home";
    public override string Exceptions => "Exceptions";
    public override string AllIndicators => "All indicators";
    public override string PastQuarters => "Past quarters";
    public override string HowWeJudge => "How we judge";
    public override string Data => "Data";
    public override string AboutThisSite => "About this site";
    public override string AccessibilityStatement => "Accessibility statement";
    public override string SkipToMain => "Skip to main content";
    public override string MainNavigation => "Main";
    public override string WayFromHome => "Breadcrumb";

    public override string WebsiteOf(string council) => $"{council} website";

    public override LinkedSentence EmailTo(Link contact) => new($"E-mail {contact}.");

    public override LinkedSentence UseOfFigures(Link licence) =>
        new($"Figures may be used under the {licence}. This site stores nothing on your device.");

    public override LinkedSentence ResultsFor(Link quarter) => new($"Results for {quarter}.");

    public override string LatestQuarter(string quarter, string body, string date) =>
        $"Latest published quarter: {quarter}. Approved by {body} on {date}.";

    public override string OtherFormats(string within) =>
        $"Ask for this information in large print, braille, audio, easy read or another language. You will have an answer within {within}.";

    public override string IllustrativeNotice =>
        "Some figures on this page are illustrative: nobody published them. They are marked wherever they stand.";

    // A preview, and what is marked as a draft
    public override string Preview => "Preview";
    public override string DraftNotApproved => "Draft, not approved";
    public override IReadOnlyList<string> DraftNotApprovedInLines { get; } = ["Draft, ", "not approved"];
    public override string DraftNotApprovedNorForPublication => "Draft, not approved, not for publication";
    public override string DraftNotReleased => "Draft, not released";
    public override IReadOnlyList<string> DraftNotReleasedInLines { get; } = ["Draft, ", "not released"];
    public override string DraftNotReleasedNorForPublication => "Draft, not released, not for publication";

    public override string PageTitle(string title, string site, string council) => $"{title} - {site} - {council}";

    public override string TitleIn(string title, string whole) => $"{title} ({whole})";

    public override string SiteOf(string site, string council) => $"{site}, {council}";

    public override string DraftTitle(string title) => $"Draft: {title}";

    public override string PreviewTitle(string title) => $"Preview: {title}";

    public override string Marked(string words, string name) => $"{words}: {name}";

    public override string PreviewOfAll => "This preview shows every quarter that is there.";

    public override string PreviewAsOf(string moment) => $"This preview shows the site as everyone sees it on {moment}.";

    public override string PreviewUntil(string quarter) => $"This shows {quarter}, and every quarter before it.";

    public override string NotApproved(string quarters) => $"Not approved: {quarters}.";

    public override string NotReleased(string quarters) => $"Approved, but not released yet: {quarters}.";

    public override string CorrectionsToCome(int count) =>
        count == 1 ? "It holds 1 correction that is not published yet." : $"It holds {grammar.Count(count)} corrections that are not published yet.";

    public override string AllReleased => "Everything in it is released.";
    public override string NotApprovedYet => "Not approved yet.";

    public override string LatestQuarterShown(string quarter) => $"Latest quarter shown: {quarter}. It is not approved yet.";

    public override string NotToBeCited(string draft) => $"{draft}: do not cite this page.";

    // Headings of tables and lists that several pages have
    public override string Indicator => "Indicator";
    public override string Indicators => "Indicators";
    public override string Period => "Period";
    public override string Value => "Value";
    public override string LatestValue => "Latest value";
    public override string Target => "Target";
    public override string Status => "Status";
    public override string Change => "Change";
    public override string NoComparison => "No comparison";
    public override string Figure => "Figure";
    public override string NoFigure => "None";

    public override string WithForecast(string value, string forecast) => $"{value} (forecast {forecast})";

    public override string AsKnownIn(string title, string kind, string months) => $"{title}: {kind}, as known in {months}";

    public override string RatedAsKnownIn(string title, string months) => $"{title}: rated, as known in {months}";

    public override string NotRatedAsKnownIn(string title, string months) => $"{title}: not rated, as known in {months}";

    public override string CountedIn(string part, string counted, string months) =>
        counted.Length == 0 ? $"{part}: results for {months}." : $"{part}: {counted} {months}.";

    public override string HowItIsGoing => "How it is going";
}
