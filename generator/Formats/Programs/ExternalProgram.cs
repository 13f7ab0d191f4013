using System.Text.RegularExpressions;

namespace PmfSite.Formats.Programs;

/// <summary>An external program that makes a format, or a part of one.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Commands">What it may be called on a machine; the first that is there is taken.</param>
/// <param name="Package">Debian's package of it.</param>
internal sealed partial record ExternalProgram(string Name, IReadOnlyList<string> Commands, string Package)
{
    /// <summary>Prints pages as tagged PDF.</summary>
    public static ExternalProgram Chromium { get; } =
        new("Chromium", ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"], "chromium");

    /// <summary>Translates into contracted braille.</summary>
    public static ExternalProgram Liblouis { get; } = new("liblouis", ["lou_translate"], "liblouis-bin");

    /// <summary>Speaks.</summary>
    public static ExternalProgram Espeak { get; } = new("eSpeak NG", ["espeak-ng"], "espeak-ng");

    /// <summary>Brings speech to an even loudness.</summary>
    public static ExternalProgram Sox { get; } = new("SoX", ["sox"], "sox");

    /// <summary>Writes Opus.</summary>
    public static ExternalProgram Opus { get; } = new("opusenc", ["opusenc"], "opus-tools");

    /// <summary>Writes MP3.</summary>
    public static ExternalProgram Lame { get; } = new("LAME", ["lame"], "lame");

    /// <summary>The version in what a program says of itself: from its number to the end of the line, without the folders of this machine that eSpeak
    /// NG names behind two spaces.</summary>
    public static string VersionIn(string said) => Version().Match(said) is { Success: true } found ? found.Value : said.Split('\n')[0];

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)+.*?(?=  |\r?$)", RegexOptions.Multiline)]
    private static partial Regex Version();
}
