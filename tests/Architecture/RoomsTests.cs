using System.Text.RegularExpressions;

namespace PmfSite.Tests.Architecture;

/// <summary>Holds the directions between the rooms: it reads the sources and names the file and the forbidden arrow.</summary>
public sealed partial class RoomsTests
{
    /// <summary>What a page may draw on. Pages never meet.</summary>
    private static readonly string[] OfAPage =
    [
        "Performance",
        "Assessing",
        "Approving",
        "Querying",
        "Charting",
        "Saying",
        "Accounts",
        "Composing",
        "Parts",
        "Readings",
        "Data",
    ];

    /// <summary>Who may know whom, folder by folder. Whatever is not listed is forbidden; a folder inside another is one of its own.</summary>
    internal static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Diagnostics"] = [],
        ["Performance"] = ["Diagnostics"],
        ["Loading"] = ["Loading/Yaml", "Diagnostics", "Performance"],
        ["Loading/Yaml"] = ["Diagnostics"],
        ["Assessing"] = ["Performance"],
        ["Approving"] = ["Diagnostics", "Performance", "Assessing"],
        ["Checking"] = ["Checking/Reviewing", "Checking/Rules", "Checking/Suspicions", "Diagnostics", "Performance", "Assessing", "Approving"],
        ["Checking/Reviewing"] = ["Diagnostics", "Performance", "Assessing"],
        ["Checking/Rules"] = ["Checking/Reviewing", "Diagnostics", "Performance", "Assessing"],
        ["Checking/Suspicions"] = ["Checking/Reviewing", "Diagnostics", "Performance", "Assessing"],
        ["Querying"] = ["Performance", "Assessing", "Approving"],
        ["Charting"] = [],
        ["Sounding"] = [],
        ["Saying"] = ["Performance", "Assessing"],
        ["Accounts"] = ["Performance", "Assessing", "Saying"],
        ["Languages"] = ["Languages/InEnglish", "Saying"],
        ["Languages/InEnglish"] = ["Performance", "Saying"],
        ["Composing"] = ["Performance", "Assessing", "Approving", "Querying", "Charting", "Saying"],
        ["Parts"] = ["Performance", "Assessing", "Approving", "Querying", "Charting", "Sounding", "Saying", "Accounts", "Composing"],
        ["Readings"] = ["Performance", "Assessing", "Approving", "Querying", "Charting", "Saying", "Accounts", "Composing", "Parts"],
        ["Data"] = ["Performance", "Assessing", "Approving", "Querying", "Saying", "Composing", "Parts"],
        ["Data/Workbooks"] = ["Performance", "Assessing", "Approving", "Querying", "Saying", "Accounts", "Composing", "Parts", "Readings"],
        ["Pages"] = [.. PageFolders(), "Performance", "Assessing", "Querying", "Composing", "Parts"],
        ["Rendering"] = ["Diagnostics", "Saying", "Composing"],
        ["Formats"] =
        [
            "Formats/Programs",
            "Performance",
            "Approving",
            "Querying",
            "Saying",
            "Composing",
            "Parts",
            "Readings",
            "Data",
            "Data/Workbooks",
            "Pages",
            "Pages/LargePrint",
            "Pages/Listening",
            "Pages/OtherFormats",
            "Pages/Statements",
            "Rendering",
        ],
        ["Formats/Programs"] = ["Performance", "Readings"],
        ["Formats/Books"] = ["Formats", "Performance", "Saying", "Composing", "Readings"],
        ["Formats/Braille"] = ["Formats", "Formats/Programs", "Performance", "Saying", "Composing", "Readings"],
        ["Formats/Descriptions"] = ["Formats", "Performance", "Querying", "Saying", "Composing", "Readings", "Data"],
        ["Formats/Printing"] = ["Formats", "Formats/Programs", "Performance", "Saying", "Composing", "Readings", "Pages/LargePrint", "Rendering"],
        ["Inspecting"] = ["Composing"],
        ["Previewing"] = ["Diagnostics", "Composing", "Formats"],
        ["Writing"] = ["Performance", "Formats"],
    };

    static RoomsTests()
    {
        foreach (var page in PageFolders())
            Arrows[page] = OfAPage;
    }

    private static readonly Dictionary<string, string> PackageRooms = new()
    {
        ["YamlDotNet"] = "Loading",
        ["Markdig"] = "Loading",
        ["RazorLight"] = "Rendering",
        ["AngleSharp"] = "Inspecting",
        ["Microsoft.Playwright"] = "Formats",
        ["PdfSharp"] = "Formats",
        ["Microsoft.AspNetCore.Builder"] = "Previewing",
    };

    [Fact]
    public void Every_room_knows_only_the_rooms_that_it_may_know()
    {
        var declared = Declared();
        Assert.Empty(
            from source in Sources()
            let folder = FolderOf(source.File)
            where Arrows.ContainsKey(folder)
            from arrow in ForbiddenArrows(folder, source.File, source.Text).Concat(ForbiddenParent(folder, source.File, source.Text, declared))
            select arrow
        );
    }

    [Fact]
    public void Every_folder_is_a_room_with_its_arrows_or_the_commands()
    {
        var folders = Sources().Select(s => FolderOf(s.File)).Where(r => r.Length > 0).Distinct().Order();
        Assert.Equal(Arrows.Keys.Append("Commands").Order(), folders);
    }

    [Fact]
    public void A_forbidden_arrow_is_found_and_named()
    {
        Assert.Equal(
            ["Performance/Target.cs: Performance must not know Loading/Yaml"],
            ForbiddenArrows("Performance", "Performance/Target.cs", "using PmfSite.Diagnostics;\nusing PmfSite.Loading.Yaml;\n")
        );
        Assert.Equal(
            ["Charting/Axis.cs: Charting must not know Composing"],
            ForbiddenArrows("Charting", "Charting/Axis.cs", "var text = PmfSite.Composing.Display.Count(1);")
        );
        Assert.Equal(
            ["Pages/Home/HomePage.cs: Pages/Home must not know Pages/Place"],
            ForbiddenArrows("Pages/Home", "Pages/Home/HomePage.cs", "using PmfSite.Composing;\nusing PmfSite.Pages.Place;\n")
        );
    }

    [Fact]
    public void A_folder_that_uses_the_one_around_it_is_found_and_named()
    {
        var declared = new Dictionary<string, string[]> { ["Checking"] = ["Rulebook"] };
        Assert.Equal(
            ["Checking/Rules/A.cs: Checking/Rules must not know Rulebook of Checking"],
            ForbiddenParent("Checking/Rules", "Checking/Rules/A.cs", "var all = Rulebook.Rules;", declared)
        );
        Assert.Empty(ForbiddenParent("Checking/Rules", "Checking/Rules/A.cs", "// Rulebook\nvar all = own.Rulebook;", declared));
    }

    [Fact]
    public void Arrows_never_lead_in_a_circle()
    {
        foreach (var room in Arrows.Keys)
            Assert.DoesNotContain(room, Reach(room));
    }

    [Fact]
    public void Every_package_lives_in_one_room()
    {
        var strays =
            from source in Sources()
            from package in PackageRooms
            where source.Room != package.Value && Regex.IsMatch(source.Text, $@"^using {package.Key}\b", RegexOptions.Multiline)
            select $"{source.File}: {package.Key} belongs in {package.Value}";
        Assert.Empty(strays);
    }

    [Fact]
    public void Only_program_and_commands_ask_the_machine()
    {
        var strays =
            from source in Sources()
            where source.Room is not ("Commands" or "") || source.File == "Pipeline.cs"
            from Match match in MachineQuestions().Matches(source.Text)
            select $"{source.File}: {match.Value}";
        Assert.Empty(strays);
    }

    [Fact]
    public void Figures_are_never_binary_fractions()
    {
        var strays =
            from source in Sources()
            where
                source.Room
                    is "Performance"
                        or "Assessing"
                        or "Approving"
                        or "Checking"
                        or "Accounts"
                        or "Querying"
                        or "Composing"
                        or "Parts"
                        or "Readings"
                        or "Data"
                        or "Pages"
            where source.File != "Performance/Colour.cs" // light is not a figure
            from Match match in Regex.Matches(source.Text, @"\b(double|float)\b")
            select $"{source.File}: {match.Value}";
        Assert.Empty(strays);
    }

    [Fact]
    public void The_pipeline_is_the_only_file_that_names_all_stages()
    {
        string[] stages = ["Loading", "Checking", "Approving", "Composing", "Formats"];
        var all = Sources().Where(s => !stages.Except(Mentioned(s.Text).Select(Top)).Any()).Select(s => s.File);
        Assert.Equal(["Pipeline.cs"], all);
    }

    [Fact]
    public void The_diagram_of_rooms_is_written_from_the_code()
    {
        const string begin = "<!-- rooms:begin -->",
            end = "<!-- rooms:end -->";
        var path = Repository.Folder("docs", "rooms.md");
        var text = File.ReadAllText(path);
        var (from, until) = (text.IndexOf(begin, StringComparison.Ordinal) + begin.Length, text.IndexOf(end, StringComparison.Ordinal));
        var actual = $"{text[..from]}\n{Diagram()}\n{text[until..]}";
        if (Acceptance.IsAsked)
            File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }

    /// <summary>The arrows that the sources use, as a drawing that repositories show.</summary>
    private static string Diagram()
    {
        var arrows =
            from source in Sources()
            where Arrows.ContainsKey(FolderOf(source.File))
            from other in Mentioned(source.Text).Select(Top)
            where other != source.Room
            select $"  {source.Room} --> {other}";
        return $"```mermaid\nflowchart BT\n{string.Join('\n', arrows.Distinct().Order(StringComparer.Ordinal))}\n```";
    }

    internal static IReadOnlyList<(string Room, string File, string Text)> Sources()
    {
        var generator = Repository.Folder("generator");
        return
        [
            .. from path in Directory.EnumerateFiles(generator, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            let file = Path.GetRelativePath(generator, path).Replace('\\', '/')
            where !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal)
            select (
                file.Contains('/', StringComparison.Ordinal) ? file[..file.IndexOf('/', StringComparison.Ordinal)] : "",
                file,
                File.ReadAllText(path)
            ),
        ];
    }

    private static IEnumerable<string> ForbiddenArrows(string folder, string file, string text) =>
        from other in Mentioned(text)
        where other != folder && !Arrows[folder].Contains(other)
        select $"{file}: {folder} must not know {other}";

    /// <summary>The compiler lets a namespace see the one around it without a word; so the names of its types are looked for.</summary>
    private static IEnumerable<string> ForbiddenParent(string folder, string file, string text, Dictionary<string, string[]> declared) =>
        folder.Contains('/', StringComparison.Ordinal)
        && Path.GetDirectoryName(folder) is { } parent
        && !Arrows[folder].Contains(parent)
        && declared.TryGetValue(parent, out var types)
            ? from type in types
            where Regex.IsMatch(Comments().Replace(text, ""), $@"(?<![.\w]){type}\b")
            select $"{file}: {folder} must not know {type} of {parent}"
            : [];

    /// <summary>The types of each folder that files declare.</summary>
    private static Dictionary<string, string[]> Declared() =>
        Sources()
            .GroupBy(s => FolderOf(s.File))
            .ToDictionary(g => g.Key, g => g.SelectMany(s => TypeNames().Matches(s.Text).Select(m => m.Groups["name"].Value)).Distinct().ToArray());

    /// <summary>The folders whose namespaces a file names.</summary>
    private static IEnumerable<string> Mentioned(string text) =>
        from Match match in Named().Matches(NamespaceLine().Replace(text, ""))
        let path = match.Groups["path"].Value.Replace('.', '/')
        let folder = Arrows.Keys.Append("Commands").Where(f => path == f || path.StartsWith(f + "/", StringComparison.Ordinal)).MaxBy(f => f.Length)
        where folder is not null
        group folder by folder into each
        select each.Key;

    private static string FolderOf(string file) => Path.GetDirectoryName(file)!.Replace('\\', '/');

    private static string Top(string folder) => folder.Split('/')[0];

    private static IEnumerable<string> PageFolders() =>
        Directory
            .EnumerateDirectories(Repository.Folder("generator", "Pages"))
            .Select(p => "Pages/" + Path.GetFileName(p))
            .Order(StringComparer.Ordinal);

    private static HashSet<string> Reach(string room)
    {
        var seen = new HashSet<string>();
        var next = new Stack<string>(Arrows[room]);
        while (next.TryPop(out var other))
        {
            if (seen.Add(other))
                Array.ForEach(Arrows[other], next.Push);
        }
        return seen;
    }

    [GeneratedRegex(@"\bPmfSite\.(?<path>\w+(\.\w+)*)")]
    private static partial Regex Named();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^(public|internal) [\w ]*?(record struct|record|class|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeNames();

    [GeneratedRegex(@"^namespace .*$", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(
        @"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)|\bCultureInfo\.Current\w*|\bEnvironment\.\w+"
            + @"|\bTimeZoneInfo\.\w+|\bStopwatch\b|\bRandom\b|\bGuid\.NewGuid|\bConsole\.\w+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MachineQuestions();
}
