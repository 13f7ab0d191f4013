using System.Text.Json;

namespace PmfSite.Mutation;

/// <summary>Compiles the generator with one file changed, by the compiler and the arguments of its own build.</summary>
internal sealed class Compiler
{
    private readonly string folder;
    private readonly string program;
    private readonly string[] arguments;

    /// <param name="folder">The generator's.</param>
    public Compiler(string folder)
    {
        this.folder = folder;
        using var answer = JsonDocument.Parse(
            Command.Output(
                folder,
                [
                    "msbuild",
                    "PmfSite.csproj",
                    "-t:Compile",
                    "-p:SkipCompilerExecution=true",
                    "-p:ProvideCommandLineArgs=true",
                    "-p:NonExistentFile=never-up-to-date",
                    "-getItem:CscCommandLineArgs",
                    "-getProperty:RoslynTargetsPath",
                ]
            )
        );
        program = Path.Combine(answer.RootElement.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString()!, "bincore", "csc.dll");
        arguments =
        [
            .. answer
                .RootElement.GetProperty("Items")
                .GetProperty("CscCommandLineArgs")
                .EnumerateArray()
                .Select(item => item.GetProperty("Identity").GetString()!)
                .Where(IsNeeded),
        ];
    }

    /// <summary>Whether it compiles.</summary>
    public bool Compile(string file, string source, string assembly)
    {
        var (changed, response) = (Path.ChangeExtension(assembly, ".mutant.cs"), Path.ChangeExtension(assembly, ".rsp"));
        File.WriteAllText(changed, source);
        File.WriteAllLines(response, arguments.Select(a => a == file ? changed : a).Append("/out:" + assembly).Append("/warnaserror-"));
        return Command.Succeeds(folder, ["exec", program, "/noconfig", "/shared", "@" + response], TimeSpan.FromMinutes(5))
            ?? throw new TimeoutException("the compiler does not answer");
    }

    /// <summary>Judging needs neither the theme nor opinions on style: without them a compilation takes a tenth of the time.</summary>
    private static bool IsNeeded(string argument) =>
        !new[] { "/noconfig", "/out:", "/refout:", "/doc:", "/additionalfile:", "/analyzerconfig:" }.Any(prefix =>
            argument.StartsWith(prefix, StringComparison.Ordinal)
        )
        && (!argument.StartsWith("/analyzer:", StringComparison.Ordinal) || argument.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal));
}
