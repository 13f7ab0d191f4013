using System.Reflection;
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
    private const string Every = "starting/every/";

    // The share of the year's council tax that is usually in by the end of each quarter, in per cent.
    private static readonly int[] TaxByQuarter = [28, 56, 83, 97];

    public static int Run(Surroundings here, string folder, FrameworkShape shape)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            here.Error.WriteLine($"{folder} is not empty. Name a new folder, or an empty one: nothing is ever written over.");
            return ExitCode.WrongUsage;
        }
        var today = DateOnly.FromDateTime(here.Now);
        var quarter = Quarter.Containing(today).Previous;
        var assembly = typeof(NewSiteCommand).Assembly;
        var own = $"starting/{shape.ToString().ToLowerInvariant()}/";
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.StartsWith(Every, StringComparison.Ordinal))
                Write(assembly, name, Path.Combine(folder, name[Every.Length..].Replace("QUARTER", quarter.Id, StringComparison.Ordinal)), quarter, today);
            else if (name.StartsWith(own, StringComparison.Ordinal))
                Write(assembly, name, Path.Combine(folder, name[own.Length..].Replace("QUARTER", quarter.Id, StringComparison.Ordinal)), quarter, today);
        }
        here.Output.WriteLine($"""
            A site to start from is in {folder}. Its figures are made up, and nobody has approved them.
              look at it      preview --site {folder}
              make it yours   content/framework.yml, content/indicators/, content/quarters/{quarter}/
              publish it      approval.yml of the quarter, then: approve {quarter} --site {folder}, and build --site {folder}
            content/README.md beside the generator says what each file holds.
            """);
        return ExitCode.Done;
    }

    private static void Write(Assembly assembly, string resource, string path, Quarter quarter, DateOnly today)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var text = Filled(reader.ReadToEnd(), quarter, today);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string Filled(string text, Quarter quarter, DateOnly today)
    {
        var tax = TaxByQuarter[quarter.Number - 1];
        var year = quarter.StartYear;
        (string Name, string Value)[] blanks =
        [
            ("quarter", quarter.Id),
            ("recovery", quarter.Next.Next.Id),
            ("year", Year(year)),
            ("year-before", Year(year - 1)),
            ("plan-starts", Invariant($"{year}-04-01")),
            ("plan-ends", Invariant($"{year + 4}-03-31")),
            ("today", Invariant($"{today:yyyy-MM-dd}")),
            ("tax", Invariant($"{tax}")),
            ("collected", Invariant($"{tax}.4")),
        ];
        return blanks.Aggregate(text.ReplaceLineEndings("\n"), (t, blank) => t.Replace($"{{{{{blank.Name}}}}}", blank.Value, StringComparison.Ordinal));
    }

    private static string Year(int starts) => Invariant($"{starts}-{(starts + 1) % 100:00}");
}
