using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>Words that are spoken, and of what is heard, in English.</summary>
internal sealed class EnglishSoundWords(LanguageGrammar grammar) : SoundWords
{
    // The script
    public override string Introduction => "Introduction";

    public override string RecordingIsOf(string length, int chapters) =>
        $"A computer's voice reads it in {length}, in {Several(chapters, "chapter", "chapters")}.";

    public override string RecordingHas => "What is in it:";

    public override string ChapterWithLength(string title, string length) => $"{title}, {length}";

    public override string TablesAreNotRead => "Tables are not read out. Each result stands on the web page of its indicator, and in the plain text.";

    public override string ChapterOf(string recording, int number, int count, string chapter) =>
        $"{recording}, chapter {grammar.Count(number)} of {grammar.Count(count)}: {chapter}.";

    public override string AboutMinutes(int minutes) => minutes == 0 ? "less than a minute" : $"about {Several(minutes, "minute", "minutes")}";

    // The page for listening
    public override string ListenTo(string quarter) => $"Listen: {quarter}";

    public override string ListenDescription(string months) => $"The results for {months} spoken by a computer's voice, with all the words.";

    public override string LengthOf(string length) => $"Length: {length}.";

    public override string NoSoundHere =>
        "There is no sound here: this copy of the site was made on a machine without a voice. Here is all that the voice would say.";
    public override string SpokenScript => "Script of the recording";
    public override string OpusFile => "Opus";
    public override string Mp3File => "MP3";

    public override string RecordingOf(string chapter) => $"Recording: {chapter}";

    // A chart that is heard
    public override string ChartInSound(string indicator) => $"Chart in sound: {indicator}";

    public override string HeardFromTo(string lowest, string highest, bool hasTargets) =>
        hasTargets
            ? $"Each period is heard as a tone, low for {lowest} and high for {highest}, after a short soft tone for its target; a period "
                + $"without a result is silent."
            : $"Each period is heard as a tone, low for {lowest} and high for {highest}; a period without a result is silent.";

    public override string HeardAll(string value, bool hasTargets) =>
        hasTargets
            ? $"Each period is heard as the same tone, for {value}, after a short soft tone for its target; a period without a result is silent."
            : $"Each period is heard as the same tone, for {value}; a period without a result is silent.";

    public override string NotAllComparable => "Some results that are heard cannot be compared with the latest.";

    // Signs as they are spoken
    internal override string EmailSpoken(string words, string letters) => $"{words}, letter by letter: {letters}";

    internal override string MinusSpoken => "minus ";

    internal override string RangeSpoken(string from, string to) => $"{from} to {to}";

    internal override string MoneySpoken(string text) => EnglishShorthand.Money(text);

    internal override string ShorthandSpoken(string text) => EnglishShorthand.Shorthand(text);

    internal override string AbbreviationsSpoken(string text) => EnglishShorthand.Abbreviations(text);

    internal override string Rested(string text) => text is [.., '.' or '?' or '!' or ':'] ? text : text + ".";

    internal override string ItemSpoken(int number, string text) => $"{grammar.Count(number)}: {text}";

    internal override string UnitSpoken(string unit) =>
        unit switch
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

    internal override string AddressSignSpoken(char sign) =>
        sign switch
        {
            '@' => "at",
            '.' => "dot",
            '-' => "hyphen",
            '_' => "underscore",
            '/' => "slash",
            '+' => "plus",
            _ => $"{sign}",
        };

    internal override string SignSpoken(char sign) =>
        sign switch
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

    private string Several(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{grammar.Count(number)} {many}";
}
