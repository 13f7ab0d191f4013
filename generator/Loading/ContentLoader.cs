using System.Text.RegularExpressions;
using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads the content folder, every file once, and links it. Whatever is wrong is told; what depends on it is left out.</summary>
internal static partial class ContentLoader
{
    private static readonly string[] Singles = ["framework.yml", "sources.yml", "accessibility.yml", "pages/about.md"];

    /// <summary>What could be read; null when the framework itself could not, since nothing can be judged without it.</summary>
    public static Content? Load(string folder, string shown, DiagnosticBag bag)
    {
        if (!Directory.Exists(folder))
        {
            bag.Error(new SourceFile(shown, "").Whole, "missing-folder", "there is no content folder", "create it, or name it with content: in site.config.yml");
            return null;
        }
        var files = ContentFiles.In(folder, shown + "/", bag);
        RefuseUnknown(files, bag);

        var sources = FrameworkReader.ReadSources(Read(files, "sources.yml", bag));
        var accessibility = Read(files, "accessibility.yml", bag) is { } a ? AccessibilityReader.Read(a) : null;
        var about = files.Read("pages/about.md") is { } page ? new MarkdownReader(bag).Read(page, HeadingRule.FromSecondLevel) : null;
        if (Read(files, "framework.yml", bag) is not { } framework)
            return null;
        var ids = FrameworkReader.Read(framework, sources);

        var indicators = new Register<Indicator>("indicator");
        foreach (var fields in ReadIndicatorFiles(files, bag))
            IndicatorsReader.Read(fields, ids, indicators);
        var quarters = ReadQuarters(files, ids, indicators, bag);
        if (ids.Framework is null || accessibility is null || about is null)
            return null;
        return new Content { Framework = ids.Framework, Indicators = indicators.All, Quarters = quarters, Accessibility = accessibility, About = about };
    }

    private static Fields? Read(ContentFiles files, string name, DiagnosticBag bag) =>
        files.Read(name) is { } file && StrictYaml.Read(file, bag) is { } map ? new Fields(map, bag) : null;

    /// <summary>Parsed side by side, and handed on in the order of the files, which decides which of two equal ids is told.</summary>
    private static IEnumerable<Fields> ReadIndicatorFiles(ContentFiles files, DiagnosticBag bag)
    {
        var names = files.All.Where(n => IndicatorFile().IsMatch(n)).ToArray();
        var read = new Fields?[names.Length];
        Parallel.For(0, names.Length, i => read[i] = Read(files, names[i], bag));
        return read.OfType<Fields>();
    }

    private static List<QuarterReturn> ReadQuarters(ContentFiles files, FrameworkIds ids, Register<Indicator> indicators, DiagnosticBag bag)
    {
        var folders = files.All
            .Select(InQuarter)
            .OfType<(string Quarter, string File)>()
            .GroupBy(place => place.Quarter, place => place.File, StringComparer.Ordinal)
            .Select(g => (Quarter: Grammar.Quarter(g.Key), Folder: $"quarters/{g.Key}/", Files: g.ToHashSet(StringComparer.Ordinal)))
            .Where(g => g.Quarter is not null)
            .OrderBy(g => g.Quarter!.Value)
            .ToArray();
        var read = new QuarterReturn[folders.Length];
        var reader = new QuarterReader(files, ids, indicators, bag);
        Parallel.For(0, folders.Length, i => read[i] = reader.Read(folders[i].Quarter!.Value, folders[i].Folder, folders[i].Files));
        return [.. read];
    }

    /// <summary>A misspelt file name must not become a silent gap.</summary>
    private static void RefuseUnknown(ContentFiles files, DiagnosticBag bag)
    {
        var quarters = new HashSet<string>(StringComparer.Ordinal);
        bool IsQuarter(string folder) => quarters.Contains(folder) || (Grammar.Quarter(folder) is not null && quarters.Add(folder));
        foreach (var name in files.All)
        {
            if (name == "README.md" || Singles.Contains(name) || IndicatorFile().IsMatch(name))
                continue;
            if (InQuarter(name) is not { } place)
                bag.Error(files.PlaceOf(name), "unknown-file", "no file of this name has a place here", Suggestion.For(name, Singles) is var s && s.StartsWith("did", StringComparison.Ordinal) ? s : "move it out of the content folder, or name it as content/README.md describes");
            else if (!IsQuarter(place.Quarter))
                bag.Error(files.PlaceOf(name), "not-a-quarter", $"{Excerpt.Quote(place.Quarter)} is not a quarter", "name the folder like 2025-26-q1, with two years that follow each other");
            else if (!FileOfQuarter().IsMatch(place.File))
                bag.Error(files.PlaceOf(name), "unknown-file", "no file of this name has a place in a quarter", Suggestion.For(place.File, ["outturns.yml", "series.yml", "exceptions.yml", "approval.yml", "narratives/<indicator>.md", "priorities/<priority>.md"]));
        }
    }

    /// <summary>The name of the quarter's folder and the path in it; null for a file that stands elsewhere.</summary>
    private static (string Quarter, string File)? InQuarter(string name)
    {
        const string folder = "quarters/";
        if (!name.StartsWith(folder, StringComparison.Ordinal))
            return null;
        var slash = name.IndexOf('/', folder.Length);
        return slash > folder.Length && slash + 1 < name.Length ? (name[folder.Length..slash], name[(slash + 1)..]) : null;
    }

    [GeneratedRegex(@"^indicators/[^/]+\.yml\z", RegexOptions.CultureInvariant)]
    private static partial Regex IndicatorFile();

    [GeneratedRegex(@"^((outturns|series|exceptions|approval)\.yml|(narratives|priorities)/[^/]+\.md)\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileOfQuarter();
}
