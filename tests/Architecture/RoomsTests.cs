using System.Text.RegularExpressions;

namespace PmfSite.Tests.Architecture;

/// <summary>Holds the directions between the rooms: it reads the sources and names the file and the forbidden arrow.</summary>
public sealed partial class RoomsTests
{
    /// <summary>Who may know whom. Whatever is not listed is forbidden; siblings never meet.</summary>
    internal static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Diagnostics"] = [],
        ["Performance"] = ["Diagnostics"],
        ["Loading"] = ["Diagnostics", "Performance"],
        ["Assessing"] = ["Performance"],
        ["Approving"] = ["Diagnostics", "Performance", "Assessing"],
        ["Checking"] = ["Diagnostics", "Performance", "Assessing", "Approving"],
        ["Querying"] = ["Performance", "Assessing", "Approving"],
        ["Charting"] = [],
        ["Sounding"] = [],
        ["Saying"] = ["Performance", "Assessing"],
        ["Composing"] = ["Performance", "Assessing", "Approving", "Querying", "Charting", "Sounding", "Saying"],
        ["Rendering"] = ["Diagnostics", "Saying", "Composing"],
        ["Formats"] = ["Performance", "Querying", "Saying", "Composing", "Rendering"],
        ["Inspecting"] = ["Composing"],
        ["Previewing"] = ["Diagnostics", "Composing", "Formats"],
        ["Writing"] = ["Performance", "Formats"],
    };

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
        Assert.Empty(Sources().Where(s => Arrows.ContainsKey(s.Room)).SelectMany(s => ForbiddenArrows(s.Room, s.File, s.Text)));
    }

    [Fact]
    public void Every_folder_is_a_room_with_its_arrows_or_the_commands()
    {
        var folders = Sources().Select(s => s.Room).Where(r => r.Length > 0).Distinct().Order();
        Assert.Equal(Arrows.Keys.Append("Commands").Order(), folders);
    }

    [Fact]
    public void A_forbidden_arrow_is_found_and_named()
    {
        Assert.Equal(
            ["Performance/Target.cs: Performance must not know Loading"],
            ForbiddenArrows("Performance", "Performance/Target.cs", "using PmfSite.Diagnostics;\nusing PmfSite.Loading.Yaml;\n")
        );
        Assert.Equal(
            ["Charting/Axis.cs: Charting must not know Composing"],
            ForbiddenArrows("Charting", "Charting/Axis.cs", "var text = PmfSite.Composing.Display.Count(1);")
        );
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
            where source.Room is "Performance" or "Assessing" or "Approving" or "Checking" or "Composing"
            where source.File != "Performance/Colour.cs" // light is not a figure
            from Match match in Regex.Matches(source.Text, @"\b(double|float)\b")
            select $"{source.File}: {match.Value}";
        Assert.Empty(strays);
    }

    [Fact]
    public void The_pipeline_is_the_only_file_that_names_all_stages()
    {
        var all = Sources().Where(s => Arrows.Keys.Count(room => Mentions(s.Text, room)) >= 8).Select(s => s.File);
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
            where Arrows.ContainsKey(source.Room)
            from other in Arrows[source.Room]
            where Mentions(source.Text, other)
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

    private static IEnumerable<string> ForbiddenArrows(string room, string file, string text) =>
        from other in Arrows.Keys.Append("Commands")
        where other != room && !Arrows[room].Contains(other) && Mentions(text, other)
        select $"{file}: {room} must not know {other}";

    private static bool Mentions(string text, string room) => Regex.IsMatch(NamespaceLine().Replace(text, ""), $@"\bPmfSite\.{room}\b");

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

    [GeneratedRegex(@"^namespace .*$", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(
        @"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)|\bCultureInfo\.Current\w*|\bEnvironment\.\w+"
            + @"|\bTimeZoneInfo\.\w+|\bStopwatch\b|\bRandom\b|\bGuid\.NewGuid|\bConsole\.\w+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MachineQuestions();
}
