using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>Words of readings, and of the files that are offered in other formats, in English.</summary>
internal sealed class EnglishFormatWords(LanguageGrammar grammar) : FormatWords
{
    // A dashboard from first to last
    public override string DashboardOf(string council, string quarter) => $"{council} performance: {quarter}";

    public override string AboutThisEdition => "About this edition";
    public override string WhatTheRatingsMean => "What the ratings mean";
    public override string WhatIsInIt => "What is in it";
    public override string OtherFormatsAndContact => "Other formats and contact";
    public override string IllustrativeInReading =>
        "Some of these figures are illustrative: nobody published them. They are called so wherever they stand.";

    public override string LevelMeans(string word, string meaning) => $"{word}: {meaning}";

    public override string WriteTo(string email) => $"Write to {email}.";

    public override string Telephone(string number) => $"Telephone {number}.";

    public override string LicensedUnder(string licence) => $"The figures may be used under the {licence}.";

    public override string AlsoServedBy(string indicators) =>
        $"These indicators serve this part of the plan too, and stand under another: {indicators}.";

    // An indicator from first to last
    // Most reasons begin with the word, which need not be said twice.
    public override string StandsAt(string status, string reason) =>
        reason.StartsWith(status, StringComparison.Ordinal) ? reason : $"Status: {status}. {reason}";

    public override string WhatItMeasures(string definition) => $"What it measures: {definition}";

    public override string Introducing(string list) => $"{list}:";

    public override string Labelled(string label, string text) => label.EndsWith('?') ? $"{label} {text}" : $"{label}: {text}";

    public override string ResultInReading(string period, string value, string target, string status, string figure) =>
        figure.Length == 0
            ? $"{period}: {value}, target {EnglishPhrase.InSentence(target)}, status {status}."
            : $"{period}: {value}, target {EnglishPhrase.InSentence(target)}, status {status}, {EnglishPhrase.InSentence(figure)}.";

    public override string UnratedInReading(string period, string value, string figure) =>
        figure.Length == 0 ? $"{period}: {value}." : $"{period}: {value}, {EnglishPhrase.InSentence(figure)}.";

    public override string MilestoneInReading(string milestone, string due, string state) =>
        $"{milestone}: due {due}, {EnglishPhrase.InSentence(state)}.";

    // Files that are offered
    public override string AllFormats => "All formats, and how to ask for another";

    public override string FormatsOf(string quarter) => $"Formats: {quarter}";

    public override string QuarterFormatsDescription(string months) => $"The results for {months} in other formats than web pages.";

    public override string FormatsOfEarlierQuarters => "Formats of earlier quarters";
    public override string FormatsOnEveryPage => "On every page";

    public override string FileOffered(string title, string type, string size, string extent) =>
        extent.Length == 0 ? $"{title} ({type}, {size})" : $"{title} ({type}, {extent}, {size})";

    public override string Kilobytes(int number) => $"{grammar.Count(number)} kB";

    public override string Megabytes(string number) => $"{number} MB";

    public override string PlainText => "Plain text";
    public override string TextFile => "TXT";
    public override string InLargePrint => "This indicator in large print";

    public override string LargePrintOf(string title) => $"{title}, in large print";

    public override string InUsualLetters => "The same in letters of the usual size";
    public override string ChartsStandElsewhere =>
        "This page has no charts, so that it stays light. Each indicator has a page in large print with its chart.";
    public override string LargePrintPage => "Large print, for a screen";

    public override string LargePrintSheets(int points) => $"Large print in {grammar.Count(points)} point, for A4 paper";

    public override string EasyToPrint => "Easy to print, for A4 paper";
    public override string WebPage => "web page";
    public override string PdfFile => "PDF";

    public override string Sheets(int pages) => pages == 1 ? "1 page" : $"{grammar.Count(pages)} pages";

    public override string Contents => "Contents";

    public override string OnTheWeb(string address) => $"On the web: {address}";

    public override string BrailleUncontracted => "Braille, uncontracted (UEB grade 1)";
    public override string BrailleContracted => "Braille, contracted (UEB grade 2)";
    public override string BrailleFile => "BRF";

    public override string BraillePages(int pages) => pages == 1 ? "1 braille page" : $"{grammar.Count(pages)} braille pages";

    public override string BrailleNotProofread => "This braille was made by a program and is not proofread. You can ask for proofread braille.";
    public override string BookFile => "EPUB";

    public override string BookChapters(int chapters) => chapters == 1 ? "1 chapter" : $"{grammar.Count(chapters)} chapters";

    public override string LicenceIs(string name, string address) => $"{name}: {address}";

    public override string BookAccessibility =>
        "All of it is text: headings, lists and tables with headings for columns and rows. Contents lead to each chapter and to each "
        + "indicator. Nothing is a picture or a sound. Letters, spacing and colours can be changed. Programs have checked it; people have not.";

    public override string CharacterWithoutBraille(string number) => $"[character {number}]";

    internal override string FormatTitle(FormatKind kind) =>
        kind switch
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

    internal override string FormatPurpose(FormatKind kind) =>
        kind switch
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

    public override string WholeSite => "The whole site, to be read without the internet";
    public override string ZipFile => "ZIP";

    public override string FilesInArchive(int count) => $"{grammar.Count(count)} files";

    // What people made, and what is made for whoever asks
    public override string OnRequest => "On request";

    public override string AskForFormats(string within) =>
        $"These are made for whoever asks, free of charge. You will have an answer within {within}.";

    public override string Elsewhere(string title, string extent) => $"{title} ({extent})";

    public override string TranscriptOf(string title) => $"{title}: the words";

    internal override string SuppliedTitle(SuppliedKind kind) =>
        kind switch
        {
            SuppliedKind.EasyRead => "Easy read",
            SuppliedKind.SignLanguage => "British Sign Language",
            SuppliedKind.Translation => "Other languages",
            SuppliedKind.ProofreadBraille => "Proofread braille",
            SuppliedKind.NarratedAudio => "Read by a person",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a format without a title"),
        };

    internal override string SuppliedPurpose(SuppliedKind kind) =>
        kind switch
        {
            SuppliedKind.EasyRead => "Short sentences with pictures, made by people for people with a learning disability.",
            SuppliedKind.SignLanguage => "Signed by a person, with the words beside it.",
            SuppliedKind.Translation => "Translated by people.",
            SuppliedKind.ProofreadBraille => "Checked by somebody who reads braille.",
            SuppliedKind.NarratedAudio => "Spoken by a human voice, with the words beside it.",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a format without a purpose"),
        };
}
