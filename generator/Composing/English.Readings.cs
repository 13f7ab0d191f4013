#pragma warning disable CS1591 // Each member's words say what it is.

using PmfSite.Performance;

namespace PmfSite.Composing;

/// <content>What is said in large print, on printed sheets, in plain text, braille, sound and books, and of the files that these are.</content>
public static partial class English
{
    // A dashboard from first to last
    public static string DashboardOf(string council, string quarter) => $"{council} performance: {quarter}";
    public static string AboutThisEdition => "About this edition";
    public static string WhatTheRatingsMean => "What the ratings mean";
    public static string WhatIsInIt => "What is in it";
    public static string OtherFormatsAndContact => "Other formats and contact";
    public static string IllustrativeInReading => "Some of these figures are illustrative: nobody published them. They are called so wherever they stand.";
    public static string LevelMeans(string word, string meaning) => $"{word}: {meaning}";
    public static string WriteTo(string email) => $"Write to {email}.";
    public static string Telephone(string number) => $"Telephone {number}.";
    public static string LicensedUnder(string licence) => $"The figures may be used under the {licence}.";
    public static string AlsoServedBy(string indicators) => $"These indicators serve this part of the plan too, and stand under another: {indicators}.";

    // An indicator from first to last
    public static string StandsAt(string status) => $"Status: {status}.";
    public static string WhatItMeasures(string definition) => $"What it measures: {definition}";
    public static string Introducing(string list) => $"{list}:";
    public static string Labelled(string label, string text) => label.EndsWith('?') ? $"{label} {text}" : $"{label}: {text}";
    public static string ResultInReading(string period, string value, string target, string status, string figure) => figure.Length == 0
        ? $"{period}: {value}, target {InSentence(target)}, status {status}."
        : $"{period}: {value}, target {InSentence(target)}, status {status}, {InSentence(figure)}.";
    public static string UnratedInReading(string period, string value, string figure) => figure.Length == 0 ? $"{period}: {value}." : $"{period}: {value}, {InSentence(figure)}.";
    public static string MilestoneInReading(string milestone, string due, string state) => $"{milestone}: due {due}, {InSentence(state)}.";

    // Files that are offered
    public static string AllFormats => "All formats, and how to ask for another";
    public static string FormatsOf(string quarter) => $"Formats: {quarter}";
    public static string QuarterFormatsDescription(string months) => $"The results for {months} in other formats than web pages.";
    public static string FormatsOfEarlierQuarters => "Formats of earlier quarters";
    public static string FormatsOnEveryPage => "On every page";
    public static string FileOffered(string title, string type, string size, string extent) => extent.Length == 0 ? $"{title} ({type}, {size})" : $"{title} ({type}, {extent}, {size})";
    public static string Kilobytes(string number) => $"{number} kB";
    public static string Megabytes(string number) => $"{number} MB";
    public static string PlainText => "Plain text";
    public static string TextFile => "TXT";
    public static string InLargePrint => "This indicator in large print";
    public static string LargePrintOf(string title) => $"{title}, in large print";
    public static string InUsualLetters => "The same in letters of the usual size";
    public static string ChartsStandElsewhere => "This page has no charts, so that it stays light. Each indicator has a page in large print with its chart.";
    public static string LargePrintPage => "Large print, for a screen";
    public static string LargePrintSheets(int points) => Invariant($"Large print in {points} point, for A4 paper");
    public static string EasyToPrint => "Easy to print, for A4 paper";
    public static string WebPage => "web page";
    public static string PdfFile => "PDF";
    public static string Sheets(int pages) => pages == 1 ? "1 page" : Invariant($"{pages} pages");
    public static string Contents => "Contents";
    public static string OnTheWeb(string address) => $"On the web: {address}";
    public static string BrailleUncontracted => "Braille, uncontracted (UEB grade 1)";
    public static string BrailleContracted => "Braille, contracted (UEB grade 2)";
    public static string BrailleFile => "BRF";
    public static string BraillePages(int pages) => pages == 1 ? "1 braille page" : $"{Display.Count(pages)} braille pages";
    public static string BrailleNotProofread => "This braille was made by a program and is not proofread. You can ask for proofread braille.";
    public static string BookFile => "EPUB";
    public static string BookChapters(int chapters) => chapters == 1 ? "1 chapter" : $"{Display.Count(chapters)} chapters";
    public static string LicenceIs(string name, string address) => $"{name}: {address}";
    public static string BookAccessibility => "All of it is text: headings, lists and tables with headings for columns and rows. Contents lead to each chapter and to each indicator. Nothing is a picture or a sound. Letters, spacing and colours can be changed. Programs have checked it; people have not.";
    public static string CharacterWithoutBraille(string number) => $"[character {number}]";
    internal static string FormatTitle(FormatKind kind) => kind switch
    {
        FormatKind.LargePrint => "Large print",
        FormatKind.Print => "Easy to print",
        FormatKind.Text => "Plain text",
        FormatKind.Braille => "Braille",
        FormatKind.Audio => "Audio",
        FormatKind.Book => "Electronic book",
        FormatKind.Spreadsheet => "Spreadsheets",
        FormatKind.Archive => "Everything in one file",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a format without a title"),
    };
    internal static string FormatPurpose(FormatKind kind) => kind switch
    {
        FormatKind.LargePrint => "Everything in large letters, on a screen or on paper.",
        FormatKind.Print => "Everything on A4 paper.",
        FormatKind.Text => "Sentences to be read from first to last, for any program.",
        FormatKind.Braille => "For a braille display or an embosser. Made by a program and not proofread.",
        FormatKind.Audio => "Everything spoken by a computer's voice.",
        FormatKind.Book => "For e-book readers and reading programs.",
        FormatKind.Spreadsheet => "Tables with notes, laid out to be read.",
        FormatKind.Archive => "The whole site, to be read without the internet.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a format without a purpose"),
    };

    public static string WholeSite => "The whole site, to be read without the internet";
    public static string ZipFile => "ZIP";
    public static string FilesInArchive(int count) => $"{Display.Count(count)} files";

    // What people made, and what is made for whoever asks
    public static string OnRequest => "On request";
    public static string AskForFormats(string within) => $"These are made for whoever asks, free of charge. You will have an answer within {within}.";
    public static string Elsewhere(string title, string extent) => $"{title} ({extent})";
    public static string TranscriptOf(string title) => $"{title}: the words";
    internal static string SuppliedTitle(SuppliedKind kind) => kind switch
    {
        SuppliedKind.EasyRead => "Easy read",
        SuppliedKind.SignLanguage => "British Sign Language",
        SuppliedKind.Translation => "Other languages",
        SuppliedKind.ProofreadBraille => "Proofread braille",
        SuppliedKind.NarratedAudio => "Read by a person",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a format without a title"),
    };
    internal static string SuppliedPurpose(SuppliedKind kind) => kind switch
    {
        SuppliedKind.EasyRead => "Short sentences with pictures, made by people for people with a learning disability.",
        SuppliedKind.SignLanguage => "Signed by a person, with the words beside it.",
        SuppliedKind.Translation => "Translated by people.",
        SuppliedKind.ProofreadBraille => "Checked by somebody who reads braille.",
        SuppliedKind.NarratedAudio => "Spoken by a human voice, with the words beside it.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a format without a purpose"),
    };
}
