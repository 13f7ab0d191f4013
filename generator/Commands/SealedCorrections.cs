using PmfSite.Approving;

namespace PmfSite.Commands;

/// <summary>Writes seals into the file of corrections, each on a line of its own under the id of its correction; nothing else is touched.</summary>
internal static class SealedCorrections
{
    public static void Write(string path, IReadOnlyList<RegisterEntry> entries)
    {
        if (entries.Count == 0)
            return;
        var text = File.ReadAllText(path);
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.ReplaceLineEndings("\n").Split('\n').ToList();
        foreach (var entry in entries.OrderByDescending(e => e.Correction.At.Line))
        {
            var next = lines[entry.Correction.At.Line];
            lines.Insert(entry.Correction.At.Line, $"{next[..(next.Length - next.TrimStart().Length)]}seal: {entry.Seal}");
        }
        File.WriteAllText(path + ".new", string.Join(lineEnd, lines));
        File.Move(path + ".new", path, overwrite: true);
    }
}
