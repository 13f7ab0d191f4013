using Microsoft.Playwright;

namespace PmfSite.Formats.Programs;

/// <summary>A browser that prints pages as tagged PDF: one for a build, started when the first page is printed.</summary>
internal sealed class Printer : IAsyncDisposable
{
    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> started;

    // Two at once keep a small machine busy, and more would only take its memory.
    private readonly SemaphoreSlim places = new(2);

    public Printer(ExternalPrograms programs) => started = new(() => Start(programs));

    /// <param name="html">A page that needs no other file.</param>
    public async Task<byte[]> Print(string html)
    {
        var (_, browser) = await started.Value;
        await places.WaitAsync();
        try
        {
            await using var context = await browser.NewContextAsync(new() { Offline = true, JavaScriptEnabled = false });
            var page = await context.NewPageAsync();
            await page.SetContentAsync(html);
            return await page.PdfAsync(
                new()
                {
                    PreferCSSPageSize = true,
                    Tagged = true,
                    Outline = true,
                }
            );
        }
        catch (PlaywrightException exception)
        {
            throw new IOException($"{ExternalProgram.Chromium.Name} failed: {exception.Message}", exception);
        }
        finally
        {
            places.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        places.Dispose();
        if (!started.IsValueCreated || !started.Value.IsCompletedSuccessfully)
            return;
        var (playwright, browser) = await started.Value;
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> Start(ExternalPrograms programs)
    {
        var playwright = await Playwright.CreateAsync();
        try
        {
            return (
                playwright,
                await playwright.Chromium.LaunchAsync(
                    new()
                    {
                        ExecutablePath = programs.PathOf(ExternalProgram.Chromium),
                        Args =
                        [
                            "--no-first-run",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                        ],
                    }
                )
            );
        }
        catch (PlaywrightException exception)
        {
            playwright.Dispose();
            throw new IOException($"{ExternalProgram.Chromium.Name} does not start: {exception.Message}", exception);
        }
    }
}
