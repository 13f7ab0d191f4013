using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>Words of pages that have no group of their own, in English.</summary>
internal sealed class EnglishPageWords(LanguageGrammar grammar) : PageWords
{
    // Home
    public override string LatestResults => "Latest results";
    public override string Programmes => "Programmes";
    public override string GroupedOtherwise => "The same indicators, grouped otherwise";
    public override string WhatNeedsAttention => "What needs attention";
    public override string WhatTheCouncilAimsFor => "What the council aims for";

    public override string HomeOf(string council, string months, string plan) => $"How {council} performed in {months} against its {plan}.";

    public override string HomeIntroduction(string council, string plan) =>
        $"{council} publishes these results every quarter. They show how it is doing against its {plan}.";

    public override string HomeIntroductionByAnother(string publisher, string council, string plan) =>
        $"{publisher} publishes these results every quarter. They show how {council} is doing against its {plan}.";

    public override string NothingNeedsAttention => "No indicator missed its target by so much that it needs attention.";

    public override string NeedReport(int indicators) =>
        indicators == 1
            ? "This indicator needs an exception report. It says what contributed to the result, and what is being done."
            : "These indicators need an exception report. Each report says what contributed to the result, and what is being done.";

    public override string NeedReportOrAre(string statuses) => $"These indicators need an exception report or are {statuses}.";

    public override string AreRated(int indicators, string statuses) =>
        indicators == 1 ? $"This indicator is {statuses}." : $"These indicators are {statuses}.";

    // Groups: panels, services and classes
    public override string Group => "Group";

    public override string GroupsTable(string title) => $"{title}, with how many indicators and how they are rated";

    public override string Panel => "Panel";
    public override string Panels => "Overview and scrutiny panels";
    public override string Service => "Service";
    public override string Services => "Services";
    public override string PanelsMeaning => "Which committee scrutinises each indicator.";

    public override string ServicesMeaning => "Who delivers and reports each indicator.";

    public override string GroupingDescription(string meaning, string months) => $"{meaning} Results for {months}.";

    // The pack of a panel
    public override string PackTitle(string panel, string quarter) => $"{panel}: {quarter}";

    public override string PackDescription(string panel, string months) => $"What {panel} scrutinises, and the rest of the dashboard, {months}.";

    public override string PackIntroduction => "What this body scrutinises comes first. All other measures follow.";

    public override string AllOtherMeasures => "All other measures";

    public override string SaidLastTime => "What was said last time, and the answers";

    public override string SaidNothing => "No comment on an earlier quarter is on record.";

    public override string EachMeasure => "Each measure";

    public override string ExceptionsFirst(int count) =>
        count switch
        {
            0 => "No measure of this part needs an exception report.",
            1 => "1 measure needs an exception report. It comes first.",
            _ => $"{grammar.Count(count)} measures need an exception report. They come first.",
        };

    // Reading along: glossary, comparison with others, place report
    public override string Glossary => "Glossary";

    public override string GlossaryOf(string site) => $"What the words on the {site} site mean.";

    public override string GlossaryIntroduction => "These words are used on this site. They are in the order of the alphabet.";
    public override string GlossaryLink => "Words explained in the glossary";
    public override string CompareWithOthers => "Compare with others";
    public override string ComparedWithOthers => "Compared with others";

    public override string CompareOf(string council) => $"How results of {council} compare with those of others for the same days.";

    public override string CompareIntroduction =>
        "Each table holds the council's results beside those of others for the same days. Words compare them only where both count the same.";
    public override string WhoWeCompareWith => "Who the council is compared with";

    public override string ComparisonTable(string indicator) => $"{indicator}: the same days side by side, latest first";

    public override string LowerHere(string period, string here, string there, string name) =>
        $"{period}: {here} here and {there} for {name}, so it is lower here.";

    public override string HigherHere(string period, string here, string there, string name) =>
        $"{period}: {here} here and {there} for {name}, so it is higher here.";

    public override string SameHere(string period, string here, string name) => $"{period}: {here} both here and for {name}.";

    public override string OtherDefinition(string name, string how) => $"The figures for {name} count otherwise, so words do not compare them. {how}";

    public override string NotComparedMadeUp(string name) => $"The result here is illustrative, so words do not compare it with {name}.";

    public override string SameDefinition => "Same definition.";

    public override string DifferentDefinition(string how) => $"Different definition: {how}";

    public override string PublishedOn(string date) => $"Published on {date}.";

    public override string WhereFiguresOfOthersComeFrom => "Where the figures of others come from";
    public override string SeeTheComparison => "See the figures side by side";
    public override string PlaceReport => "The place and its people";

    public override string PlaceReportAsOf(string title, string months) => $"{title}, {months}";

    public override string EarlierPlaceReports => "Earlier reports";

    public override string LastValue(string headline) => $"The last value: {headline}";

    public override string PlaceReportOf(string council) => $"Measures of the place that {council} serves. None of them is rated.";

    public override string PlaceIntroduction =>
        "These measures show the place and its people. Many organisations and events shape them, so none has a target and none is rated.";
    public override IReadOnlyList<Explained> Terms { get; } =
    [
        new("target", "Target", "The value that an indicator is to reach in a period."),
        new("status", "Status", "The word that says how far a result is from its target. The council's own rule gives it."),
        new("tolerance", "Tolerance", "How far a result may miss its target before it gets a worse status."),
        new(
            "exception-report",
            "Exception report",
            "The account of a missed target: what contributed to it, what is being done, and from when that is expected to work."
        ),
        new("recovery-date", "Recovery date", "The quarter for which an exception report promises a result that needs no report."),
        new("direction-of-travel", "Direction of travel", "Whether a result is better or worse than the one before, or than the one a year before."),
        new("usual-variation", "Usual variation", "The ups and downs that a series of results shows without a cause that anybody could find."),
        new("series-break", "Break in a series", "A change of definition or method. Results from before it and after it cannot be compared."),
        new("provisional", "Provisional", "A value that is expected to be settled later and may still change."),
        new("estimated", "Estimated", "A value that was not counted in full but worked out from a part or from earlier values."),
        new("revised", "Revised", "A value that stands in place of an earlier one for the same period."),
        new("illustrative", "Illustrative", "A figure that nobody published. It was made up to show how the site looks."),
        new("suppressed", "Suppressed", "A number that is withheld because it is so small that it could tell something about a person."),
        new("arrears", "In arrears", "Reported some quarters after the period that the value is about."),
        new("forecast", "Forecast", "What the council expects a value to be at the end of the financial year."),
        new("financial-year", "Financial year", "The year from 1 April to 31 March. Quarter 1 is April to June."),
        new("percentage-point", "Percentage point", "The difference between two percentages: from 40% to 42% is 2 percentage points."),
    ];
}
