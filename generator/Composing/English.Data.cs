#pragma warning disable CS1591 // Each member's words say what it is.

namespace PmfSite.Composing;

/// <content>What is said of the files of figures, in the files that describe them.</content>
public static partial class English
{
    public static string AllResultsTitle => "All results";
    public static string AllDefinitionsTitle => "All definitions";
    public static string AllProjectsTitle => "All projects";
    public static string ResultsTitle(string of) => $"Results: {of}";
    public static string DraftColumn => "Says that this is a draft, and what may not be done with it.";

    public static string DatasetName(string site, string council) => $"{site}: results of {council}";
    public static string DatasetDescription(string council, string indicators) => $"Every published result of the {indicators} indicators by which {council} measures its performance, with targets, statuses and definitions.";
    public static string ReportedInThisQuarter => "What was reported in this quarter.";
    public static string SchemaTitle => "Performance results";
    public static string SchemaDescription => "What the JSON files of this site hold. Members are added, never taken away or given another meaning; what is empty is left out.";
    public static string IndicatorDocumentMeaning => "An indicator with all its results, and all that it takes to judge them again.";
    public static string CollectionMeaning => "Several indicators: those of a quarter, of a part of the plan, or all.";
    public static string ProjectDocumentMeaning => "A project with how its milestones stood in each quarter.";

    public static string MeaningOfMember(string name) => name switch
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
    public static string ForPrograms => "Descriptions for programs";
    public static string WhatDescriptionsAre => "These files say what the others hold, so that programs can find, read and check them.";
    public static string SchemaFile => "Schema of the JSON files (JSON Schema)";
    public static string SchemaContents => "Each member with its type and meaning.";
    public static string CsvMetadataFile => "Columns of the CSV files (CSV on the Web)";
    public static string CsvMetadataContents => "Each column with its type and meaning, and every file that has it.";
    public static string DataPackageFile => "Data package (Frictionless)";
    public static string DataPackageContents => "Every CSV file with its columns, size and digest.";
    public static string DatasetFile => "Data set (schema.org)";
    public static string DatasetContents => "What searches for data read.";
    public static string CatalogFile => "Catalogue (DCAT)";
    public static string CatalogContents => "The data sets with their files, sizes, dates and licence.";

    public static string MeaningOfDefinitionColumn(string name) => name switch
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
}
