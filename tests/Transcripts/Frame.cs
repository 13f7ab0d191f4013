using System.Text.RegularExpressions;

namespace PmfSite.Tests.Transcripts;

/// <summary>What is heard around the main part of every page of a site. It is kept once, and the transcript of a page only names it.</summary>
internal sealed partial class Frame
{
    private readonly string[] parts;

    /// <param name="home">What is heard of the home page, whose links start at the root of the site.</param>
    public Frame(string home) => parts = [.. Parts(home).Where(part => !part.StartsWith("- main:", StringComparison.Ordinal))];

    public string Text => string.Concat(parts);

    /// <summary>
    /// What is heard of a page. Of a part that is the frame's, with its links from where the page is, only the first line stands, after an equals
    /// sign.
    /// </summary>
    public string Within(string path, string heard)
    {
        var up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        var around = parts.Select(part => LinkInSite().Replace(part, $"/url: {up}")).ToArray();
        return string.Concat(Parts(heard).Select(part => around.Contains(part) ? $"={FirstLine(part)[1..].TrimEnd(':')}\n" : part));
    }

    private static IEnumerable<string> Parts(string heard) => StartOfPart().Split(heard).Where(part => part.Length > 0);

    private static string FirstLine(string part) => part[..part.IndexOf('\n', StringComparison.Ordinal)];

    [GeneratedRegex("^(?=- )", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex StartOfPart();

    /// <summary>Not one within the page, nor one to elsewhere.</summary>
    [GeneratedRegex("/url: (?![\"#]|[a-z]+:)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkInSite();
}
