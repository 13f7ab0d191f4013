namespace PmfSite.Formats.Programs;

/// <summary>Where formats are made that need programs of others: those of this machine, and what they made before.</summary>
internal sealed record Workshop(OutsidePrograms Programs, Kept Kept)
{
    /// <summary>Without any program, for whoever does not wait.</summary>
    public static Workshop Bare { get; } = new(OutsidePrograms.None, Kept.Nothing);
}
