using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Mistakes;

/// <summary>How a file was saved must not change the site.</summary>
public sealed class EncodingTests
{
    [Fact]
    public async Task Site_WithWindowsLineEndsAndMarks_IsTheSameByteForByte()
    {
        var plain = await Build(text => text);
        var windows = await Build(text => '\uFEFF' + text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.NotEmpty(plain);
        Assert.Equal(plain, windows);
    }

    [Fact]
    public async Task Site_WithAccentsWrittenApart_IsTheSameByteForByte()
    {
        static string WithAccents(string text) => text.Replace("Homes were", "Tŷ and café were", StringComparison.Ordinal);
        Assert.Equal(await Build(text => text, WithAccents), await Build(text => text.Normalize(System.Text.NormalizationForm.FormD), WithAccents));
    }

    /// <summary>Path and content of every file of the site that is built from the small one with each text changed, after it was approved.</summary>
    private static async Task<SortedDictionary<string, string>> Build(Func<string, string> change, Func<string, string>? first = null)
    {
        using var site = SmallSite.Copy();
        Rewrite(site.Path, first ?? (text => text));
        Frozen.Site(site.Path);
        Rewrite(site.Path, change);
        var (built, found) = await SmallSite.BuildAsItStands(site.Path);
        Assert.Empty(found);
        Assert.NotNull(built);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(built.Folder, "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(built.Folder, path), Convert.ToHexString(File.ReadAllBytes(path)));
        return files;
    }

    private static void Rewrite(string folder, Func<string, string> change)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            File.WriteAllText(path, change(File.ReadAllText(path)));
    }
}
