using System.Collections.Immutable;
using PmfSite.Composing;
using PmfSite.Data;
using PmfSite.Formats.Programs;

namespace PmfSite.Formats;

/// <summary>What is known of the files of all waves so far. It never changes: each wave makes the next one.</summary>
internal sealed class WrittenFiles
{
    private readonly ImmutableSortedDictionary<string, WrittenFile> files;

    private WrittenFiles(ImmutableSortedDictionary<string, WrittenFile> files) => this.files = files;

    public static WrittenFiles None { get; } = new(ImmutableSortedDictionary.Create<string, WrittenFile>(StringComparer.Ordinal));

    /// <summary>In the ordinal order of their paths.</summary>
    public IEnumerable<WrittenFile> All => files.Values;

    /// <summary>The pages that are to be found, in the ordinal order of their paths.</summary>
    public IReadOnlyList<CatalogueEntry> Catalogue => [.. All.Select(f => f.Facts.Entry).OfType<CatalogueEntry>()];

    public OfferedFiles Offered => new([.. All.Select(f => f.Offered).OfType<OfferedFile>()]);

    /// <summary>How every page so far answered the questions.</summary>
    public Inspection Inspection => Inspections.Of(All.Where(f => f.Facts.Answers is not null).Select(f => (f.Path, f.Facts.Answers!)));

    /// <summary>Each external program that something was made with, in order of name.</summary>
    public IReadOnlyList<ProgramVersion> Programs =>
        [.. All.SelectMany(f => f.Facts.Programs).Distinct().OrderBy(p => p.Name, StringComparer.Ordinal)];

    public WrittenFile this[Address address] => files[address.Path];

    public bool Has(Address address) => files.ContainsKey(address.Path);

    /// <summary>These and those of the next wave; what a file replaced is forgotten.</summary>
    public WrittenFiles With(IEnumerable<WrittenFile> next) => new(files.SetItems(next.Select(f => KeyValuePair.Create(f.Path, f))));
}
