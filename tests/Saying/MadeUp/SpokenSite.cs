using System.Collections.Concurrent;
using System.Text;
using PmfSite.Approving;
using PmfSite.Checking;
using PmfSite.Diagnostics;
using PmfSite.Formats;
using PmfSite.Pages.Packs;
using PmfSite.Performance;
using PmfSite.Tests.Approving;
using PmfSite.Tests.Formats;

namespace PmfSite.Tests.Saying.MadeUp;

/// <summary>All files of a site in the made-up language, made in memory without external programs.</summary>
/// <param name="Own">What its authors wrote, and the names of columns, which are the same in every language.</param>
internal sealed record SpokenSite(MadeUpLanguage Language, IReadOnlyDictionary<string, byte[]> Files, OwnTexts Own)
{
    /// <param name="drafts">Whether it shows what is not approved too, as a preview does, with the packs of panels.</param>
    public static async Task<SpokenSite> Of(TemporaryFolder folder, LondonTime now, bool drafts = false)
    {
        var bag = new DiagnosticBag();
        Frozen.Site(folder.Path);
        var site = await Pipeline.Check(folder.Path, bag, Progress.Silent);
        var publication =
            site is null ? null
            : drafts ? Preview(site, now, bag)
            : Pipeline.Release(site, now, bag)?.Publication;
        Assert.True(publication is not null, string.Join('\n', bag.Ordered().Select(d => $"{d.At} {d.Sentence}")));
        var language = MadeUpLanguage.Make();
        var output = new SiteOutput(site!, publication, ProgramSession.None, words: language.Words);
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var panel in drafts ? site!.Content.Framework.Panels : [])
            files[$"pack-{panel.Id}.html"] = await site!.Theme.Render(PackComposer.Compose(output.Composition, panel, ""));
        var known = WrittenFiles.None;
        foreach (var wave in output.Waves)
            known = await new Wave([.. wave.Files.Where(f => !IsEnglishBraille(f))]).Make(known, (file, before) => Write(file, before, files));
        return new(language, files, OwnTexts.Of(folder.Path).With(files.Where(f => IsCsv(f.Key)).SelectMany(f => Columns(f.Value))));
    }

    /// <summary>A voice says the signs of an address in words, and what is between them as it is.</summary>
    private OwnTexts Spoken => Own.With(Own.Texts.Where(t => t.Contains('@', StringComparison.Ordinal)).SelectMany(t => t.Split('@', '.', '-')));

    /// <summary>The words of each file that are neither of the language nor of the site's authors.</summary>
    public IEnumerable<string> Strange(Func<string, bool> isRead) =>
        from file in Files.OrderBy(f => f.Key, StringComparer.Ordinal)
        where isRead(file.Key)
        let own = file.Key.EndsWith("-script.txt", StringComparison.Ordinal) ? Spoken : Own
        from run in HeardTexts.Of(file.Key, file.Value).Distinct().SelectMany(LatinWords.Runs)
        where !own.Explain(run)
        select $"{file.Key}: {string.Join(' ', run)}";

    private static Publication? Preview(CheckedSite site, LondonTime now, DiagnosticBag bag) =>
        Gate.Preview(
            site.Content,
            Editions.Check(site.Content, site.Assessment, bag),
            PmfSite.Checking.RegisterChecks.Check(site.Content, bag),
            now,
            new(null, null)
        ).Publication;

    private static bool IsCsv(string path) => path.EndsWith(".csv", StringComparison.Ordinal);

    private static IReadOnlyList<string> Columns(byte[] csv) => Rfc4180.Read(Encoding.UTF8.GetString(csv).TrimStart('\uFEFF'))[0];

    /// <summary>Unified English Braille writes the letters of English, and spells out what it has no sign for.</summary>
    private static bool IsEnglishBraille(OutputFile file) => file.Path.EndsWith(".brf", StringComparison.Ordinal);

    private static async Task<WrittenFile> Write(OutputFile file, WrittenFiles known, ConcurrentDictionary<string, byte[]> files)
    {
        using var bytes = new MemoryStream();
        var written = await file.WriteTo(bytes, known);
        files[file.Path] = bytes.ToArray();
        return written;
    }
}
