using PmfSite.Checking;

namespace PmfSite.Commands;

/// <summary>Writes readiness for a terminal, in columns, no line wider than 100 characters.</summary>
internal static class ReadinessTable
{
    private const int Widest = 100;
    private static readonly string[] Headings = ["measure", "service", "lacks", "days late", "quarters late"];

    /// <summary>The most that each column may take, so that with margins all fit.</summary>
    private static readonly int[] Limits = [28, 14, 26, 9, 13];

    public static void Write(Readiness readiness, TextWriter to)
    {
        Line(ReadinessWords.Title(readiness), to);
        to.WriteLine();
        foreach (var sentence in ReadinessWords.Totals(readiness).Append(ReadinessWords.Window(readiness)))
            Line(sentence, to);
        foreach (var owner in readiness.Owners)
        {
            to.WriteLine();
            Line(owner.Owner.Title, to);
            Line($"  {ReadinessWords.Of(owner)}", to);
            Rows([.. owner.Measures.Where(m => !m.IsReady).Select(Cells)], to);
        }
        if (readiness.Next.Count == 0)
            return;
        to.WriteLine();
        to.WriteLine("Next");
        foreach (var day in readiness.Next)
            Line($"  {ReadinessWords.Next(day, readiness)}", to);
    }

    private static string[] Cells(MeasureReadiness measure) =>
        [measure.Indicator.Id, measure.Indicator.Service.Title, ReadinessWords.Lacks(measure), ReadinessWords.DaysLate(measure), ReadinessWords.QuartersLate(measure)];

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
