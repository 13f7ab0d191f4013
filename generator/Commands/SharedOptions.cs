using System.CommandLine;
using System.CommandLine.Parsing;
using PmfSite.Diagnostics;
using PmfSite.Formats.Programs;
using PmfSite.Loading;
using PmfSite.Performance;

namespace PmfSite.Commands;

/// <summary>The options that every command takes; with what was typed and what this machine says, they give the surroundings of a command.</summary>
internal sealed class SharedOptions
{
    private readonly Option<DirectoryInfo> siteFolder = new("--site")
    {
        Description = "The folder that holds site.config.yml",
        DefaultValueFactory = _ => new DirectoryInfo(Environment.CurrentDirectory),
        Recursive = true,
    };

    private readonly Option<LondonTime?> asOf = new("--as-of")
    {
        Description = "The moment to act at, on London's clocks, such as \"2025-10-02 09:30\" or \"2025-10-02 09:29:59\"; without it, now",
        CustomParser = ReadMoment,
        Recursive = true,
    };

    private readonly Option<bool> withoutPrograms = new("--without-programs")
    {
        Description = "Makes no format that needs an external program, as on a machine that has none: quicker, and the same on every machine",
        Recursive = true,
    };

    public IReadOnlyList<Option> All => [siteFolder, asOf, withoutPrograms];

    public static LondonTime Clock() => LondonTime.At(DateTimeOffset.UtcNow);

    /// <summary>The quarter that a command is about.</summary>
    public static Argument<Quarter> Quarter() =>
        new("quarter")
        {
            Description = "A quarter such as 2025-26-q1",
            CustomParser = result =>
                Grammar.Quarter(result.Tokens[0].Value)
                ?? Refuse<Quarter>(result, $"{Excerpt.QuoteWord(result.Tokens[0].Value)} is not a quarter; write one such as 2025-26-q1."),
        };

    public Surroundings Surroundings(ParseResult typed) =>
        new(
            typed.GetValue(siteFolder)!.FullName,
            Clock(),
            Console.Out,
            Console.Error,
            Console.IsErrorRedirected ? Progress.Silent : new Progress(Console.Error),
            Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true"
        )
        {
            AsOf = typed.GetValue(asOf),
            Programs = typed.GetValue(withoutPrograms) ? ExternalPrograms.None : new(OnSearchPath),
        };

    private static LondonTime? ReadMoment(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        return Grammar.MomentToTheSecond(text)
            ?? Refuse<LondonTime?>(
                result,
                $"--as-of takes a day and a time in quotes, such as \"2025-10-02 09:30\" or \"2025-10-02 09:29:59\", not {Excerpt.Quote(text)}"
            );
    }

    private static T? Refuse<T>(ArgumentResult result, string why)
    {
        result.AddError(why);
        return default;
    }

    private static string? OnSearchPath(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? command + ".exe" : command))
            .FirstOrDefault(File.Exists);
}
