using PmfSite;
using PmfSite.Benchmarks;

if (Arguments.Parse(args) is not { } asked)
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}
if (asked.Judging)
    JudgingView.Run(Console.Out);
var work = Directory.CreateTempSubdirectory("pmfsite-benchmarks-");
try
{
    if (asked.Formats)
    {
        Console.WriteLine(CorpusSize.OneRelease);
        Corpus.Verify(CorpusSize.OneRelease);
        var site = Path.Combine(work.FullName, "formats");
        SiteFolder.Write(site, CorpusSize.OneRelease, SiteFolder.AllFormats);
        Freezing.Freeze(site);
        await FormatsView.Run(site, CorpusSize.OneRelease.Indicators, Console.Out);
    }
    foreach (var size in asked.Sizes)
    {
        Console.WriteLine(size);
        Corpus.Verify(size);
        var site = Path.Combine(work.FullName, size.Name, "site");
        SiteFolder.Write(site, size, SiteFolder.FewestFormats);
        Freezing.Freeze(site);
        if (asked.Stages)
        {
            await StageView.Run(site, Console.Out);
        }
        else
        {
            var (peers, notMeasured) = new Peers(asked.Bench, Path.Combine(work.FullName, size.Name)).For(size);
            var ours = new Contestant(
                "ours",
                new("dotnet", typeof(Pipeline).Assembly.Location, "build", "--site", site),
                Path.Combine(site, "_site"),
                []
            );
            Comparison.Run([ours, .. peers], asked.Runs ?? size.Runs, Console.Out);
            foreach (var sentence in notMeasured)
                Console.WriteLine("  " + sentence);
        }
        Directory.Delete(Path.Combine(work.FullName, size.Name), recursive: true);
    }
    return 0;
}
finally
{
    work.Delete(recursive: true);
}
