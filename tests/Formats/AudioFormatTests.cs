using System.Globalization;
using System.Text.RegularExpressions;
using PmfSite.Formats;
using PmfSite.Pages.Listening;
using PmfSite.Performance;
using PmfSite.Readings;
using PmfSite.Tests.Site;

namespace PmfSite.Tests.Formats;

/// <summary>The recordings as others hear them: read back with their tools, and measured.</summary>
public sealed class AudioFormatTests
{
    private static readonly string[] Needed = ["espeak-ng", "sox", "opusenc", "opusdec", "lame"];

    [ToolFact("lame", "what a recording holds")]
    public async Task Recordings_are_as_long_as_was_said_even_in_loudness_and_the_same_each_time()
    {
        Assert.All(Needed, program => Assert.NotNull(Tool.PathOf(program)));
        using var folder = new TemporaryFolder();
        var (once, again, chapters) = (await Recordings(), await Recordings(), Dashboard().Script().Chapters);
        Assert.Equal(2 * chapters.Count, once.Count);
        var lengths = new Dictionary<string, double>();
        foreach (var ((path, bytes), second) in once.Zip(again.Values))
        {
            Assert.Equal(bytes, second);
            var (file, wave) = (Path.Combine(folder.Path, Path.GetFileName(path)), Path.Combine(folder.Path, "heard.wav"));
            await File.WriteAllBytesAsync(file, bytes);
            if (path.EndsWith(".opus", StringComparison.Ordinal))
                await Tool.Run("opusdec", "--quiet", file, wave);
            else
                await Tool.Run("lame", "--quiet", "--decode", file, wave);
            lengths[path] = Figure(await Tool.Run("soxi", "-D", wave), @"([\d.]+)");
            Assert.InRange(Figure(await Tool.Run("sox", wave, "-n", "stats"), @"Pk lev dB\s+(-?[\d.]+)"), -4.5, -1.5);
        }
        Assert.All(chapters, c =>
            Assert.All(lengths.Where(l => l.Key.Contains(c.Ending, StringComparison.Ordinal)), l =>
                Assert.InRange(l.Value, c.Seconds * 0.9 - 1, c.Seconds * 1.1 + 1)
            )
        );
        Assert.InRange(lengths.Values.Sum() / 2, Dashboard().Script().Seconds * 0.9, Dashboard().Script().Seconds * 1.1);
    }

    [ToolFact("lame", "what a recording says of itself")]
    public async Task Recordings_say_of_what_and_of_whom_they_are()
    {
        var opus = (await Recordings()).First(r => r.Key.EndsWith("-02-homes.opus", StringComparison.Ordinal));
        var words = System.Text.Encoding.UTF8.GetString(opus.Value);
        Assert.All(
            new[]
            {
                "TITLE=Homes",
                "ARTIST=Exampleshire District Council",
                "ALBUM=Exampleshire performance: Quarter 1, 2025 to 2026 (April to June 2025)",
                "DATE=2025-10-01",
                "tracknumber=2",
            },
            tag => Assert.Contains(tag, words, StringComparison.OrdinalIgnoreCase)
        );
    }

    [ToolFact("lame", "what the page offers")]
    public async Task The_page_offers_each_recording_that_was_made_with_its_length_and_size()
    {
        var site = Composed.Of("tests/SmallSite");
        var wave = new Wave([.. Readable.Dashboards(site).SelectMany(d => AudioFormat.Files(d, new(Programs, OutputCache.None)))]);
        var made = await wave.Make(WrittenFiles.None, (file, known) => file.WriteTo(Stream.Null, known));
        var page = ListenComposer.Compose(site, Dashboard(), made.Offered);
        Assert.All(page.Chapters, c => Assert.Equal([".opus", ".mp3"], c.Player!.Sources.Select(s => Path.GetExtension(s.Href))));
        Assert.Matches(@"^Recording: Introduction \(Opus, about 2 minutes, \d+ kB\)$", page.Chapters[0].Downloads[0].Text);
        Assert.Matches(@"^Script of the recording \(TXT, about \d+ minutes, \d+ kB\)$", page.Elsewhere[0].Text);
    }

    [Fact]
    public async Task Without_a_voice_there_is_the_script_and_the_page_offers_no_recording()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var files = SmallSite.Files(site.Path);
        Assert.DoesNotContain(files.Keys, k => k.EndsWith(".opus", StringComparison.Ordinal) || k.EndsWith(".mp3", StringComparison.Ordinal));
        var page = await Html.Parse(System.Text.Encoding.UTF8.GetString(files["quarters/2025-26-q1/listen.html"]));
        Assert.Empty(page.QuerySelectorAll("audio"));
        Assert.StartsWith("There is no sound here", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            Said.Headline(Samples.Percent, Polarity.Higher, 91.4m, 1, 95),
            page.QuerySelector("#chapter-homes")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "../../quarters/2025-26-q1/performance-2025-26-q1-script.txt",
            page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href"))
        );
    }

    [Fact]
    public void A_machine_that_lacks_one_of_the_programs_makes_the_script_alone()
    {
        var programs = new ExternalPrograms(command => command == "sox" ? null : $"/bin/{command}");
        var made = AudioFormat.Files(Dashboard(), new(programs, OutputCache.None)).Select(file => file.Path);
        Assert.Equal(["quarters/2025-26-q1/performance-2025-26-q1-script.txt"], made);
    }

    private static ExternalPrograms Programs { get; } = new(Tool.PathOf);

    private static Readable Dashboard() => Readable.Dashboards(Composed.Of("tests/SmallSite"))[0];

    private static async Task<SortedDictionary<string, byte[]>> Recordings()
    {
        var made = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (
            var file in AudioFormat.Files(Dashboard(), new(Programs, OutputCache.None)).Where(f => !f.Path.EndsWith(".txt", StringComparison.Ordinal))
        )
            made.Add(file.Path, (await file.Make()).Bytes);
        return made;
    }

    private static double Figure(string told, string pattern) =>
        double.Parse(Regex.Match(told, pattern).Groups[1].Value, CultureInfo.InvariantCulture);
}
