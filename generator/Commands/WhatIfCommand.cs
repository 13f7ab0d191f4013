using System.CommandLine;
using PmfSite.Assessing;
using PmfSite.Diagnostics;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Commands;

/// <summary><c>what-if RULES</c>: judges all that was ever reported by proposed rules, and lists each status that would change.</summary>
internal static class WhatIfCommand
{
    private const string NoRating = "not rated";

    public static Command Line(SharedOptions shared)
    {
        var rules = new Argument<FileInfo>("rules")
        {
            Description = "A file with rating: as in framework.yml, and perhaps indicators: with rules of their own",
        };
        var line = new Command("what-if", "Judges all past quarters by proposed rules, lists each status that would change, and writes nothing")
        {
            rules,
        };
        line.SetAction((typed, _) => Run(shared.Surroundings(typed), typed.GetValue(rules)!.FullName));
        return line;
    }

    public static async Task<int> Run(Surroundings here, string rulesFile)
    {
        var bag = new DiagnosticBag();
        var judged = await Pipeline.WhatIf(here.SiteFolder, rulesFile, bag, here.Progress);
        here.Progress.Clear();
        DiagnosticReport.Print(bag, here);
        if (judged is null)
            return ExitCode.ContentErrors;
        Tell(judged, here.Output, here.Words);
        return ExitCode.Done;
    }

    private static void Tell(IReadOnlyList<Rejudged> judged, TextWriter to, Words words)
    {
        var changed = judged.Where(r => r.Changes).Select(rejudged => Line(rejudged, words)).ToArray();
        var widths = Enumerable.Range(0, 4).Select(n => changed.Select(line => line[n].Length).DefaultIfEmpty().Max()).ToArray();
        foreach (var line in changed)
            to.WriteLine($"{string.Join("  ", line.Take(4).Select((cell, n) => cell.PadRight(widths[n])))}  {line[4]}");
        if (changed.Length > 0)
            to.WriteLine();
        to.WriteLine(Invariant($"{changed.Length:N0} of {judged.Count:N0} statuses would change."));
        foreach (var word in judged.SelectMany(r => new[] { Word(r.LevelNow), Word(r.LevelThen) }).Distinct())
            to.WriteLine(
                Invariant($"  {word}: {judged.Count(r => Word(r.LevelNow) == word):N0} now, {judged.Count(r => Word(r.LevelThen) == word):N0} then")
            );
        to.WriteLine(
            Invariant(
                $"  to be explained: {judged.Count(r => r.Now.NeedsExceptionReport):N0} now, {judged.Count(r => r.Then.NeedsExceptionReport):N0} then"
            )
        );
    }

    private static string[] Line(Rejudged judged, Words words)
    {
        var indicator = judged.Now.Outturn.Indicator;
        return
        [
            indicator.Id,
            judged.Now.Period.Id,
            words.Display.Value(judged.Now, indicator),
            $"target {words.Display.Target(judged.Now.Target, indicator)}",
            $"{Word(judged.LevelNow)} -> {Word(judged.LevelThen)}",
        ];
    }

    private static string Word(Level? level) => level?.Word ?? NoRating;
}
