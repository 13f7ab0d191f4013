#pragma warning disable CS1591 // Each member's words say what it is.

using PmfSite.Composing.Workbooks;

namespace PmfSite.Composing;

/// <content>What is said in spreadsheets.</content>
public static partial class English
{
    public static string Spreadsheet => "Spreadsheet";
    public static string OpenDocument => "ODS";
    public static string OfficeOpenXml => "XLSX";
    public static string SheetsInIt(int sheets) => sheets == 1 ? "1 sheet" : $"{Display.Count(sheets)} sheets";

    // Sheets
    public static string CoverSheet => "Cover";
    public static string OnTheWebAt(string address) => $"On the web: {address}";
    public static string ContentsSheet => "Contents";
    public static string ContentsTitle => "Contents of this spreadsheet";
    public static string SheetName => "Sheet";
    public static string WhatIsOnIt => "What is on it";
    public static string NotesSheet => "Notes";
    public static string NotesTitle => "Shorthand and notes";
    public static string NotesStay => "Each mark means the same in every edition.";
    public static string NoteMark => "Mark";
    public static string NoteMeaning => "What it means";
    public static string NoNotes => "None";
    public static string ResultsSheet => "Results";
    public static string ResultsSheetTitle(string months) => $"Results for {months}";
    public static string LatestOfEach => "Where an indicator was not due, its row has the latest result known in that quarter.";
    public static string HistorySheet => "History";
    public static string HistorySheetTitle(string months) => $"All results known for {months} and before";
    public static string DefinitionsSheet => "Definitions";
    public static string DefinitionsSheetTitle => "What each indicator measures";
    public static string ExceptionsSheet => "Exception_reports";
    public static string ExceptionsSheetTitle(string months) => $"Exception reports for {months}";
    public static string SheetHasOneTable => "This sheet has one table.";
    public static string ShorthandInTable => "Marks in square brackets are explained on the sheet Notes.";

    // Columns that no page has
    public static string PartOfPlan => "Part of the plan";
    public static string FirstDay => "First day";
    public static string LastDay => "Last day";
    public static string WhatItCounts => "Definition";
    public static string RoleThatAnswers => "Who answers for it";
    public static string HowItStands => "How it stands";
    public static string ActionInSheet(string action, string owner, string takesEffect) => $"{action} {owner}. Takes effect: {takesEffect}.";

    internal static string Mark(SheetNote note) => note switch
    {
        SheetNote.NotAvailable => "[x]",
        SheetNote.Confidential => "[c]",
        SheetNote.NotApplicable => "[z]",
        SheetNote.Provisional => "[p]",
        SheetNote.Revised => "[r]",
        SheetNote.Estimated => "[e]",
        _ => Invariant($"[note {note - SheetNote.Estimated}]"),
    };
    internal static string Meaning(SheetNote note) => note switch
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
}
