#pragma warning disable CS1591 // A member's name says what it is; English shows it.

namespace PmfSite.Saying;

/// <summary>Words that are spoken, and of what is heard.</summary>
public abstract class SoundWords
{
    private protected SoundWords() { }

    // The script
    public abstract string Introduction { get; }
    public abstract string RecordingIsOf(string length, int chapters);
    public abstract string RecordingHas { get; }
    public abstract string ChapterWithLength(string title, string length);
    public abstract string TablesAreNotRead { get; }
    public abstract string ChapterOf(string recording, int number, int count, string chapter);
    public abstract string AboutMinutes(int minutes);

    // The page for listening
    public abstract string ListenTo(string quarter);
    public abstract string ListenDescription(string months);
    public abstract string LengthOf(string length);
    public abstract string NoSoundHere { get; }
    public abstract string SpokenScript { get; }
    public abstract string OpusFile { get; }
    public abstract string Mp3File { get; }
    public abstract string RecordingOf(string chapter);

    // A chart that is heard
    public abstract string ChartInSound(string indicator);
    public abstract string HeardFromTo(string lowest, string highest, bool hasTargets);
    public abstract string HeardAll(string value, bool hasTargets);
    public abstract string NotAllComparable { get; }

    // Signs as they are spoken
    internal abstract string EmailSpoken(string words, string letters);
    internal abstract string MinusSpoken { get; }
    internal abstract string RangeSpoken(string from, string to);

    /// <summary>A text in which each amount of money is said, with its thousands and millions.</summary>
    internal abstract string MoneySpoken(string text);

    /// <summary>A text in which what the language writes in short is said.</summary>
    internal abstract string ShorthandSpoken(string text);

    /// <summary>A text in which abbreviations are said letter by letter.</summary>
    internal abstract string AbbreviationsSpoken(string text);

    /// <summary>A text after which the voice falls, and rests.</summary>
    internal abstract string Rested(string text);

    internal abstract string ItemSpoken(int number, string text);
    internal abstract string UnitSpoken(string unit);

    /// <summary>Inside an address, where each sign counts.</summary>
    internal abstract string AddressSignSpoken(char sign);

    /// <summary>Inside a sentence; a sign without a word is a pause between words.</summary>
    internal abstract string SignSpoken(char sign);
}
