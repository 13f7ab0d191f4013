using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PmfSite.Tests.Browser;

/// <summary>
/// A Chromium for the tests that look at the pages of one site, and that site built for them. <c>tests/run</c> names the browser in
/// PMFSITE_CHROMIUM; empty means the one that Playwright brought.
/// </summary>
public abstract class Chromium(Action<TemporaryFolder> copy, Func<string, Task> finish) : IAsyncLifetime, IDisposable
{
    /// <summary>Where a site that is looked at as from a host seems to stand.</summary>
    public const string Host = "https://site.test/";

    private readonly TemporaryFolder folder = new();
    private readonly ConcurrentDictionary<Looks, Lazy<Task<IReadOnlyDictionary<string, IReadOnlyList<string>>>>> answers = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The built site's folder.</summary>
    public string Site => Path.Combine(folder.Path, "_site");

    /// <summary>Every page that opens from a disk, as paths in the site; the one for what is not found may need a host.</summary>
    public IReadOnlyList<string> Pages =>
        [.. SmallSite.Files(folder.Path).Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal) && p != "404.html")];

    public async Task InitializeAsync()
    {
        copy(folder);
        await SmallSite.Build(folder.Path, new(2026, 1, 1));
        await finish(Site);
        var path = Environment.GetEnvironmentVariable("PMFSITE_CHROMIUM")
            ?? throw new InvalidOperationException("No browser was named. Start the tests with ./tests/run, or set PMFSITE_CHROMIUM to a Chromium.");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = path.Length > 0 ? path : null,
                Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"],
            }
        );
    }

    /// <summary>A window of that width on a page of the site, opened from the disk.</summary>
    public async Task<IPage> Open(string path, int width = 1280, bool scripts = true)
    {
        var context = await browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
                JavaScriptEnabled = scripts,
                Offline = true,
            }
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address(path));
        return page;
    }

    /// <summary>What a screen reader meets on a page, in its order.</summary>
    public async Task<string> Hear(string path)
    {
        var page = await Open(path);
        var heard = await page.Locator("body").AriaSnapshotAsync() + "\n";
        await page.Context.CloseAsync();
        return heard;
    }

    /// <summary>A window on a page of the site as from a host, though nothing leaves this machine.</summary>
    /// <param name="index">What stands for the index of the search; null for the built one, empty for none.</param>
    public async Task<IPage> OpenHosted(string path, string? index = null)
    {
        var context = await browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 800 },
            }
        );
        await context.RouteAsync("**/*", route => Answer(route, index));
        var page = await context.NewPageAsync();
        await page.GotoAsync(Host + path);
        return page;
    }

    /// <summary>What is wrong with the pages by question, asked once whoever wants to know.</summary>
    internal Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> Answers(Looks looks) =>
        answers.GetOrAdd(looks, l => new(() => Probing.Ask(this, l))).Value;

    public string Address(string path) => new Uri(Path.Combine(Site, path)).AbsoluteUri;

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private Task Answer(IRoute route, string? index)
    {
        var path = new Uri(route.Request.Url).AbsolutePath.TrimStart('/');
        if (path == "search-index.js" && index is not null)
            return index.Length > 0 ? route.FulfillAsync(new() { Body = index, ContentType = "text/javascript; charset=utf-8" }) : route.AbortAsync();
        var file = Path.Combine(Site, path);
        return route.Request.Url.StartsWith(Host, StringComparison.Ordinal) && File.Exists(file)
            ? route.FulfillAsync(new() { Path = file })
            : route.AbortAsync();
    }
}
