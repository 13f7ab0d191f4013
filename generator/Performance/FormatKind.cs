namespace PmfSite.Performance;

/// <summary>A form in which a dashboard is published beside its web pages, named in <c>site.config.yml</c> by the same words with hyphens.</summary>
internal enum FormatKind
{
    LargePrint,
    Print,
    Text,
    Braille,
    Audio,
    Book,
    Spreadsheet,
    Archive,
}
