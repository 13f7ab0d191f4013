#pragma warning disable CS1591 // Each member's words say what it is.

namespace PmfSite.Composing;

/// <content>What a voice says before and beside what is written, and how it says what is written in signs.</content>
public static partial class English
{
    // The script
    public static string Introduction => "Introduction";
    public static string RecordingIsOf(string length, int chapters) => $"A computer's voice reads it in {length}, in {Several(chapters, "chapter", "chapters")}.";
    public static string RecordingHas => "What is in it:";
    public static string ChapterWithLength(string title, string length) => $"{title}, {length}";
    public static string TablesAreNotRead => "Tables are not read out. Each result stands on the web page of its indicator, and in the plain text.";
    public static string ChapterOf(string recording, string number, string count, string chapter) => $"{recording}, chapter {number} of {count}: {chapter}.";
    public static string AboutMinutes(int minutes) => minutes == 0 ? "less than a minute" : $"about {Several(minutes, "minute", "minutes")}";

    // The page for listening
    public static string ListenTo(string quarter) => $"Listen: {quarter}";
    public static string ListenDescription(string months) => $"The results for {months} spoken by a computer's voice, with all the words.";
    public static string LengthOf(string length) => $"Length: {length}.";
    public static string NoSoundHere => "There is no sound here: this copy of the site was made on a machine without a voice. Here is all that the voice would say.";
    public static string SpokenScript => "Script of the recording";
    public static string OpusFile => "Opus";
    public static string Mp3File => "MP3";
    public static string RecordingOf(string chapter) => $"Recording: {chapter}";

    // A chart that is heard
    public static string ChartInSound(string indicator) => $"Chart in sound: {indicator}";
    public static string HeardFromTo(string lowest, string highest, bool hasTargets) => hasTargets
        ? $"Each period is heard as a tone, low for {lowest} and high for {highest}, after a short soft tone for its target; a period without a result is silent."
        : $"Each period is heard as a tone, low for {lowest} and high for {highest}; a period without a result is silent.";
    public static string HeardAll(string value, bool hasTargets) => hasTargets
        ? $"Each period is heard as the same tone, for {value}, after a short soft tone for its target; a period without a result is silent."
        : $"Each period is heard as the same tone, for {value}; a period without a result is silent.";

    public static string NotAllComparable => "Some results that are heard cannot be compared with the latest.";

    // Signs as they are spoken
    internal static string EmailSpoken(string words, string letters) => $"{words}, letter by letter: {letters}";
    internal static string MinusSpoken => "minus ";
    internal static string QuarterSpoken(string number) => $"Quarter {number}";
    internal static string RangeSpoken(string from, string to) => $"{from} to {to}";
    internal static string PoundsSpoken(string pounds) => pounds == "1" ? "1 pound" : $"{pounds} pounds";
    internal static string PoundsSpoken(string number, string scale) => scale switch
    {
        "k" => $"{number} thousand pounds",
        "m" => $"{number} million pounds",
        "bn" => $"{number} billion pounds",
        _ => $"{number} {scale} pounds",
    };
    internal static string PenceSpoken(string pounds, string pence) => pence == "1" ? $"{pounds} and 1 penny" : $"{pounds} and {pence} pence";
    internal static string UnitSpoken(string unit) => unit switch
    {
        "kg" => "kilograms",
        "km" => "kilometres",
        "km²" => "square kilometres",
        "m²" => "square metres",
        "kWh" => "kilowatt-hours",
        "CO2e" or "CO₂e" => "carbon dioxide equivalent",
        "CO2" or "CO₂" => "carbon dioxide",
        _ => unit,
    };

    /// <summary>Inside an address, where each sign counts.</summary>
    internal static string AddressSignSpoken(char sign) => sign switch
    {
        '@' => "at",
        '.' => "dot",
        '-' => "hyphen",
        '_' => "underscore",
        '/' => "slash",
        '+' => "plus",
        _ => $"{sign}",
    };

    /// <summary>Inside a sentence; a sign without a word is a pause between words.</summary>
    internal static string SignSpoken(char sign) => sign switch
    {
        '%' => " per cent",
        '&' => " and ",
        '@' => " at ",
        '+' => " plus ",
        '=' => " equals ",
        '<' => " less than ",
        '>' => " more than ",
        '≤' => " at most ",
        '≥' => " at least ",
        '±' => " plus or minus ",
        '×' => " times ",
        '/' => " or ",
        '°' => " degrees ",
        '€' => " euros ",
        '£' => " pounds ",
        '−' => " minus ",
        '–' or '—' => ", ",
        _ => " ",
    };

    private static string Several(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{Display.Count(number)} {many}";
}
