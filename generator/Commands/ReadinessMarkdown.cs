using System.Text.RegularExpressions;
using PmfSite.Checking;
using PmfSite.Saying;

namespace PmfSite.Commands;

/// <summary>Writes readiness as Markdown, for an e-mail.</summary>
internal static partial class ReadinessMarkdown
{
    public static void Write(Readiness readiness, TextWriter to, Words words)
    {
        to.WriteLine($"# {ReadinessWords.Title(readiness, words)}");
        to.WriteLine();
        to.WriteLine(string.Join(' ', ReadinessWords.Totals(readiness, words).Append(ReadinessWords.Window(readiness, words))));
        foreach (var owner in readiness.Owners)
        {
            to.WriteLine();
            to.WriteLine($"## {Plain(owner.Owner.Title)}");
            to.WriteLine();
            to.WriteLine(ReadinessWords.Of(owner, words));
            Rows([.. owner.Measures.Where(m => !m.IsReady)], to, words);
        }
        if (readiness.Next.Count == 0)
            return;
        to.WriteLine();
        to.WriteLine("## Next");
        to.WriteLine();
        foreach (var day in readiness.Next)
            to.WriteLine($"- {Plain(ReadinessWords.Next(day, readiness, words))}");
    }

    private static void Rows(MeasureReadiness[] measures, TextWriter to, Words words)
    {
        if (measures.Length == 0)
            return;
        to.WriteLine();
        to.WriteLine("| Measure | Service | Lacks | Days late | Quarters late in a row |");
        to.WriteLine("|---|---|---|---:|---:|");
        foreach (var measure in measures)
            to.WriteLine(
                $"| {Plain(measure.Indicator.Title)} | {Plain(measure.Indicator.Service.Title)} | {ReadinessWords.Lacks(measure)} | "
                    + $"{ReadinessWords.DaysLate(measure, words)} | {ReadinessWords.QuartersLate(measure, words)} |"
            );
    }

    /// <summary>A title of the content as text, whatever signs are in it.</summary>
    private static string Plain(string text) => Signs().Replace(text, @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>|#~]", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();
}
