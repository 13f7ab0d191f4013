using System.Text.RegularExpressions;

namespace PmfSite.Tests.Rendering.Components;

/// <summary>The README of the default theme has a word for whatever lies in its folders.</summary>
public sealed class ThemeReadmeTests
{
    private static readonly string Theme = Repository.Folder("themes", "default");
    private static readonly string Text = File.ReadAllText(Path.Combine(Theme, "README.md"));

    [Fact]
    public void It_names_each_layout_and_component() =>
        Assert.Equal(
            [],
            Directory
                .EnumerateFiles(Path.Combine(Theme, "layouts"))
                .Concat(Directory.EnumerateDirectories(Path.Combine(Theme, "components")))
                .Select(Path.GetFileNameWithoutExtension)
                .Where(name => !Text.Contains($"`{name}`", StringComparison.Ordinal))
        );

    [Fact]
    public void It_names_each_page() =>
        Assert.Equal(
            [],
            Directory
                .EnumerateFiles(Path.Combine(Theme, "pages"))
                .Select(file => Path.GetFileNameWithoutExtension(file)[..^"Page".Length])
                .Where(name => !Regex.IsMatch(Text, $@"^\|.*\b{name}\b.*\|", RegexOptions.Multiline))
        );
}
