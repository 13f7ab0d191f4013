using System.Text;
using System.Text.RegularExpressions;
using PmfSite.Formats.Programs;

namespace PmfSite.Formats.Braille;

/// <summary>Braille by liblouis, of texts that were spelled for it.</summary>
/// <param name="table">Which braille, as liblouis calls it.</param>
internal sealed partial class Liblouis(ProgramSession session, string table)
{
    /// <summary>liblouis cuts longer lines where it likes.</summary>
    private const int LongestLine = 1000;

    /// <summary>How it begins the number of a character that it does not know.</summary>
    private const string Unknown = "'\\X";

    private readonly string[] arguments = ["--forward", $"en-us-brf.dis,{table}"];

    /// <summary>All texts of a file at once.</summary>
    /// <exception cref="IOException">liblouis failed, or gave back what is not braille.</exception>
    public async Task<IReadOnlyList<string>> Of(IReadOnlyList<string> texts)
    {
        var lines = texts.Select(Lines).ToArray();
        var input = Encoding.UTF8.GetBytes(string.Concat(lines.SelectMany(l => l).Select(l => l + "\n")));
        var recipe = string.Join(' ', [await session.Programs.VersionOf(ExternalProgram.Liblouis), .. arguments]);
        var said = await session.Cache.Get(recipe, input, () => session.Programs.Run(ExternalProgram.Liblouis, arguments, input));
        var output = Encoding.UTF8.GetString(said);
        var cells = output.TrimEnd('\n').Split('\n');
        if (cells.Length != lines.Sum(l => l.Count) || cells.Any(IsNotBraille))
            throw new IOException("liblouis gave back what is not braille");
        var taken = 0;
        return [.. lines.Select(l => string.Join(' ', cells[taken..(taken += l.Count)]))];
    }

    /// <summary>A text in lines that liblouis takes whole. Two spaces keep numbers apart that it would join to one.</summary>
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        var rest = BetweenNumbers().Replace(text, "  ").Replace("\\", "\\\\", StringComparison.Ordinal);
        while (rest.Length > LongestLine && rest.LastIndexOf(' ', LongestLine) is > 0 and var end)
        {
            lines.Add(rest[..end].TrimEnd());
            rest = rest[(end + 1)..];
        }
        return [.. lines, rest];
    }

    private static bool IsNotBraille(string line) =>
        line.Contains(Unknown, StringComparison.Ordinal) || line.Any(c => !BrailleSigns.Cells.Contains(c, StringComparison.Ordinal));

    [GeneratedRegex("(?<=[0-9]) (?=[0-9])")]
    private static partial Regex BetweenNumbers();
}
