using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>Words of the statements on accessibility and on the site itself, in English.</summary>
internal sealed class EnglishStatementWords(LanguageGrammar grammar) : StatementWords
{
    private const string Regulations = "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018";

    private const string IfYouAreNotHappy = "If you are not happy with how we answer your complaint";

    private const string IfYouFindAProblem =
        "If you find a problem that is not listed here, or need this information in a different format "
        + "such as large print, easy read, audio recording or braille";

    // The statements: accessibility, about
    public override string AboutOf(string site) => $"What the {site} site is, who publishes it, and where its figures come from.";

    public override string AccessibilityOf(string site) => $"How accessible the {site} site is, what is known not to work, and how to tell us.";

    public override string AccessibilityStatementFor(string site) => $"Accessibility statement for {site}";

    public override string StatementAppliesTo(string scope) => $"This accessibility statement applies to {scope}.";

    public override string WebsiteIsRunBy(string publisher) =>
        $"This website is run by {publisher}. We want as many people as possible to be able to use it. For example, you should be able to:";

    public override IReadOnlyList<string> WhatEverybodyCanDo { get; } =
    [
        "change colours, contrast levels and fonts with browser or device settings",
        "zoom in up to 400% without the text spilling off the screen",
        "navigate the whole website with a keyboard or speech recognition software",
        "listen to the whole website with a screen reader",
        "read every chart as a table and as a sentence",
    ];
    public override string FeedbackAndContact => "Feedback and contact information";

    public override LinkedSentence TellUsByEmail(Link contact, string within) =>
        new($"{IfYouFindAProblem}, e-mail {contact}. You will have an answer within {within}.");

    public override LinkedSentence TellUsByEmailOrTelephone(Link contact, string telephone, string within) =>
        new($"{IfYouFindAProblem}, e-mail {contact} or call {telephone}. You will have an answer within {within}.");

    public override string EnforcementProcedure => "Enforcement procedure";
    public override LinkedSentence WhoEnforces =>
        new($"The Equality and Human Rights Commission (EHRC) enforces the {Regulations}. {IfYouAreNotHappy}, contact the {AdvisoryService}.");
    public override string TechnicalInformation => "Technical information about this website's accessibility";

    public override string IsCommitted(string publisher) =>
        $"{publisher} is committed to making its website accessible, in accordance with the {Regulations}.";

    public override string ComplianceStatus => "Compliance status";
    public override LinkedSentence FullyCompliant => new($"This website is fully compliant with the {Guidelines} AA standard.");
    public override LinkedSentence PartiallyCompliant => new($"This website is partially compliant with the {Guidelines} AA standard.");
    public override LinkedSentence PartiallyCompliantWithFaults =>
        new($"This website is partially compliant with the {Guidelines} AA standard, due to the non-compliances listed below.");
    public override LinkedSentence NotCompliant => new($"This website is not compliant with the {Guidelines} AA standard.");
    public override LinkedSentence NotCompliantWithFaults =>
        new($"This website is not compliant with the {Guidelines} AA standard, due to the non-compliances listed below.");
    public override string NonAccessibleContent => "Non-accessible content";
    public override string NonCompliance => "Non-compliance with the accessibility regulations";
    public override string NoFaultKnown => "No fault is known.";

    public override string FailsCriterion(string criterion) => $"This fails WCAG 2.2 success criterion {criterion}.";

    public override string PutRightBy(string day) => $"We plan to put this right by {day}.";

    public override string DisproportionateBurden => "Disproportionate burden";
    public override string NoDisproportionateBurden =>
        "Nothing on this website is left inaccessible because making it accessible would be a disproportionate burden.";
    public override string OutOfScope => "Content that is not within the scope of the accessibility regulations";
    public override string OtherWebsitesOutOfScope => "Pages of other websites that this one links to are not covered by this statement.";
    public override string PreparationOfStatement => "Preparation of this accessibility statement";

    public override string StatementPrepared(string prepared, string reviewed) =>
        $"This statement was prepared on {prepared}. It was last reviewed on {reviewed}.";

    public override string WebsiteTested(string tested, string by) => $"This website was last tested on {tested}. The test was carried out by: {by}";

    public override string CheckedInThisBuild => "What was checked while this site was made";

    public override string CheckedInThisBuildMeans(int pages) =>
        $"The generator put these questions to each of the {grammar.Count(pages)} pages of this site. A machine finds some faults only: "
        + $"a good answer here does not mean that a page is easy to use.";

    public override string CheckHolds => "Yes, on every page";

    public override string CheckFails(int faults) => faults == 1 ? "No: 1 fault" : $"No: {grammar.Count(faults)} faults";

    public override string AsksLanguage => "Does it say in which language it is?";
    public override string AsksTitle => "Has it a title that no other page has?";
    public override string AsksLandmarks => "Has it one main part with one main heading?";
    public override string AsksHeadings => "Do its headings follow each other without a gap in their levels?";
    public override string AsksIds => "Do the links inside it lead to a place that is there once?";
    public override string AsksTables => "Has every table a caption, and every heading of a table its scope?";
    public override string AsksNames => "Have links, buttons and headings a name?";
    public override string AsksPictures => "Have pictures and charts words that stand for them?";
    public override string AsksFields => "Has every field a label?";
    public override string AsksElsewhere => "Does it run, show and frame nothing but the site's own files?";

    private static Link AdvisoryService => new("Equality Advisory and Support Service (EASS)", "https://www.equalityadvisoryservice.com/");

    private static Link Guidelines => new("Web Content Accessibility Guidelines version 2.2", "https://www.w3.org/TR/WCAG22/");
}
