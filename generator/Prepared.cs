using PmfSite.Approving;
using PmfSite.Commands;
using PmfSite.Composing;
using PmfSite.Diagnostics;
using PmfSite.Formats;
using PmfSite.Formats.Programs;
using PmfSite.Inspecting;
using PmfSite.Previewing;
using PmfSite.Writing;

namespace PmfSite;

/// <summary>A site that was composed and is to be made.</summary>
/// <param name="Last">What is made from all the others when they are made: the accessibility statement, the pages on formats, the index of the search, and what searches of others are told.</param>
/// <param name="LastPaths">Where these stand.</param>
/// <param name="FormatPages">The pages on formats as they are when the shelf holds more than when they were made.</param>
/// <param name="Inputs">The files that it is made from and that are public, each with its digest.</param>
/// <param name="Workshop">Where programs of others make their part of it.</param>
internal sealed record Prepared(
    Composition Composition,
    IReadOnlyList<Func<ComposedFile>> Pages,
    IReadOnlyList<Func<ComposedFile>> Others,
    Func<Task<IReadOnlyList<SiteFile>>> Last,
    IReadOnlyList<string> LastPaths,
    Shelf Shelf,
    Func<Task<IReadOnlyList<SiteFile>>> FormatPages,
    IEnumerable<(string Path, string Digest)> Inputs,
    Workshop Workshop,
    Inspector Inspector)
{
    /// <summary>What made the site; that it is a draft, where it is one.</summary>
    private string Maker => Composition.Mark is { } mark ? $"{Pipeline.Generator}: {mark.Words}" : Pipeline.Generator;

    public ServedSite ToServe() => new([.. Pages.Concat(Others).AsParallel().Select(compose => compose())], Last, LastPaths);

    /// <summary>Makes every file, and puts them in the place of the site before; null when the bag holds an error.</summary>
    public async Task<Built?> Write(IReadOnlyList<HeldBack> heldBack, IReadOnlyList<NotMade> notMade, string folder, SiteWriter writer, DiagnosticBag bag, Progress progress)
    {
        BuildFindings.TellSupplied(Composition, bag);
        if (bag.HasErrors)
            return null;
        Func<ComposedFile>[] files = [.. Pages, .. Others];
        var done = 0;
        await Parallel.ForEachAsync(files, async (compose, _) =>
        {
            writer.Add(await compose().Make());
            progress.Count("Writing files", Interlocked.Increment(ref done), files.Length);
        });
        var last = await Last();
        var quarters = Composition.Content.Quarters.Select(q => q.Quarter).ToArray();
        if (ArchiveFormat.IsWanted(Composition))
        {
            var archive = ArchiveFormat.File(Archived([.. writer.Written(), .. last]), quarters[^1]);
            writer.Add(archive.File);
            last = await WithArchive(archive.Shelved, last);
        }
        foreach (var file in last)
            writer.Add(file);
        writer.Add(Record(writer.Manifest.Digest));
        BuildFindings.TellFaults(Inspector, bag);
        BuildFindings.TellUnmarked(Inspector, bag);
        if (bag.HasErrors)
            return null;
        progress.Stage("Putting the new site in place");
        var release = await writer.Publish(Maker);
        progress.Clear();
        return new(Inspector.Inspection.Pages, writer.Manifest.Count, writer.Manifest.Bytes, quarters, heldBack, folder) { Release = release, NotMade = notMade };
    }

    /// <summary>The files of the archive, with a record and a manifest of their own, since it does not hold itself.</summary>
    private IReadOnlyList<SiteFile> Archived(IReadOnlyList<SiteFile> files)
    {
        var manifest = new Manifest();
        foreach (var file in files)
            manifest.Add(file);
        var built = Record(manifest.Digest);
        manifest.Add(built);
        return [.. files.Append(built).OrderBy(f => f.Path, StringComparer.Ordinal), new(Manifest.FileName, manifest.ToJson(Maker))];
    }

    /// <summary>What was made last, with the pages on formats as they are when the archive is on the shelf too.</summary>
    private async Task<IReadOnlyList<SiteFile>> WithArchive(ShelvedFile archive, IReadOnlyList<SiteFile> last)
    {
        Shelf.Add(archive);
        var pages = await FormatPages();
        return [.. pages, .. last.ExceptBy(pages.Select(p => p.Path), f => f.Path)];
    }

    /// <summary>What it was built from and with, told when all files are made that programs of others make.</summary>
    /// <param name="digest">Of all other files.</param>
    private SiteFile Record(string digest) => BuildFormat.File(
        Maker,
        Composition.Content.Quarters.Select(q => q.Quarter.Id),
        Composition.Publication.Editions.OrderBy(e => e.Key).Select(e => (e.Key.Id, e.Value.Digest)),
        [.. Composition.Editions.Where(e => e.Number > 1).Select(e => (e.File.Path, e.Digest))],
        Inputs,
        Workshop.Used,
        digest);
}
