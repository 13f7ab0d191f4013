using System.Diagnostics;
using PmfSite.Diagnostics;
using PmfSite.Formats;
using PmfSite.Formats.Programs;
using PmfSite.Pages;
using PmfSite.Performance;

namespace PmfSite.Benchmarks;

/// <summary>
/// Times every format of a release, with every external program that is here and nothing cached from earlier builds. First the whole release as a
/// process of its own; then each format alone, on all processors, with a composition and a session of its own: what several formats share is in each.
/// </summary>
internal static class FormatsView
{
    /// <summary>After the approval of the only quarter.</summary>
    private static readonly LondonTime Now = new(2026, 12, 31, 0, 0, 0);

    /// <summary>What tells formats apart that have the extension of another.</summary>
    private static readonly string[] Endings =
    [
        "large-print.html",
        "-large-print-18.pdf",
        "-braille-contracted.brf",
        "-braille-uncontracted.brf",
        "-script.txt",
    ];

    public static async Task Run(string siteFolder, int indicators, TextWriter to)
    {
        var programs = new ExternalPrograms(Command.OnSearchPath);
        var bag = new DiagnosticBag();
        var site = await Pipeline.Check(siteFolder, bag, Progress.Silent) ?? throw new InvalidDataException(bag.Ordered()[0].Sentence);
        var publication = Pipeline.Release(site, Now, bag)!.Publication!;
        foreach (var lacking in NotMade.Of(site.Config.Formats.Made, programs))
            to.WriteLine($"  not whole: {Performance.Keywords.Of(lacking.Kind)} needs {lacking.Names}");
        string[] pages =
        [
            .. SiteComposer.Pages(new SiteOutput(site, publication, ProgramSession.None).Composition).Select(page => page.Address.Path),
        ];
        Release("the whole release", siteFolder, site.Config.OutputFolder, pages, to);
        Release("without programs", siteFolder, site.Config.OutputFolder, pages, to, "--without-programs");

        var rows = new List<Row>();
        var made = new List<SiteFile>();
        string[] formats;
        await using (var listing = new ProgramSession(programs, OutputCache.None))
            formats = [.. new SiteOutput(site, publication, listing).Waves[0].Files.Select(f => FormatOf(f.Path)).Distinct()];
        foreach (var format in formats)
        {
            var clock = new Clock();
            await using (var session = new ProgramSession(programs, OutputCache.None))
            {
                var files = new SiteOutput(site, publication, session).Waves[0].Files.Where(f => FormatOf(f.Path) == format);
                await Parallel.ForEachAsync(files, async (file, _) =>
                {
                    var bytes = (await file.Make()).Bytes;
                    lock (made)
                        made.Add(new(file.Path, bytes));
                });
            }
            rows.Add(clock.Row(format, made.Where(f => FormatOf(f.Path) == format)));
        }
        var archiving = new Clock();
        rows.Add(archiving.Row("*.zip", [new("*.zip", StoredZip.Of(made))]));
        to.WriteLine("  each format alone                 ms  processor ms    files          bytes  ms per indicator");
        foreach (var row in rows.OrderByDescending(r => r.Milliseconds))
            to.WriteLine(
                Invariant($"  {row.Format, -26} {row.Milliseconds, 9:N0} {row.Processor, 13:N0} {row.Files, 8:N0} {row.Bytes, 14:N0} ")
                    + Invariant($"{row.Milliseconds / indicators, 17:N1}")
            );
        to.WriteLine("  Chromium does not wait for its own processes: what these use of the processor is not counted.");
    }

    /// <summary>Builds with nothing kept. When a page was ready is read from its file: it is written once, and moved into place with all
    /// others.</summary>
    private static void Release(string name, string siteFolder, string output, string[] pages, TextWriter to, params string[] settings)
    {
        var folder = Path.Combine(siteFolder, output);
        foreach (var former in new[] { folder, Path.Combine(siteFolder, $".{output}.releases") }.Where(Directory.Exists))
            Directory.Delete(former, recursive: true);
        ChildRun.SettleDisk();
        var from = DateTime.UtcNow;
        var cost = ChildRun.Measure(new("dotnet", [typeof(Pipeline).Assembly.Location, "build", "--site", siteFolder, .. settings]));
        var ready = (pages.Max(p => File.GetLastWriteTimeUtc(Path.Combine(folder, p))) - from).TotalSeconds;
        to.WriteLine(
            Invariant($"  {name, -18} {cost.Wall, 6:F1} s wall, {cost.Cpu, 6:F1} s processor; {pages.Length:N0} web pages ready after {ready:F1} s")
        );
    }

    private static string FormatOf(string path) =>
        "*" + (Endings.FirstOrDefault(e => path.EndsWith(e, StringComparison.Ordinal)) ?? Path.GetExtension(path));

    /// <param name="Processor">Milliseconds of all threads, and of the programs that were started and have ended.</param>
    private sealed record Row(string Format, double Milliseconds, double Processor, int Files, long Bytes);

    /// <summary>Runs from when it is made.</summary>
    private sealed class Clock
    {
        private readonly long from = Stopwatch.GetTimestamp();
        private readonly double processor = Processor;

        private static double Processor => Environment.CpuUsage.TotalTime.TotalMilliseconds + ChildRun.CpuOfEndedChildren() * 1000;

        public Row Row(string format, IEnumerable<SiteFile> files)
        {
            SiteFile[] all = [.. files];
            return new(
                format,
                Stopwatch.GetElapsedTime(from).TotalMilliseconds,
                Processor - processor,
                all.Length,
                all.Sum(f => (long)f.Bytes.Length)
            );
        }
    }
}
