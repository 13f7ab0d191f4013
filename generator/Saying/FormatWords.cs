#pragma warning disable CS1591 // A member's name says what it is; English shows it.

using PmfSite.Performance;

namespace PmfSite.Saying;

/// <summary>Words of readings, and of the files that are offered in other formats.</summary>
public abstract class FormatWords
{
    private protected FormatWords() { }

    // A dashboard from first to last
    public abstract string DashboardOf(string council, string quarter);
    public abstract string AboutThisEdition { get; }
    public abstract string WhatTheRatingsMean { get; }
    public abstract string WhatIsInIt { get; }
    public abstract string OtherFormatsAndContact { get; }
    public abstract string IllustrativeInReading { get; }
    public abstract string LevelMeans(string word, string meaning);
    public abstract string WriteTo(string email);
    public abstract string Telephone(string number);
    public abstract string LicensedUnder(string licence);
    public abstract string AlsoServedBy(string indicators);

    // An indicator from first to last
    public abstract string StandsAt(string status, string reason);
    public abstract string WhatItMeasures(string definition);
    public abstract string Introducing(string list);
    public abstract string Labelled(string label, string text);
    public abstract string ResultInReading(string period, string value, string target, string status, string figure);
    public abstract string UnratedInReading(string period, string value, string figure);
    public abstract string MilestoneInReading(string milestone, string due, string state);

    // Files that are offered
    public abstract string AllFormats { get; }
    public abstract string FormatsOf(string quarter);
    public abstract string QuarterFormatsDescription(string months);
    public abstract string FormatsOfEarlierQuarters { get; }
    public abstract string FormatsOnEveryPage { get; }
    public abstract string FileOffered(string title, string type, string size, string extent);
    public abstract string Kilobytes(int number);
    public abstract string Megabytes(string number);
    public abstract string PlainText { get; }
    public abstract string TextFile { get; }
    public abstract string InLargePrint { get; }
    public abstract string LargePrintOf(string title);
    public abstract string InUsualLetters { get; }
    public abstract string ChartsStandElsewhere { get; }
    public abstract string LargePrintPage { get; }
    public abstract string LargePrintSheets(int points);
    public abstract string EasyToPrint { get; }
    public abstract string WebPage { get; }
    public abstract string PdfFile { get; }
    public abstract string Sheets(int pages);
    public abstract string Contents { get; }
    public abstract string OnTheWeb(string address);
    public abstract string BrailleUncontracted { get; }
    public abstract string BrailleContracted { get; }
    public abstract string BrailleFile { get; }
    public abstract string BraillePages(int pages);
    public abstract string BrailleNotProofread { get; }
    public abstract string BookFile { get; }
    public abstract string BookChapters(int chapters);
    public abstract string LicenceIs(string name, string address);
    public abstract string BookAccessibility { get; }
    public abstract string CharacterWithoutBraille(string number);
    internal abstract string FormatTitle(FormatKind kind);
    internal abstract string FormatPurpose(FormatKind kind);
    public abstract string WholeSite { get; }
    public abstract string ZipFile { get; }
    public abstract string FilesInArchive(int count);

    // What people made, and what is made for whoever asks
    public abstract string OnRequest { get; }
    public abstract string AskForFormats(string within);
    public abstract string Elsewhere(string title, string extent);
    public abstract string TranscriptOf(string title);
    internal abstract string SuppliedTitle(SuppliedKind kind);
    internal abstract string SuppliedPurpose(SuppliedKind kind);
}
