namespace PmfSite.Performance;

/// <summary>Where a figure comes from: the council itself, a publication that is named, or nobody (illustrative).</summary>
internal sealed record Provenance
{
    private Provenance(bool illustrative, Source? source) => (IsIllustrative, Source) = (illustrative, source);

    public static Provenance Own { get; } = new(false, null);

    public static Provenance Illustrative { get; } = new(true, null);

    public bool IsIllustrative { get; }

    public Source? Source { get; }

    public static Provenance PublishedIn(Source source) => new(false, source);
}
