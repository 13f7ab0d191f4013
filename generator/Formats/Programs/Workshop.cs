namespace PmfSite.Formats.Programs;

/// <summary>Where formats are made that need programs of others: those of this machine, what they made before, and the one of them that prints.</summary>
internal sealed record Workshop(OutsidePrograms Programs, Kept Kept) : IAsyncDisposable
{
    /// <summary>Without any program, for whoever does not wait.</summary>
    public static Workshop Bare { get; } = new(OutsidePrograms.None, Kept.Nothing);

    /// <summary>Starts when the first sheet is printed.</summary>
    public Printer Printer { get; } = new(Programs);

    public ValueTask DisposeAsync() => Printer.DisposeAsync();
}
