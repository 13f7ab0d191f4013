namespace PmfSite.Saying;

/// <summary>What a mark in a spreadsheet stands for. The numbers of notes are the same in every edition: a new one comes last.</summary>
internal enum SheetNote
{
    NotAvailable,
    Confidential,
    NotApplicable,
    Provisional,
    Revised,
    Estimated,
    IllustrativeValue,
    IllustrativeTarget,
    JudgedOnForecast,
    WorkedOut,
    Corrected,
}
