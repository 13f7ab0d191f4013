namespace PmfSite.Diagnostics;

/// <summary>Tells findings to a person: place, kind, the line with a caret under the fault, and the remedy.</summary>
internal static class DiagnosticPrinter
{
    private const int Width = 110;
    private const int Most = 50;

    public static void Print(IReadOnlyList<Diagnostic> diagnostics, TextWriter to)
    {
        foreach (var diagnostic in diagnostics.Take(Most))
            Print(diagnostic, to);
        if (diagnostics.Count > Most)
            to.WriteLine(Invariant($"and {diagnostics.Count - Most} more; put these right first\n"));
    }

    /// <summary>One line a finding in the form that a CI log turns into an annotation beside the line.</summary>
    public static void PrintAnnotations(IReadOnlyList<Diagnostic> diagnostics, TextWriter to)
    {
        foreach (var d in diagnostics)
        {
            var kind = d.Severity == Severity.Error ? "error" : "warning";
            var place = Invariant($"file={Property(d.At.File.Path)},line={d.At.Line},col={d.At.Column}");
            to.WriteLine($"::{kind} {place},title={d.Slug}::{Message($"{d.Sentence}. {d.Remedy}")}");
        }
    }

    /// <summary>A per cent sign would begin an escape, and a line end a new command.</summary>
    private static string Message(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static void Print(Diagnostic d, TextWriter to)
    {
        var kind = d.Severity == Severity.Error ? "error" : "warning";
        to.WriteLine($"{d.At}  {kind}  {d.Slug}");
        if (d.At.Length > 0)
            PrintLine(d, to);
        else
            to.WriteLine($"     {d.Sentence}");
        to.WriteLine($"     put right: {d.Remedy}");
        to.WriteLine();
    }

    private static void PrintLine(Diagnostic d, TextWriter to)
    {
        var line = d.At.File.Line(d.At.Line);
        // A long line is shown from a little before the fault.
        var start = Math.Min(line.Length, d.At.Column - 1 > Width - 30 ? d.At.Column - 30 : 0);
        var number = Invariant($"{d.At.Line, 4}");
        var lead = Excerpt.Plain(line[start..Math.Clamp(d.At.Column - 1, start, line.Length)], Width);
        var carets = new string('^', Math.Clamp(Math.Min(d.At.Length, line.Length - d.At.Column + 1), 1, 40));
        to.WriteLine($"{number} | {lead}{Excerpt.Plain(line[Math.Clamp(d.At.Column - 1, start, line.Length)..], Width - lead.Length + 1)}");
        to.WriteLine($"     | {new string(' ', lead.Length)}{carets} {d.Sentence}");
    }
}
