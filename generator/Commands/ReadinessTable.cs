using PmfSite.Checking;
using PmfSite.Saying;

namespace PmfSite.Commands;

/// <summary>Writes readiness for a terminal, in columns, no line wider than 100 characters.</summary>
internal static class ReadinessTable
{
    private const int Widest = 100;
    private static readonly string[] Headings = ["measure", "service", "lacks", "days late", "quarters late"];

    /// <summary>The most that each column may take, so that with margins all fit.</summary>
    private static readonly int[] Limits = [28, 14, 26, 9, 13];

    public static void Write(Readiness readiness, TextWriter to, Words words)
    {
        Line(ReadinessWords.Title(readiness, words), to);
        to.WriteLine();
        foreach (var sentence in ReadinessWords.Totals(readiness, words).Append(ReadinessWords.Window(readiness, words)))
            Line(sentence, to);
        foreach (var owner in readiness.Owners)
        {
            to.WriteLine();
            Line(owner.Owner.Title, to);
            Line($"  {ReadinessWords.Of(owner, words)}", to);
            Rows([.. owner.Measures.Where(m => !m.IsReady).Select(measure => Cells(measure, words))], to);
        }
        if (readiness.Next.Count == 0)
            return;
        to.WriteLine();
        to.WriteLine("Next");
        foreach (var day in readiness.Next)
            Line($"  {ReadinessWords.Next(day, readiness, words)}", to);
    }

    private static string[] Cells(MeasureReadiness measure, Words words) =>
        [
            measure.Indicator.Id,
            measure.Indicator.Service.Title,
            ReadinessWords.Lacks(measure),
            ReadinessWords.DaysLate(measure, words),
            ReadinessWords.QuartersLate(measure, words),
        ];

    private static void Rows(string[][] rows, TextWriter to)
    {
        if (rows.Length == 0)
            return;
        var widths = Limits.Select((limit, n) => Math.Min(limit, rows.Append(Headings).Max(row => row[n].Length))).ToArray();
        foreach (var row in rows.Prepend(Headings))
            Line("  " + string.Join("  ", row.Select((cell, n) => n < 3 ? Fit(cell, widths[n]).PadRight(widths[n]) : cell.PadLeft(widths[n]))), to);
    }

    private static void Line(string text, TextWriter to) => to.WriteLine(Fit(text.TrimEnd(), Widest));

    private static string Fit(string text, int width) => text.Length <= width ? text : string.Concat(text.AsSpan(0, width - 3), "...");
}
