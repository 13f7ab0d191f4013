using System.Globalization;

namespace PmfSite.Tests.Site;

/// <summary>The same content gives the same bytes, whatever the machine is set to.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public async Task The_culture_of_the_machine_changes_nothing(string culture)
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var expected = SmallSite.Files(site.Path);
        var before = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = new CultureInfo(culture);
            await SmallSite.Build(site.Path);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = before;
        }
        AssertSame(expected, SmallSite.Files(site.Path));
    }

    [Fact]
    public async Task Carriage_returns_and_a_byte_order_mark_change_nothing()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var expected = SmallSite.Files(site.Path);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(site.Path, "content"), "*", SearchOption.AllDirectories))
            File.WriteAllText(path, File.ReadAllText(path).Replace("\n", "\r\n", StringComparison.Ordinal), new System.Text.UTF8Encoding(true));
        await SmallSite.Build(site.Path);
        AssertSame(expected, SmallSite.Files(site.Path));
    }

    [Fact]
    public async Task The_day_of_the_build_is_nowhere_in_the_output()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path, new(2025, 12, 1));
        var expected = SmallSite.Files(site.Path);
        await SmallSite.Build(site.Path, new(2031, 7, 4));
        AssertSame(expected, SmallSite.Files(site.Path));
    }

    private static void AssertSame(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, f => Assert.Equal(f.Value, actual[f.Key]));
    }
}
