using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>Words of data files, of their columns and of workbooks, in English.</summary>
internal sealed class EnglishDataWords(LanguageGrammar grammar) : DataWords
{
    public override string AllResultsTitle => "All results";
    public override string AllDefinitionsTitle => "All definitions";
    public override string AllProjectsTitle => "All projects";

    public override string ResultsTitle(string of) => $"Results: {of}";

    public override string DraftColumn => "Says that this is a draft, and what may not be done with it.";

    public override string DatasetName(string site, string council) => $"{site}: results of {council}";

    public override string DatasetDescription(string council, int indicators) =>
        $"Every published result of the {grammar.Count(indicators)} indicators by which {council} measures its performance, with targets, "
        + $"statuses and definitions.";

    public override string ReportedInThisQuarter => "What was reported in this quarter.";
    public override string SchemaTitle => "Performance results";
    public override string SchemaDescription =>
        "What the JSON files of this site hold. Members are added, never taken away or given another meaning; what is empty is left out.";
    public override string IndicatorDocumentMeaning => "An indicator with all its results, and all that it takes to judge them again.";
    public override string CollectionMeaning => "Several indicators: those of a quarter, of a part of the plan, or all.";
    public override string ProjectDocumentMeaning => "A project with how its milestones stood in each quarter.";

    public override string MeaningOfMember(string name) =>
        name switch
        {
            "id" => "A permanent id.",
            "word" => "The word of the level, as a status has it.",
            "meaning" => "What the level means.",
            "steps" => "The steps in the order in which they are tried; the first that holds gives the level.",
            "level" => "The id of the level that it gives.",
            "condition" => "within, ahead_by, up_to_intervention, no_worse_than or otherwise.",
            "share" => "The distance as a fraction of the target's size: 0.1 for 10%.",
            "units" => "The distance in units of the value.",
            "boundary" => "Whether the limit itself still belongs to the level: included or excluded.",
            "comparison" => "What it is compared with: previous_period or same_period_last_year.",
            "words" => "The step in a sentence.",
            "judged_on" => "result or forecast.",
            "rule" => "The id of the rule.",
            "value" => "What was judged, as it was entered.",
            "threshold" => "The end of the target that it is measured from.",
            "shortfall" => "How far it is on the wrong side; zero or less is on target.",
            "previous_period" => "The value of the period before, where it counts.",
            "same_period_last_year" => "The value of the same period a year before, where it counts.",
            "limit" => "The worst shortfall that the step allows; left out where it compares otherwise.",
            "holds" => "Whether the step held.",
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "a member without words"),
        };

    // What is said of these files on the page of data
    public override string ForPrograms => "Descriptions for programs";
    public override string WhatDescriptionsAre => "These files say what the others hold, so that programs can find, read and check them.";
    public override string SchemaFile => "Schema of the JSON files (JSON Schema)";
    public override string SchemaContents => "Each member with its type and meaning.";
    public override string CsvMetadataFile => "Columns of the CSV files (CSV on the Web)";
    public override string CsvMetadataContents => "Each column with its type and meaning, and every file that has it.";
    public override string DataPackageFile => "Data package (Frictionless)";
    public override string DataPackageContents => "Every CSV file with its columns, size and digest.";
    public override string DatasetFile => "Data set (schema.org)";
    public override string DatasetContents => "What searches for data read.";
    public override string CatalogFile => "Catalogue (DCAT)";
    public override string CatalogContents => "The data sets with their files, sizes, dates and licence.";

    public override string MeaningOfDefinitionColumn(string name) =>
        name switch
        {
            "indicator" => "The indicator's permanent id.",
            "project" => "The project's permanent id.",
            "title" => "Its title.",
            "definition" => "What is measured.",
            "why_it_matters" => "Why a resident should care.",
            "purpose" => "What the project is for.",
            "kind" => "The kind of measure.",
            "serves" => "The priorities and programmes that it serves, its home first, with semicolons between.",
            "commitments" => "The commitments that it helps to keep, with semicolons between.",
            "unit" => "What the values count.",
            "covers" => "Which days a value counts: the period, the year to date, or twelve months.",
            "combine" => "How values of longer periods are made from shorter ones; empty where they are not.",
            "judged_on" => "Whether the result or the forecast is rated; empty where nothing is.",
            "polarity" => "Which way is better: higher, lower, band or none.",
            "frequency" => "How often it is reported.",
            "owner" => "The role that answers for it.",
            "service" => "The service that it belongs to.",
            "panel" => "The panel that scrutinises it; may be empty.",
            "data_source" => "Where the service takes the figure from.",
            "comparability" => "How far it can be compared with the figures of others; may be empty.",
            "classes" => "The classes that it is in, each led by the id of its classification, with semicolons between; may be empty.",
            "escalation" => "The role to whom trouble with it goes; may be empty.",
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "a column without words"),
        };

    public override string Spreadsheet => "Spreadsheet";
    public override string OpenDocument => "ODS";
    public override string OfficeOpenXml => "XLSX";

    public override string SheetsInIt(int sheets) => sheets == 1 ? "1 sheet" : $"{grammar.Count(sheets)} sheets";

    // Sheets
    public override string CoverSheet => "Cover";

    public override string OnTheWebAt(string address) => $"On the web: {address}";

    public override string ContentsSheet => "Contents";
    public override string ContentsTitle => "Contents of this spreadsheet";
    public override string SheetName => "Sheet";
    public override string WhatIsOnIt => "What is on it";
    public override string NotesSheet => "Notes";
    public override string NotesTitle => "Shorthand and notes";
    public override string NotesStay => "Each mark means the same in every edition.";
    public override string NoteMark => "Mark";
    public override string NoteMeaning => "What it means";
    public override string NoNotes => "None";
    public override string ResultsSheet => "Results";

    public override string ResultsSheetTitle(string months) => $"Results for {months}";

    public override string LatestOfEach => "Where an indicator was not due, its row has the latest result known in that quarter.";
    public override string HistorySheet => "History";

    public override string HistorySheetTitle(string months) => $"All results known for {months} and before";

    public override string DefinitionsSheet => "Definitions";
    public override string DefinitionsSheetTitle => "What each indicator measures";
    public override string ExceptionsSheet => "Exception_reports";

    public override string ExceptionsSheetTitle(string months) => $"Exception reports for {months}";

    public override string SheetHasOneTable => "This sheet has one table.";
    public override string ShorthandInTable => "Marks in square brackets are explained on the sheet Notes.";

    // Columns that no page has
    public override string PartOfPlan => "Part of the plan";
    public override string FirstDay => "First day";
    public override string LastDay => "Last day";
    public override string WhatItCounts => "Definition";
    public override string RoleThatAnswers => "Who answers for it";
    public override string HowItStands => "How it stands";

    public override string ActionInSheet(string action, string owner, string takesEffect) => $"{action} {owner}. Takes effect: {takesEffect}.";

    internal override string Mark(SheetNote note) =>
        note switch
        {
            SheetNote.NotAvailable => "[x]",
            SheetNote.Confidential => "[c]",
            SheetNote.NotApplicable => "[z]",
            SheetNote.Provisional => "[p]",
            SheetNote.Revised => "[r]",
            SheetNote.Estimated => "[e]",
            _ => Invariant($"[note {note - SheetNote.Estimated}]"),
        };

    internal override string Meaning(SheetNote note) =>
        note switch
        {
            SheetNote.NotAvailable => "Not available. The row says why.",
            SheetNote.Confidential => "Confidential: the number is small enough to point at a person, or such a number could be worked out from it.",
            SheetNote.NotApplicable => "Not applicable. Nothing is to be there.",
            SheetNote.Provisional => "Provisional: the value may change.",
            SheetNote.Revised => "Revised: the value was another before.",
            SheetNote.Estimated => "Estimated.",
            SheetNote.IllustrativeValue => "The value is illustrative: nobody published it.",
            SheetNote.IllustrativeTarget => "The target is illustrative: nobody published it.",
            SheetNote.JudgedOnForecast => "The target and the status speak of the forecast for the year, not of the value.",
            SheetNote.WorkedOut => "The value was worked out from those of shorter periods.",
            SheetNote.Corrected => "What was published first was corrected. The register of corrections on the website says what it was.",
            _ => throw new ArgumentOutOfRangeException(nameof(note), note, "a note without words"),
        };

    // Data
    public override string DataOf(string council) => $"Every figure of {council}'s performance as open data.";

    public override string IllustrativeFiles =>
        "Some figures in these files are illustrative: nobody published them. The column provenance says which.";

    public override LinkedSentence FiguresCanBeUsedAgain(Link licence) =>
        new($"Every figure on this site can be downloaded and used again, under the {licence}.");

    public override string Everything => "Everything";
    public override string AllResults => "All results (CSV)";

    public override string EveryValue(int values) => $"Every value of every indicator: {grammar.Count(values)} values.";

    public override string AllDefinitions => "All definitions (CSV)";

    public override string EveryDefinition(int indicators) =>
        $"What each of the {grammar.Count(indicators)} indicators measures, and who answers for it.";

    public override string AllProjects => "All projects (CSV)";
    public override string EveryMilestone => "How every milestone of every project stood in each published quarter.";
    public override string FilesOfProjects => "The page of each project has its milestones, quarter by quarter, as JSON.";
    public override string ByQuarter => "By quarter";

    public override string FileOfResults(string of, string type) => $"Results: {of} ({type})";

    public override string CsvFile => "CSV";
    public override string JsonFile => "JSON";
    public override string DataByPriority => "By part of the plan";
    public override string DataByIndicator => "By indicator";
    public override string AllResultsWithWorking => "All results with the working of each rating (JSON)";
    public override string EveryWorking => "The same with definitions, levels and rules: enough to judge every result again.";
    public override string ColumnsStay => "The names of columns and their places stay from one quarter to the next. A new column comes last.";
    public override string NoFormulas => "In CSV files, a text that a spreadsheet would take for a formula has an apostrophe in front of it.";
    public override string ReportedInQuarter => "Each file holds what was reported in its quarter.";
    public override string FilesOfIndicators =>
        "The page of each indicator has files of its own: its results as CSV, and as JSON with the working of each rating.";
    public override string WhereFiguresComeFrom => "Where the figures come from";

    public override string PublishedValues(int values) => $"Published elsewhere, with the source named: {grammar.Count(values)} values.";

    public override string IllustrativeValues(int values) => $"Illustrative, published by nobody: {grammar.Count(values)} values.";

    public override string OwnValues(int values) => $"Published here first by the council: {grammar.Count(values)} values.";

    public override string Publications => "Publications";
    public override string HowToCheck => "How to check this site";
    public override string WhatADigestIs => "A digest is a code worked out from a file. If one letter of the file changes, so does its digest.";
    public override string BuildRecord => "Build record (JSON)";
    public override string WhatItWasBuiltFrom =>
        "The version of the generator and of the programs of others that formats were made with, the quarters published, a digest of each "
        + "of their files, and one digest of all that was made.";
    public override string ListOfFiles => "List of files (JSON)";
    public override string EveryFileOfThisSite =>
        "Every file of this site with its digest, which tells whether the file was changed after the site was built.";
    public override string TheSameAgain =>
        "Anyone who builds this site again from the same content with the same programs gets the same digests. Content that may hold "
        + "figures not yet published is not named in the record.";
    public override string ColumnsOfResults => "Columns of the result files";

    public override string MeaningOfColumn(string name) =>
        name switch
        {
            "indicator" => "The indicator's permanent id.",
            "title" => "The indicator's title.",
            "period" => "The period as an id: 2025-26-q1 is April to June 2025.",
            "period_start" => "First day of the period.",
            "period_end" => "Last day of the period.",
            "counted_from" => "First day that the value counts from: 1 April for a running total, a year before for a rolling year.",
            "value" => "The value exactly as it was recorded; empty when there is none.",
            "numerator" => "What the value was worked out from, where that was given: the number above the line.",
            "denominator" => "The number below the line.",
            "combined" =>
                "How the value was worked out from those of shorter periods: sum, mean, latest or pooled; empty for a value that was entered.",
            "unit" => "What the value counts.",
            "missing" => "Why there is no value: not due, late, not available, not applicable, suppressed, or also suppressed so that another "
                + "number cannot be worked out.",
            "target" => "The target, where it is one number.",
            "target_from" => "The lower end of the target, where it is a range.",
            "target_to" => "The upper end of the target, where it is a range.",
            "target_improvement" =>
                "By what share the value is to be better than in the same period of the year before, where that is the target: 0.02 is 2%.",
            "intervention" => "The value from which the council steps in, where one is set.",
            "target_was" => "What the target was before it was changed within its year; of a range, both ends.",
            "target_changed_on" => "The day on which the target was changed; empty when it stands as it was set.",
            "target_change_reason" => "Why the target was changed.",
            "rule" => "The rule that gave the status, as named on the page on how we judge.",
            "polarity" => "Which way is better: higher, lower, band or none.",
            "status" => "The rating; empty when there is none.",
            "judged_on" => "Whether the target and the status speak of the result or of the forecast.",
            "forecast" => "What is expected at the end of the financial year; empty where nobody said.",
            "forecast_status" => "The rating of the forecast.",
            "quality" => "How settled the value is: final, provisional, estimated or revised.",
            "provenance" => "Where the value comes from: published, illustrative or council.",
            "target_provenance" => "Whether the target is illustrative.",
            "source" => "The publication that the value comes from, or that says that there is none.",
            "reported_in" => "The quarter whose dashboard carried the value first.",
            "note" => "A remark, or the reason why there is no value.",
            "event" => "Something that happened in the period and that a reader should know; the values before and after it can be compared.",
            "event_source" => "The publication that tells of the event; empty where the council itself does.",
            "verified_by" => "The role that verified the value and signed it off.",
            "verified_on" => "The day on which it did.",
            "corrected_on" => "The day on which the value, or what is said of it, was last corrected; empty where nothing was.",
            "was" => "The value before that correction; empty where there was none.",
            "definition" => "What is measured.",
            "serves" => "The priorities and programmes that the indicator serves, its home first, with semicolons between.",
            "status_means" => "What the status means; empty when there is none.",
            "working_in_words" => "How the status was worked out, in sentences; empty when there is none.",
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "a column without words"),
        };

    public override string ColumnsOfProjects => "Columns of the file of projects";

    public override string MeaningOfMilestoneColumn(string name) =>
        name switch
        {
            "project" => "The project's permanent id.",
            "project_title" => "The project's title.",
            "milestone" => "The milestone's permanent id within its project.",
            "milestone_title" => "The milestone's title.",
            "quarter" => "The quarter at whose end it stood so: 2025-26-q1 is April to June 2025.",
            "first_planned" => "The day by which it was first planned to be done.",
            "due" => "The day by which it was to be done, as it was last put off.",
            "done" => "The day on which it was done; empty where it was not.",
            "state" => "How it stood. What was past its day and not done is overdue, whatever was said of it.",
            "reported_as" => "What was last said of it.",
            "explanation" => "The explanation that came with what was last said; may be empty.",
            "provenance" => "Whether the project is illustrative: nobody published it.",
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "a column without words"),
        };
}
