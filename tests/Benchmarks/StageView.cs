using System.Diagnostics;
using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Checking;
using PmfSite.Checking.Reviewing;
using PmfSite.Composing;
using PmfSite.Diagnostics;
using PmfSite.Formats;
using PmfSite.Languages;
using PmfSite.Loading;
using PmfSite.Pages;
using PmfSite.Performance;
using PmfSite.Rendering;
using PmfSite.Writing;

namespace PmfSite.Benchmarks;

/// <summary>
/// Times each stage of a build inside one process: the first pass cold, as a user meets it, the second with everything compiled. Pages are
/// composed, rendered and written side by side on all processors, so these three are given as the sum over all threads.
/// </summary>
internal static class StageView
{
    private static readonly LondonTime Now = new(2026, 12, 31, 0, 0, 0);

    public static async Task Run(string siteFolder, TextWriter to)
    {
        var cold = await Pass(siteFolder);
        var warm = await Pass(siteFolder);
        to.WriteLine("  stage                        cold ms   warm ms   warm MB allocated");
        foreach (var (first, second) in cold.Zip(warm))
            to.WriteLine(Invariant($"  {first.Name, -26} {first.Milliseconds, 9:N0} {second.Milliseconds, 9:N0} {second.Allocated, 9:N0}"));
        to.WriteLine(
            Invariant($"  both passes: {GC.CollectionCount(0)} collections ({GC.CollectionCount(2)} of everything), ")
                + Invariant($"{GC.GetTotalPauseDuration().TotalMilliseconds:N0} ms of pauses")
        );
    }

    private static async Task<IReadOnlyList<Stage>> Pass(string siteFolder)
    {
        var stages = new Stages();
        var bag = new DiagnosticBag();
        var config = SiteConfigReader.Read(siteFolder, bag)!;
        var content = ContentLoader.Load(Path.Combine(siteFolder, config.ContentFolder), config.ContentFolder, bag)!;
        stages.End("read content");
        var theme = new Theme(OwnTheme.None, "");
        var style = AssetFormat.Named("site", ".css", theme.StyleSheet(config.Brand.Colour.ToString(), config.Brand.Colour.TextOn().ToString()));
        var script = AssetFormat.Named("site", ".js", theme.Script());
        stages.End("make ready the theme");
        var assessment = Assessor.Assess(content);
        stages.End("judge");
        Rulebook.Check(new Review(content, assessment), bag);
        stages.End("check");
        if (bag.Ordered().FirstOrDefault(d => d.Severity == Severity.Error) is { } error)
            throw new InvalidDataException($"{error.At}: {error.Sentence}");
        var publication = Gate.Release(content, Editions.Check(content, assessment, bag), CorrectionsRegister.Of(content), Now).Publication!;
        stages.End("release");
        var site = new Composition(
            new(publication),
            SiteLanguages.WordsOf(config.Language),
            config,
            AssetFormat.AddressOf(style),
            AssetFormat.AddressOf(script),
            null
        );
        stages.End("judge what is released");

        using var writer = SiteWriter.Open(Path.Combine(siteFolder, config.OutputFolder));
        var known = await new Wave([OutputFile.Of(style), OutputFile.Of(script)]).Make(WrittenFiles.None, writer.Write);
        var (compose, render, write, tables) = (new SharedClock(), new SharedClock(), new SharedClock(), new SharedClock());
        var pages = SiteComposer
            .Pages(site)
            .Select(deferred => new OutputFile(deferred.Address.Path, async (_, to) =>
            {
                var page = compose.Time(deferred.Compose);
                var from = Stopwatch.GetTimestamp();
                var bytes = await theme.Render(page);
                render.Add(from);
                write.Time(() => to.Write(bytes));
                return FileFacts.None;
            }));
        known = await new Wave([.. pages]).Make(known, writer.Write);
        stages.End("pages, on all processors");
        known = await new Wave([.. CsvFormat.Files(site)]).Make(known, async (file, before) =>
        {
            var from = Stopwatch.GetTimestamp();
            var written = await writer.Write(file, before);
            tables.Add(from);
            return written;
        });
        stages.End("CSV, on all processors");
        await writer.Publish(Manifest.Of(known), Generator.Name);
        stages.End("read back, sync and swap");
        return
        [
            .. stages.All,
            new("  compose, all threads", compose.Milliseconds, 0),
            new("  render, all threads", render.Milliseconds, 0),
            new("  make and write CSV, all threads", tables.Milliseconds, 0),
            new("  write pages, all threads", write.Milliseconds, 0),
        ];
    }

    /// <param name="Allocated">In MB.</param>
    private sealed record Stage(string Name, double Milliseconds, double Allocated);

    /// <summary>Each stage lasts from the end of the one before it.</summary>
    private sealed class Stages
    {
        private readonly List<Stage> ended = [];
        private long from = Stopwatch.GetTimestamp();
        private long allocated = GC.GetTotalAllocatedBytes(precise: true);

        public IReadOnlyList<Stage> All => ended;

        public void End(string name)
        {
            var all = GC.GetTotalAllocatedBytes(precise: true);
            ended.Add(new(name, Stopwatch.GetElapsedTime(from).TotalMilliseconds, (all - allocated) / 1e6));
            allocated = all;
            from = Stopwatch.GetTimestamp();
        }
    }

    /// <summary>Adds up the time that several threads spend on one thing.</summary>
    private sealed class SharedClock
    {
        private long ticks;

        public double Milliseconds => TimeSpan.FromSeconds((double)Interlocked.Read(ref ticks) / Stopwatch.Frequency).TotalMilliseconds;

        public void Add(long from) => Interlocked.Add(ref ticks, Stopwatch.GetTimestamp() - from);

        public T Time<T>(Func<T> work)
        {
            var from = Stopwatch.GetTimestamp();
            var made = work();
            Add(from);
            return made;
        }

        public void Time(Action work)
        {
            var from = Stopwatch.GetTimestamp();
            work();
            Add(from);
        }
    }
}
