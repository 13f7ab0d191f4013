using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PmfSite;
using PmfSite.Commands;
using PmfSite.Diagnostics;
using PmfSite.Formats.Programs;
using PmfSite.Loading;
using PmfSite.Performance;
using PmfSite.Previewing;
using PmfSite.Writing;

// A bare number printed anywhere must read the same on every machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

var siteFolder = new Option<DirectoryInfo>("--site")
{
    Description = "The folder that holds site.config.yml",
    DefaultValueFactory = _ => new DirectoryInfo(Environment.CurrentDirectory),
    Recursive = true,
};
var asOf = new Option<DateTime?>("--as-of")
{
    Description = "The moment to act at, on London's clocks, such as \"2025-10-02 09:30\" or \"2025-10-02 09:29:59\"; without it, now",
    CustomParser = ReadMoment,
    Recursive = true,
};
var withoutPrograms = new Option<bool>("--without-programs")
{
    Description = "Makes no format that needs an external program, as on a machine that has none: quicker, and the same on every machine",
    Recursive = true,
};
var root = new RootCommand("Builds a public performance dashboard from approved figures and narratives. Without a command it builds.") { siteFolder, asOf, withoutPrograms };
Add("build", "Builds the site into the output folder", BuildCommand.Run);
Add("return", "Puts the release before back in the output folder, in one step; done again, it goes forward", here => Task.FromResult(ReturnCommand.Run(here)));
Add("check", "Reads and checks everything, and writes nothing", CheckCommand.Run);
Add("seal", "Seals the corrections that have no seal yet, and tells what each changes", SealCommand.Run);
var rules = new Argument<FileInfo>("rules") { Description = "A file with rating: as in framework.yml, and perhaps indicators: with rules of their own" };
var whatIf = new Command("what-if", "Judges all past quarters by proposed rules, lists each status that would change, and writes nothing") { rules };
whatIf.SetAction((parsed, _) => WhatIfCommand.Run(Here(parsed), parsed.GetValue(rules)!.FullName));
root.Subcommands.Add(whatIf);
var quarter = new Argument<Quarter>("quarter")
{
    Description = "A quarter such as 2025-26-q1",
    CustomParser = result => Grammar.Quarter(result.Tokens[0].Value) ?? Refuse(result, $"{Excerpt.QuoteWord(result.Tokens[0].Value)} is not a quarter; write one such as 2025-26-q1."),
};
var submitted = new Option<bool>("--submitted") { Description = "Freezes what is put before the body that decides, before it has decided" };
var approve = new Command("approve", "Freezes what was approved for a quarter: writes edition.json, and its digest into approval.yml") { quarter, submitted };
approve.SetAction((parsed, _) => ApproveCommand.Run(Here(parsed), parsed.GetValue(quarter), parsed.GetValue(submitted)));
root.Subcommands.Add(approve);
var built = new Argument<DirectoryInfo>("folder") { Description = "The folder of a built site, here or copied from its host" };
var verify = new Command("verify", "Compares every file of a built site with its manifest, and tells what was changed, added or removed") { built };
verify.SetAction(parsed => VerifyCommand.Run(Here(parsed), parsed.GetValue(built)!.FullName));
root.Subcommands.Add(verify);
var format = new Option<ReadinessFormat>("--format") { Description = "For a terminal, an e-mail or another program", DefaultValueFactory = _ => ReadinessFormat.Table };
var strict = new Option<bool>("--strict") { Description = $"Exit with {ExitCode.NotReady} where something is lacking" };
var readiness = new Command("readiness", "Tells what a quarter still lacks, by the role whose it is") { quarter, format, strict };
readiness.SetAction((parsed, _) => ReadinessCommand.Run(Here(parsed), parsed.GetValue(quarter), parsed.GetValue(format), parsed.GetValue(strict)));
root.Subcommands.Add(readiness);
var panel = new Argument<string>("panel") { Description = "The id of a panel in framework.yml" };
var to = new Option<string>("--to") { Description = "The folder for the file, outside the public one", DefaultValueFactory = _ => PackCommand.UsualFolder };
var pack = new Command("pack", "Writes what a scrutiny panel reads before a quarter is decided, as one file") { panel, quarter, to };
pack.SetAction((parsed, _) => PackCommand.Run(Here(parsed), parsed.GetValue(panel)!, parsed.GetValue(quarter), parsed.GetValue(to)!));
root.Subcommands.Add(pack);
var port = new Option<int?>("--port") { Description = Invariant($"The port to serve at; without it, {PreviewServer.UsualPort} or the next that is free") };
port.Validators.Add(result =>
{
    if (result.GetValueOrDefault<int?>() is < 0 or > 65535)
        result.AddError("--port is a number from 0 to 65535");
});
var output = new Option<DirectoryInfo?>("--output") { Description = "Builds the preview into this folder instead of serving it" };
var preview = new Command("preview", "Shows the site with every quarter that is there, approved or not, on this machine alone; with --as-of, as everyone sees it at that moment") { port, output };
preview.SetAction((parsed, stop) => parsed.GetValue(output) is { } folder ? PreviewCommand.Write(Here(parsed), folder.FullName) : PreviewCommand.Serve(Here(parsed), London, parsed.GetValue(port), stop));
root.Subcommands.Add(preview);
var fresh = new Argument<DirectoryInfo>("folder") { Description = "A folder that is new or empty" };
var shape = new Option<FrameworkShape>("--shape") { Description = "What the framework is like: a plan with priorities, a scorecard beside it, or pillars", DefaultValueFactory = _ => FrameworkShape.Plan };
var newSite = new Command("site", "Writes the content that a council starts from, with made-up figures that nobody has approved yet") { fresh, shape };
newSite.SetAction(parsed => NewSiteCommand.Run(Here(parsed), parsed.GetValue(fresh)!.FullName, parsed.GetValue(shape)));
root.Subcommands.Add(new Command("new", "Starts something new") { newSite });
root.SetAction((parsed, _) => BuildCommand.Run(Here(parsed)));

var arguments = root.Parse(args);
if (arguments.Errors.Count > 0)
{
    foreach (var error in arguments.Errors)
        Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine("Run with --help to see what there is.");
    return ExitCode.WrongUsage;
}
try
{
    return await arguments.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
catch (OutputRefused refused)
{
    Console.Error.WriteLine(refused.Message);
    return ExitCode.WrongUsage;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"A file or folder could not be read or written: {exception.Message}");
    Console.Error.WriteLine("Visitors see a whole site, the one before or the new one. Run the command again when this is put right.");
    return ExitCode.OurFault;
}
catch (Exception exception)
{
    Console.Error.WriteLine($"This is a fault of the program, not of your content. Please report it with these lines:\n{exception}");
    return ExitCode.OurFault;
}

Quarter Refuse(System.CommandLine.Parsing.ArgumentResult result, string why)
{
    result.AddError(why);
    return default;
}

void Add(string name, string description, Func<Surroundings, Task<int>> run)
{
    var command = new Command(name, description);
    command.SetAction((parsed, _) => run(Here(parsed)));
    root.Subcommands.Add(command);
}

DateTime? ReadMoment(ArgumentResult result)
{
    var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
    if (Grammar.MomentToTheSecond(text) is { } moment)
        return moment;
    result.AddError($"--as-of takes a day and a time in quotes, such as \"2025-10-02 09:30\" or \"2025-10-02 09:29:59\", not {Excerpt.Quote(text)}");
    return null;
}

DateTime London() => TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, TimeZoneInfo.FindSystemTimeZoneById("Europe/London")).DateTime;

Surroundings Here(ParseResult parsed) => new(
    parsed.GetValue(siteFolder)!.FullName,
    London(),
    Console.Out,
    Console.Error,
    Console.IsErrorRedirected ? Progress.Silent : new Progress(Console.Error),
    Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true")
{
    AsOf = parsed.GetValue(asOf),
    Programs = parsed.GetValue(withoutPrograms) ? ExternalPrograms.None : new(OnSearchPath),
};

string? OnSearchPath(string command) => (Environment.GetEnvironmentVariable("PATH") ?? "")
    .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
    .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? command + ".exe" : command))
    .FirstOrDefault(File.Exists);
