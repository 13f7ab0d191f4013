#pragma warning disable CS1591 // A member's name says what it is; English shows it.

namespace PmfSite.Saying;

/// <summary>Words of data files, of their columns and of workbooks.</summary>
public abstract class DataWords
{
    private protected DataWords() { }

    public abstract string AllResultsTitle { get; }
    public abstract string AllDefinitionsTitle { get; }
    public abstract string AllProjectsTitle { get; }
    public abstract string ResultsTitle(string of);
    public abstract string DraftColumn { get; }
    public abstract string DatasetName(string site, string council);
    public abstract string DatasetDescription(string council, int indicators);
    public abstract string ReportedInThisQuarter { get; }
    public abstract string SchemaTitle { get; }
    public abstract string SchemaDescription { get; }
    public abstract string IndicatorDocumentMeaning { get; }
    public abstract string CollectionMeaning { get; }
    public abstract string ProjectDocumentMeaning { get; }
    public abstract string MeaningOfMember(string name);

    // What is said of these files on the page of data
    public abstract string ForPrograms { get; }
    public abstract string WhatDescriptionsAre { get; }
    public abstract string SchemaFile { get; }
    public abstract string SchemaContents { get; }
    public abstract string CsvMetadataFile { get; }
    public abstract string CsvMetadataContents { get; }
    public abstract string DataPackageFile { get; }
    public abstract string DataPackageContents { get; }
    public abstract string DatasetFile { get; }
    public abstract string DatasetContents { get; }
    public abstract string CatalogFile { get; }
    public abstract string CatalogContents { get; }
    public abstract string MeaningOfDefinitionColumn(string name);
    public abstract string Spreadsheet { get; }
    public abstract string OpenDocument { get; }
    public abstract string OfficeOpenXml { get; }
    public abstract string SheetsInIt(int sheets);

    // Sheets
    public abstract string CoverSheet { get; }
    public abstract string OnTheWebAt(string address);
    public abstract string ContentsSheet { get; }
    public abstract string ContentsTitle { get; }
    public abstract string SheetName { get; }
    public abstract string WhatIsOnIt { get; }
    public abstract string NotesSheet { get; }
    public abstract string NotesTitle { get; }
    public abstract string NotesStay { get; }
    public abstract string NoteMark { get; }
    public abstract string NoteMeaning { get; }
    public abstract string NoNotes { get; }
    public abstract string ResultsSheet { get; }
    public abstract string ResultsSheetTitle(string months);
    public abstract string LatestOfEach { get; }
    public abstract string HistorySheet { get; }
    public abstract string HistorySheetTitle(string months);
    public abstract string DefinitionsSheet { get; }
    public abstract string DefinitionsSheetTitle { get; }
    public abstract string ExceptionsSheet { get; }
    public abstract string ExceptionsSheetTitle(string months);
    public abstract string SheetHasOneTable { get; }
    public abstract string ShorthandInTable { get; }

    // Columns that no page has
    public abstract string PartOfPlan { get; }
    public abstract string FirstDay { get; }
    public abstract string LastDay { get; }
    public abstract string WhatItCounts { get; }
    public abstract string RoleThatAnswers { get; }
    public abstract string HowItStands { get; }
    public abstract string ActionInSheet(string action, string owner, string takesEffect);
    internal abstract string Mark(SheetNote note);
    internal abstract string Meaning(SheetNote note);

    // Data
    public abstract string DataOf(string council);
    public abstract string IllustrativeFiles { get; }
    public abstract LinkedSentence FiguresCanBeUsedAgain(Link licence);
    public abstract string Everything { get; }
    public abstract string AllResults { get; }
    public abstract string EveryValue(int values);
    public abstract string AllDefinitions { get; }
    public abstract string EveryDefinition(int indicators);
    public abstract string AllProjects { get; }
    public abstract string EveryMilestone { get; }
    public abstract string FilesOfProjects { get; }
    public abstract string ByQuarter { get; }
    public abstract string FileOfResults(string of, string type);
    public abstract string CsvFile { get; }
    public abstract string JsonFile { get; }
    public abstract string DataByPriority { get; }
    public abstract string DataByIndicator { get; }
    public abstract string AllResultsWithWorking { get; }
    public abstract string EveryWorking { get; }
    public abstract string ColumnsStay { get; }
    public abstract string NoFormulas { get; }
    public abstract string ReportedInQuarter { get; }
    public abstract string FilesOfIndicators { get; }
    public abstract string WhereFiguresComeFrom { get; }
    public abstract string PublishedValues(int values);
    public abstract string IllustrativeValues(int values);
    public abstract string OwnValues(int values);
    public abstract string Publications { get; }
    public abstract string HowToCheck { get; }
    public abstract string WhatADigestIs { get; }
    public abstract string BuildRecord { get; }
    public abstract string WhatItWasBuiltFrom { get; }
    public abstract string ListOfFiles { get; }
    public abstract string EveryFileOfThisSite { get; }
    public abstract string TheSameAgain { get; }
    public abstract string ColumnsOfResults { get; }
    public abstract string MeaningOfColumn(string name);
    public abstract string ColumnsOfProjects { get; }
    public abstract string MeaningOfMilestoneColumn(string name);
}
