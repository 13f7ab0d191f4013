namespace PmfSite.Formats.Programs;

/// <summary>Where formats are made that need programs of others: those of this machine, what they made before, and the one of them that prints.</summary>
internal sealed record Workshop(OutsidePrograms Programs, Kept Kept, Printer Printer)
{
    /// <summary>Without any program, for whoever does not wait.</summary>
    public static Workshop Bare => new(OutsidePrograms.None, Kept.Nothing, new(OutsidePrograms.None));
}
