namespace PmfSite;

/// <summary>Tells how far a long run is, on a line of its own that is written over; silent where nobody watches.</summary>
internal sealed class Progress(TextWriter? to)
{
    private readonly Lock writing = new();
    private long next;
    private int widest;

    public static Progress Silent { get; } = new(null);

    /// <summary>A stage begins.</summary>
    public void Stage(string text) => Show(text);

    /// <summary>So many of so many are done; shown at most ten times a second.</summary>
    public void Count(string text, int done, int all)
    {
        if (to is null || Environment.TickCount64 < Interlocked.Read(ref next))
            return;
        Interlocked.Exchange(ref next, Environment.TickCount64 + 100);
        Show(Invariant($"{text} {done:N0} of {all:N0}"));
    }

    public void Clear() => Show("");

    private void Show(string text)
    {
        if (to is null)
            return;
        lock (writing)
        {
            widest = Math.Max(widest, text.Length);
            to.Write($"\r{text.PadRight(widest)}{(text.Length == 0 ? "\r" : "")}");
        }
    }
}
