using System.Text.RegularExpressions;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads the content folder, every file once, and links it. Whatever is wrong is told; what depends on it is left out.</summary>
internal static partial class ContentLoader
{
    private static readonly string[] Singles =
    [
        "framework.yml",
        "sources.yml",
        "accessibility.yml",
        "projects.yml",
        "checks.yml",
        "comparators.yml",
        "glossary.yml",
        "calendar.yml",
        "corrections.yml",
        "pages/about.md",
    ];
    private static readonly string[] OfQuarter =
    [
        "outturns.yml",
        "series.yml",
        "exceptions.yml",
        "milestones.yml",
        "verified.yml",
        "supplied.yml",
        "approval.yml",
        ContentPlaces.Edition,
        ContentPlaces.Submitted,
        "narratives/<indicator>.md",
        "priorities/<priority>.md",
    ];

    /// <summary>What could be read; null when a part is missing without which nothing can be judged.</summary>
    public static Content? Load(string folder, string shown, DiagnosticBag bag)
    {
        if (!Directory.Exists(folder))
        {
            bag.Error(
                SourceLocation.Unread(shown),
                "missing-folder",
                "there is no content folder",
                "create it, or name it with content: in site.config.yml"
            );
            return null;
        }
        if (LinkOnTheWay(folder, shown))
        {
            bag.Error(
                SourceLocation.Unread(shown),
                "link",
                "the content folder is a link to another place",
                "put the folder itself here, or name where it is with content: in site.config.yml"
            );
            return null;
        }
        var files = ContentFiles.In(folder, shown + "/", bag);
        RefuseUnknown(files, bag);

        var sources = FrameworkReader.ReadSources(Read(files, "sources.yml", bag));
        var ids = Read(files, "framework.yml", bag) is { } framework ? FrameworkReader.Read(framework, sources) : FrameworkReader.Unread(sources);
        var accessibility = Read(files, "accessibility.yml", bag) is { } a ? AccessibilityReader.Read(a) : null;
        var about = files.Read("pages/about.md") is { } page ? new MarkdownReader(bag).Read(page, HeadingRule.FromSecondLevel) : null;
        var (parts, successions) = (new CompositesReader(), new ReplacementsReader());
        var indicators = ReadIndicators(files, ids, parts, successions, bag);
        var composites = parts.Read(indicators);
        var replacements = successions.Read(indicators);
        var projects = ReadProjects(files, ids, bag);
        var quarters = ReadQuarters(files, ids, indicators, projects, bag);
        var checks = ReadChecks(files, indicators, ids.Priorities, quarters, bag);
        var comparators = Optional(files, "comparators.yml", bag) is { } c ? new ComparatorsReader(indicators, ids.Units, ids.Sources).Read(c) : [];
        var terms = Optional(files, "glossary.yml", bag) is { } g ? GlossaryReader.Read(g) : [];
        var calendar = Optional(files, "calendar.yml", bag) is { } days ? CalendarReader.Read(days) : [];
        var corrections = Optional(files, "corrections.yml", bag) is { } corrected
            ? new CorrectionsReader(files, indicators, ids, quarters, bag).Read(corrected)
            : [];
        if (ids.Framework is null || accessibility is null || about is null)
            return null;
        return new Content
        {
            Framework = ids.Framework,
            Indicators = indicators.All,
            Projects = [.. projects.All.Select(p => p.Project)],
            Quarters = quarters,
            Accessibility = accessibility,
            About = about,
            Composites = composites,
            Replacements = replacements,
            Checks = checks,
            Comparators = comparators,
            Terms = terms,
            Calendar = calendar,
            Corrections = corrections,
        };
    }

    /// <summary>Whether the folder, or one between it and the site folder, is a link.</summary>
    private static bool LinkOnTheWay(string folder, string shown)
    {
        var at = new DirectoryInfo(folder);
        foreach (var _ in shown.Split('/'))
        {
            if (ContentFiles.IsLink(at))
                return true;
            at = at.Parent ?? at;
        }
        return false;
    }

    private static Fields? Read(ContentFiles files, string name, DiagnosticBag bag) => files.Read(name) is { } file ? Fields.In(file, bag) : null;

    private static Fields? Optional(ContentFiles files, string name, DiagnosticBag bag) => files.All.Contains(name) ? Read(files, name, bag) : null;

    private static IdTable<Indicator> ReadIndicators(
        ContentFiles files,
        FrameworkIds ids,
        CompositesReader composites,
        ReplacementsReader replacements,
        DiagnosticBag bag
    )
    {
        var indicators = new IdTable<Indicator>("indicator");
        var names = files.All.Where(IsIndicatorFile).ToArray();
        // Parsed side by side, and read in the order of the files, which decides which of two equal ids is told.
        var parsed = new Fields?[names.Length];
        Parallel.For(0, names.Length, i => parsed[i] = Read(files, names[i], bag));
        foreach (var fields in parsed)
        {
            if (fields is not null)
                IndicatorsReader.Read(fields, ids, indicators, composites, replacements);
            else
                indicators.LeaveGaps();
        }
        if (names.Length == 0)
        {
            bag.Error(
                files.PlaceOf("indicators"),
                "missing-file",
                "there is no file of indicators",
                "write indicators/<any-name>.yml as content/README.md describes"
            );
            indicators.LeaveGaps();
        }
        return indicators;
    }

    /// <summary>None without a file of them; of one that cannot be read, no project is called unknown.</summary>
    private static IdTable<ReadProject> ReadProjects(ContentFiles files, FrameworkIds ids, DiagnosticBag bag)
    {
        var projects = new IdTable<ReadProject>("project");
        if (Optional(files, "projects.yml", bag) is { } f)
            ProjectsReader.Read(f, ids, projects);
        else if (files.All.Contains("projects.yml"))
            projects.LeaveGaps();
        return projects;
    }

    private static List<QuarterReturn> ReadQuarters(
        ContentFiles files,
        FrameworkIds ids,
        IdTable<Indicator> indicators,
        IdTable<ReadProject> projects,
        DiagnosticBag bag
    )
    {
        var folders = files
            .All.Select(InQuarter)
            .OfType<(string Quarter, string File)>()
            .GroupBy(place => place.Quarter, place => place.File, StringComparer.Ordinal)
            .Select(g => (Quarter: Grammar.Quarter(g.Key), Folder: $"quarters/{g.Key}/", Files: g.ToHashSet(StringComparer.Ordinal)))
            .Where(g => g.Quarter is not null)
            .OrderBy(g => g.Quarter!.Value)
            .ToArray();
        var read = new QuarterReturn[folders.Length];
        var reader = new QuarterReader(files, ids, indicators, projects, bag);
        Parallel.For(0, folders.Length, i => read[i] = reader.Read(folders[i].Quarter!.Value, folders[i].Folder, folders[i].Files));
        return [.. read];
    }

    private static CheckSettings ReadChecks(
        ContentFiles files,
        IdTable<Indicator> indicators,
        IdTable<Priority> priorities,
        List<QuarterReturn> quarters,
        DiagnosticBag bag
    )
    {
        if (Optional(files, "checks.yml", bag) is not { } f)
            return CheckSettings.None;
        var byId = new IdTable<QuarterReturn>("quarter");
        foreach (var quarter in quarters)
            byId.Add(quarter.Quarter.Id, quarter.At, quarter);
        return new ChecksReader(indicators, priorities, byId).Read(f);
    }

    /// <summary>A misspelt file name must not become a silent gap.</summary>
    private static void RefuseUnknown(ContentFiles files, DiagnosticBag bag)
    {
        var quarters = new HashSet<string>(StringComparer.Ordinal);
        var foldersTold = new HashSet<string>(StringComparer.Ordinal);
        bool IsQuarter(string folder) => quarters.Contains(folder) || (Grammar.Quarter(folder) is not null && quarters.Add(folder));
        foreach (var name in files.All)
        {
            if (
                name == "README.md"
                || Singles.Contains(name)
                || IsIndicatorFile(name)
                || (CorrectionsReader.IsText(name) && files.All.Contains(ContentPlaces.Corrections))
            )
                continue;
            if (InQuarter(name) is not { } place)
                bag.Error(files.PlaceOf(name), "unknown-file", "no file of this name has a place here", PlaceFor(name));
            else if (place.Quarter is var quarter && !IsQuarter(quarter))
            {
                if (foldersTold.Add(quarter))
                    bag.Error(
                        files.PlaceOf($"quarters/{quarter}"),
                        "not-a-quarter",
                        $"{Excerpt.QuoteWord(quarter)} is not a quarter",
                        "name the folder like 2025-26-q1, with two years that follow each other"
                    );
            }
            else if (!FileOfQuarter().IsMatch(place.File))
                bag.Error(files.PlaceOf(name), "unknown-file", "no file of this name has a place in a quarter", PlaceInQuarterFor(place.File));
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

    private static string PlaceFor(string name) =>
        name.StartsWith("indicators/", StringComparison.Ordinal) ? "name it with lower-case letters, digits and hyphens, and the ending .yml"
        : Suggestion.Nearest(name, Singles) is { } meant ? $"did you mean {meant}?"
        : "move it out of the content folder, or name it as content/README.md describes";

    private static string PlaceInQuarterFor(string name) =>
        name.StartsWith("narratives/", StringComparison.Ordinal) || name.StartsWith("priorities/", StringComparison.Ordinal)
            ? "a text stands in the folder itself, and its name ends in .md"
            : Suggestion.For(name, OfQuarter);

    private static bool IsIndicatorFile(string name) =>
        IndicatorFile().Match(name) is { Success: true } match && Grammar.IsId(match.Groups["name"].Value);

    [GeneratedRegex(@"^indicators/(?<name>[^/]+)\.yml\z", RegexOptions.CultureInvariant)]
    private static partial Regex IndicatorFile();

    [GeneratedRegex(
        @"^((outturns|series|exceptions|milestones|verified|supplied|approval)\.yml"
            + @"|(edition|submitted)\.json|(narratives|priorities)/[^/]+\.md|supplied/[^/]+)\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FileOfQuarter();
}
