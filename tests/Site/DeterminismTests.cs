using System.Globalization;
using PmfSite.Tests.Approving;

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
        using var site = WithItsOwnTheme();
        await SmallSite.Build(site.Path);
        var expected = SmallSite.Files(site.Path);
        foreach (
            var path in Directory
                .EnumerateFiles(site.Path, "*", SearchOption.AllDirectories)
                .Where(p => Path.GetExtension(p) is ".yml" or ".md" or ".cshtml" or ".css" && !p.Contains("_site", StringComparison.Ordinal))
        )
            File.WriteAllText(
                path,
                File.ReadAllText(path).Replace("\n", "\r\n", StringComparison.Ordinal),
                new System.Text.UTF8Encoding(Path.GetExtension(path) != ".css")
            );
        await SmallSite.Build(site.Path);
        AssertSame(expected, SmallSite.Files(site.Path));
    }

    [Fact]
    public async Task The_order_in_which_files_were_made_changes_nothing()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        // Some disks list a folder by name, and this one, where there is it, the newest first.
        using var other = new TemporaryFolder(Directory.Exists("/dev/shm") ? "/dev/shm" : null);
        foreach (var path in Directory.EnumerateFiles(SmallSite.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            other.File(Path.GetRelativePath(SmallSite.Folder, path), File.ReadAllText(path));
        await SmallSite.Build(other.Path);
        AssertSame(SmallSite.Files(site.Path), SmallSite.Files(other.Path));
    }

    [Theory]
    [InlineData("000", "TZ=Pacific/Kiritimati", "LC_ALL=tr_TR.UTF-8")]
    [InlineData("077", "TZ=Pacific/Pago_Pago", "LC_ALL=ar_SA.UTF-8", "DOTNET_PROCESSOR_COUNT=1")]
    [InlineData("022", "TZ=Asia/Kathmandu", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "DOTNET_PROCESSOR_COUNT=8")]
    public async Task The_time_zone_the_language_the_rights_and_the_processors_of_the_machine_change_nothing(string mask, params string[] settings)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        var expected = SmallSite.Files(site.Path);
        using var other = SmallSite.Copy();
        Frozen.Site(other.Path);
        using var build = OwnProcess.StartUnder(
            mask,
            [.. settings.Select(s => (s[..s.IndexOf('=', StringComparison.Ordinal)], s[(s.IndexOf('=', StringComparison.Ordinal) + 1)..]))],
            "build",
            other.Path
        );
        Assert.Equal((0, ""), await build.End());
        AssertSame(expected, SmallSite.Files(other.Path));
        var published = Path.Combine(other.Path, "_site");
        var readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        foreach (var path in Directory.EnumerateFiles(published, "*", SearchOption.AllDirectories))
            Assert.Equal(readable, File.GetUnixFileMode(path));
        foreach (var path in Directory.EnumerateDirectories(published).Append(published))
            Assert.Equal(readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute, File.GetUnixFileMode(path));
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

    private static TemporaryFolder WithItsOwnTheme()
    {
        var site = SmallSite.Copy();
        File.AppendAllText(Path.Combine(site.Path, "site.config.yml"), "theme: look\n");
        site.Copy(Repository.Folder("themes", "default", "components", "fact-list"), "look/components/fact-list");
        return site;
    }

    private static void AssertSame(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, f => Assert.Equal(f.Value, actual[f.Key]));
    }
}
