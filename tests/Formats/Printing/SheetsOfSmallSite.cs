namespace PmfSite.Tests.Formats.Printing;

/// <summary>The small site with both its quarters, whose printed sheets were made twice by a real browser.</summary>
public sealed class SheetsOfSmallSite : IAsyncLifetime
{
    public const string Stem = "quarters/2025-26-q2/performance-2025-26-q2";

    public IReadOnlyDictionary<string, byte[]> Once { get; private set; } = new Dictionary<string, byte[]>();

    public IReadOnlyDictionary<string, byte[]> Again { get; private set; } = new Dictionary<string, byte[]>();

    public async Task InitializeAsync()
    {
        if (Tool.PathOf("chromium") is null)
            return;
        (Once, Again) = (await Make(), await Make());
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static async Task<IReadOnlyDictionary<string, byte[]>> Make()
    {
        using var site = SmallSite.Copy();
        await File.AppendAllTextAsync(
            Path.Combine(site.Path, "site.config.yml"),
            "address: https://example.org/performance/\nformats:\n  made: [large-print, print]\n  required: [large-print, print]\n  "
                + "point-sizes: [18, 24]\n"
        );
        SmallSite.ApproveSecondQuarter(site);
        await SmallSite.Build(site.Path, SmallSite.Later, new(Tool.PathOf));
        return SmallSite.Files(site.Path);
    }
}
