using System.Collections.Concurrent;

namespace PmfSite.Formats.Programs;

/// <summary>Where formats are made that need programs of others: those of this machine, what they made before, and the one of them that prints.</summary>
internal sealed record Workshop(OutsidePrograms Programs, Kept Kept) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<OutsideProgram, string> used = new();

    /// <summary>Without any program, for whoever does not wait.</summary>
    public static Workshop Bare { get; } = new(OutsidePrograms.None, Kept.Nothing);

    /// <summary>Starts when the first sheet is printed.</summary>
    public Printer Printer { get; } = new(Programs);

    /// <summary>Each program that something was made with, and its version, in order of name. It may have been made by the same version in an earlier build.</summary>
    public IReadOnlyList<(string Name, string Version)> Used => [.. used.Select(u => (u.Key.Name, OutsideProgram.VersionIn(u.Value))).OrderBy(u => u.Name, StringComparer.Ordinal)];

    /// <summary>What a program says of its version. Whoever makes something with it asks, since what is kept is kept for that version alone.</summary>
    public async Task<string> VersionOf(OutsideProgram program) => used[program] = await Programs.VersionOf(program);

    public ValueTask DisposeAsync() => Printer.DisposeAsync();
}
