using PmfSite.Approving;
using PmfSite.Writing;

namespace PmfSite.Commands;

/// <summary>Writes seals into the file of corrections, each on a line of its own under the id of its correction; nothing else is touched.</summary>
internal static class SealedCorrections
{
    /// <summary>Whether the parts of the correction stand on lines below its id, each on its own.</summary>
    public static bool HasRoomFor(RegisterEntry entry)
    {
        var at = entry.Correction.At;
        return at.File.Line(at.Line).TrimEnd() is [.., ':'] && First(at.File.Text.Split('\n'), at.Line).TrimStart() is not ['{', ..];
    }

    public static void Write(string path, IReadOnlyList<RegisterEntry> entries)
    {
        if (entries.Count == 0)
            return;
        var text = File.ReadAllText(path);
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.ReplaceLineEndings("\n").Split('\n').ToList();
        foreach (var entry in entries.OrderByDescending(e => e.Correction.At.Line))
        {
            var next = First(lines, entry.Correction.At.Line);
            lines.Insert(entry.Correction.At.Line, $"{next[..(next.Length - next.TrimStart().Length)]}seal: {entry.Seal}");
        }
        WholeFile.Replace(path, string.Join(lineEnd, lines));
    }

    /// <summary>The first line that says something, after so many.</summary>
    private static string First(IEnumerable<string> lines, int after) => lines.Skip(after).First(line => line.TrimStart() is [not '#', ..]);
}
