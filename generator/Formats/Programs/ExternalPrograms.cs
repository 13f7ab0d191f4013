using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using PmfSite.Performance;

namespace PmfSite.Formats.Programs;

/// <summary>The external programs that are on this machine.</summary>
/// <param name="find">Where the command of a name stands; null where it is not there.</param>
internal sealed class ExternalPrograms(Func<string, string?> find)
{
    private readonly ConcurrentDictionary<ExternalProgram, Lazy<Task<string>>> versions = new();

    /// <summary>A machine without any.</summary>
    public static ExternalPrograms None { get; } = new(_ => null);

    /// <summary>What a format cannot be made whole without.</summary>
    public static IReadOnlyList<ExternalProgram> NeededFor(FormatKind kind) =>
        kind switch
        {
            FormatKind.LargePrint or FormatKind.Print => [ExternalProgram.Chromium],
            FormatKind.Braille => [ExternalProgram.Liblouis],
            FormatKind.Audio => [ExternalProgram.Espeak, ExternalProgram.Sox, ExternalProgram.Opus, ExternalProgram.Lame],
            _ => [],
        };

    public IReadOnlyList<ExternalProgram> MissingFor(FormatKind kind) => [.. NeededFor(kind).Where(p => PathOf(p) is null)];

    public bool HasAllFor(FormatKind kind) => MissingFor(kind).Count == 0;

    /// <summary>What a program says of its version; it is asked once.</summary>
    public Task<string> VersionOf(ExternalProgram program) =>
        versions.GetOrAdd(program, p => new(async () => Encoding.UTF8.GetString(await Run(p, ["--version"], default)).Trim())).Value;

    /// <summary>What a file says of the programs that it was made with.</summary>
    public Task<ProgramVersion[]> Versions(IEnumerable<ExternalProgram> programs) =>
        Task.WhenAll(programs.Select(async p => new ProgramVersion(p.Name, ExternalProgram.VersionIn(await VersionOf(p)))));

    public string? PathOf(ExternalProgram program) => program.Commands.Select(find).FirstOrDefault(path => path is not null);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="input">What it reads from its standard input.</param>
    /// <returns>What it wrote to its standard output.</returns>
    /// <exception cref="IOException">It is not there, or says that it failed.</exception>
    public async Task<byte[]> Run(ExternalProgram program, IEnumerable<string> arguments, ReadOnlyMemory<byte> input)
    {
        var start = new ProcessStartInfo(PathOf(program) ?? throw new IOException($"{program.Name} is not on this machine"), arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Whatever the machine speaks: the same words come out.
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        var said = Read(process.StandardOutput.BaseStream);
        var told = process.StandardError.ReadToEndAsync();
        await Give(process, input);
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await said : throw new IOException($"{program.Name} failed: {(await told).Trim()}");
    }

    private static async Task Give(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read all; its exit code and its words say why.
        }
    }

    private static async Task<byte[]> Read(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
