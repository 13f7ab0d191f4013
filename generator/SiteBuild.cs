using System.Text;
using PmfSite.Approving;
using PmfSite.Composing;
using PmfSite.Diagnostics;
using PmfSite.Formats;
using PmfSite.Formats.Programs;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Writing;

namespace PmfSite;

/// <summary>Writes a site into a folder, wave by wave, with the archive and with what proves it.</summary>
/// <param name="writer">Of the folder.</param>
internal sealed class SiteBuild(CheckedSite site, SiteOutput output, SiteWriter writer, Progress progress)
{
    private int done;
    private int all;

    private Composition Composition => output.Composition;

    /// <summary>What made the site; that it is a draft, where it is one.</summary>
    private string Maker => Composition.Mark is { } mark ? $"{Generator.Name}: {mark.Words}" : Generator.Name;

    /// <summary>Makes every file, and puts them in the place of the site before; null when the bag holds an error.</summary>
    /// <param name="folder">As it is told.</param>
    public async Task<BuildResult?> Run(IReadOnlyList<HeldBack> heldBack, IReadOnlyList<NotMade> notMade, string folder, DiagnosticBag bag)
    {
        BuildFindings.TellSupplied(Composition, bag);
        if (bag.HasErrors)
            return null;
        var known = WrittenFiles.None;
        foreach (var wave in Waves())
            known = await Write(wave, known);
        BuildFindings.TellFaults(known.Inspection, bag);
        BuildFindings.TellUnmarked(known.Inspection, bag);
        if (bag.HasErrors)
            return null;
        progress.Stage("Putting the new site in place");
        var manifest = Manifest.Of(known);
        var release = await writer.Publish(manifest, Maker);
        progress.Clear();
        return new(
            known.Inspection.Pages,
            manifest.Count,
            manifest.Bytes,
            [.. Composition.Published.Content.Quarters.Select(q => q.Quarter)],
            heldBack,
            folder
        )
        {
            Release = release,
            NotMade = notMade,
        };
    }

    /// <summary>The site; the archive of it, and the pages that then offer the archive too; and last the record of all that.</summary>
    private IEnumerable<Wave> Waves() =>
        [
            .. output.Waves,
            .. ArchiveFormat.IsWanted(Composition)
                ? [new([ArchiveFormat.File(Composition, Archived)]), output.FormatPagesAgain]
                : Array.Empty<Wave>(),
            new([BuildFormat.File(Record)]),
        ];

    private Task<WrittenFiles> Write(Wave wave, WrittenFiles known)
    {
        all += wave.Files.Count;
        return wave.Make(known, async (file, before) =>
        {
            var written = await writer.Write(file, before);
            progress.Count("Writing files", Interlocked.Increment(ref done), all);
            return written;
        });
    }

    /// <summary>The files of the archive, with a record and a manifest of their own, since it does not hold itself.</summary>
    private IReadOnlyList<ZipEntry> Archived(WrittenFiles known)
    {
        var record = BuildFormat.Bytes(Record(known));
        var manifest = Manifest.Of(known.With([new(BuildFormat.FileName, record.Length, Digest.Of(record))]));
        return
        [
            .. known
                .All.Select(f => new ZipEntry(f.Path, () => writer.Read(f.Path)))
                .Append(new(BuildFormat.FileName, () => new MemoryStream(record, writable: false)))
                .OrderBy(e => e.Path, StringComparer.Ordinal),
            new(Manifest.FileName, () => new MemoryStream(manifest.ToJson(Maker), writable: false)),
        ];
    }

    /// <summary>What it was built from and with.</summary>
    private BuildRecord Record(WrittenFiles known) =>
        new(
            Maker,
            [.. Composition.Published.Content.Quarters.Select(q => q.Quarter.Id)],
            [.. Composition.Published.Publication.Editions.OrderBy(e => e.Key).Select(e => new NamedDigest(e.Key.Id, e.Value.Digest))],
            [.. Composition.Published.Editions.Where(e => e.Number > 1).Select(e => new NamedDigest(EditionLinks.File(e).Path, e.Digest))],
            [.. Inputs()],
            known.Programs,
            Manifest.Of(known).Digest
        );

    /// <summary>The files of which everything is public: those of quarters from which nothing is withheld, and what the site looks like.</summary>
    private IEnumerable<NamedDigest> Inputs() =>
        [
            .. Composition
                .Published.Content.Quarters.SelectMany(q => q.Files)
                .Concat(site.Theme.OwnFiles)
                .Append(site.Config.File)
                .Select(f => new NamedDigest(f.Path, Digest.Of(Encoding.UTF8.GetBytes(f.Text)))),
            .. output.Logo is { } logo ? [new(site.Config.Brand.LogoFile!, Digest.Of(logo.Bytes))] : Array.Empty<NamedDigest>(),
        ];
}
