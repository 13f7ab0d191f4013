namespace PmfSite.Formats;

/// <summary>All that is known of a file once it is written; its bytes are let go.</summary>
internal sealed record WrittenFile(string Path, long Size, string Digest)
{
    public WrittenFile(OutputFile file, long size, string digest, FileFacts facts)
        : this(file.Path, size, digest) => (Facts, Offered) = (facts, file.Offer is { } offer ? new(offer, size, facts.Extent) : null);

    public FileFacts Facts { get; } = FileFacts.None;

    /// <summary>How it is offered as another form of the pages; null for any other file.</summary>
    public Composing.OfferedFile? Offered { get; }
}
