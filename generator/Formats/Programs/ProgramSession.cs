namespace PmfSite.Formats.Programs;

/// <summary>
/// What formats need of external programs during one build: the programs of this machine, the cache of what they made, and the browser that prints.
/// </summary>
internal sealed class ProgramSession(ExternalPrograms programs, OutputCache cache) : IAsyncDisposable
{
    /// <summary>Without any program, for whoever does not wait.</summary>
    public static ProgramSession None { get; } = new(ExternalPrograms.None, OutputCache.None);

    public ExternalPrograms Programs => programs;

    public OutputCache Cache => cache;

    /// <summary>Starts when the first sheet is printed.</summary>
    public Printer Printer { get; } = new(programs);

    public ValueTask DisposeAsync() => Printer.DisposeAsync();
}
