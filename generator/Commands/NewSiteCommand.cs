using System.CommandLine;
using PmfSite.Performance;

namespace PmfSite.Commands;

/// <summary>The shape of a council's framework, from which a new site starts.</summary>
internal enum FrameworkShape
{
    /// <summary>Priorities with commitments under each.</summary>
    Plan,

    /// <summary>Priorities, and lenses from which a scorecard looks at the council.</summary>
    Scorecard,

    /// <summary>Pillars, kinds of indicator with their audiences, and a report on the place; direction comes before status.</summary>
    Pillars,
}

/// <summary><c>new site</c>: writes the content that a council starts from, with a quarter of made-up figures that nobody has approved yet.</summary>
internal static class NewSiteCommand
{
    // The share of the year's council tax that is usually in by the end of each quarter, in per cent.
    private static readonly int[] TaxByQuarter = [28, 56, 83, 97];

    public static Command Line(SharedOptions shared)
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "A folder that is new or empty" };
        var shape = new Option<FrameworkShape>("--shape")
        {
            Description = "What the framework is like: a plan with priorities, a scorecard beside it, or pillars",
            DefaultValueFactory = _ => FrameworkShape.Plan,
        };
        var line = new Command("site", "Writes the content that a council starts from, with made-up figures that nobody has approved yet")
        {
            folder,
            shape,
        };
        line.SetAction(typed => Run(shared.Surroundings(typed), typed.GetValue(folder)!.FullName, typed.GetValue(shape)));
        return line;
    }

    public static int Run(Surroundings here, string folder, FrameworkShape shape)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            here.Error.WriteLine($"{folder} is not empty. Name a new folder, or an empty one: nothing is ever written over.");
            return ExitCode.WrongUsage;
        }
        var today = here.Now.Day;
        var quarter = Quarter.Containing(today).Previous;
        foreach (var part in new[] { "every", Keywords.Of(shape) })
            Write($"starting/{part}/", folder, quarter, today);
        here.Output.WriteLine(
            $"""
            A site to start from is in {folder}. Its figures are made up, and nobody has approved them.
              look at it      preview --site {folder}
              make it yours   content/framework.yml, content/indicators/, content/quarters/{quarter}/
              publish it      approval.yml of the quarter, then: approve {quarter} --site {folder}, and build --site {folder}
            content/README.md beside the generator says what each file holds.
            """
        );
        return ExitCode.Done;
    }

    /// <summary>The files of one part of what is embedded, their names and texts filled in.</summary>
    private static void Write(string part, string folder, Quarter quarter, DateOnly today)
    {
        var assembly = typeof(NewSiteCommand).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.Replace('\\', '/').StartsWith(part, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var path = Path.Combine(folder, resource[part.Length..].Replace('\\', '/').Replace("QUARTER", quarter.Id, StringComparison.Ordinal));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Filled(reader.ReadToEnd(), quarter, today));
        }
    }

    private static string Filled(string text, Quarter quarter, DateOnly today)
    {
        var tax = TaxByQuarter[quarter.Number - 1];
        var year = quarter.Year;
        (string Name, string Value)[] blanks =
        [
            ("quarter", quarter.Id),
            ("recovery", quarter.Next.Next.Id),
            ("year", year.Id),
            ("year-before", year.YearEarlier.Id),
            ("plan-starts", Invariant($"{year.Start:yyyy-MM-dd}")),
            ("plan-ends", Invariant($"{year.End.AddYears(3):yyyy-MM-dd}")),
            ("today", Invariant($"{today:yyyy-MM-dd}")),
            ("tax", Invariant($"{tax}")),
            ("collected", Invariant($"{tax}.4")),
        ];
        return blanks.Aggregate(text.ReplaceLineEndings("\n"), (t, blank) =>
            t.Replace($"{{{{{blank.Name}}}}}", blank.Value, StringComparison.Ordinal)
        );
    }
}
