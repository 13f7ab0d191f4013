using System.Text.RegularExpressions;

namespace PmfSite.Tests.Architecture;

/// <summary>What one council calls its own stands in content alone: in the generator and the default theme nothing is named as it is in any council's
/// framework.</summary>
public sealed class CouncilNamesTests
{
    private static readonly string[] Councils = ["new-forest", "bassetlaw", "huntingdonshire", "lancaster", "north-kesteven", "maidstone"];
    private static readonly string[] CouncilNames = ["new forest", "bassetlaw", "huntingdonshire", "lancaster", "kesteven", "maidstone"];

    // What the law, the field or the language calls so everywhere.
    private static readonly string[] EveryonesWords = ["Overview and Scrutiny", "Cabinet", "intervention", "Do"];

    [Fact]
    public void No_council_priority_panel_class_or_rule_is_named_in_the_generator_or_the_default_theme()
    {
        var names = Councils.SelectMany(Names).Except(EveryonesWords).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        Assert.True(names.Length > 100, "the frameworks were not read");
        var strays = string.Join(
            '\n',
            from folder in new[] { Repository.Folder("generator"), Repository.Folder("themes", "default") }
            from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            let relative = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
            where !relative.Contains("/obj/", StringComparison.Ordinal) && !relative.Contains("/bin/", StringComparison.Ordinal)
            let text = File.ReadAllText(path)
            from name in CouncilNames.Where(n => text.Contains(n, StringComparison.OrdinalIgnoreCase)).Concat(names.Where(n => IsNamed(n, text)))
            select $"{relative}: {name}"
        );
        Assert.True(strays.Length == 0, strays);
    }

    [Theory]
    [InlineData("Homes for everyone", "// homes for everyone, of course", true)]
    [InlineData("Homes for everyone", "homes and something for everyone", false)]
    [InlineData("Place", "var title = \"Place\";", true)]
    [InlineData("Place", "title: Place\n", true)]
    [InlineData("Place", "<h2>Place</h2>", true)]
    [InlineData("Place", "public Place Place => new(place);", false)]
    public void A_name_is_found_where_it_is_one(string name, string text, bool found) => Assert.Equal(found, IsNamed(name, text));

    /// <summary>Several words are a name wherever they stand; a single one, which the language needs as well, only where it is a whole
    /// text.</summary>
    private static bool IsNamed(string name, string text) =>
        name.Contains(' ', StringComparison.Ordinal)
            ? text.Contains(name, StringComparison.OrdinalIgnoreCase)
            : Regex.IsMatch(text, $"(\"{Regex.Escape(name)}\"|>{Regex.Escape(name)}<|: {Regex.Escape(name)}$)", RegexOptions.Multiline);

    private static IEnumerable<string> Names(string council)
    {
        var framework = ContentOf.Site(CouncilSites.Folder(council)).Framework;
        return
        [
            .. framework.Priorities.Concat(framework.EarlierPriorities).Select(p => p.Title),
            .. framework.Priorities.SelectMany(p => p.Commitments).Select(c => c.Title),
            .. framework.Panels.Select(p => p.Title),
            .. framework.Classifications.SelectMany(c => c.Classes).Select(c => c.Title),
            .. framework.Rating.Rules.Select(r => r.Id).Where(id => id != "standard"),
        ];
    }
}
