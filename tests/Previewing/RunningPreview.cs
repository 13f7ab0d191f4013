using System.Text;
using PmfSite.Commands;
using PmfSite.Performance;
using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Previewing;

/// <summary>The small site, served as a preview at whichever port is free until the test is over.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Said said = new();
    private readonly StringWriter told = new();
    private readonly Task<int> running;

    private RunningPreview(LondonTime? asOf) =>
        running = PreviewCommand.Serve(
            new(Site.Path, SmallSite.Now, said, TextWriter.Synchronized(told), Progress.Silent, InContinuousIntegration: false) { AsOf = asOf },
            () => Clock,
            0,
            stop.Token
        );

    /// <summary>What London's clocks show.</summary>
    public LondonTime Clock { get; set; } = SmallSite.Now;

    public TemporaryFolder Site { get; } = FrozenCopy();

    public HttpClient Client { get; } = new();

    public Uri Address => Client.BaseAddress!;

    /// <summary>What the terminal shows of mistakes.</summary>
    public string Told => told.ToString();

    public static async Task<RunningPreview> Start(LondonTime? asOf = null)
    {
        var preview = new RunningPreview(asOf);
        preview.Client.BaseAddress = new(await preview.said.Address.Task.WaitAsync(TimeSpan.FromMinutes(1)));
        return preview;
    }

    public Task<string> Read(string path) => Client.GetStringAsync(path);

    /// <summary>Asks again and again until the answer holds the words. The limit is for a test that fails.</summary>
    public async Task<string> ReadUntil(string path, string words)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var answer = await Client.GetAsync(path, limit.Token);
            var text = await answer.Content.ReadAsStringAsync(limit.Token);
            if (text.Contains(words, StringComparison.Ordinal))
                return text;
            await Task.Delay(50, limit.Token);
        }
    }

    /// <summary>Stops it as Ctrl+C does, and answers its exit code.</summary>
    public async Task<int> Stop()
    {
        await stop.CancelAsync();
        return await running.WaitAsync(TimeSpan.FromMinutes(1));
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Client.Dispose();
        stop.Dispose();
        await said.DisposeAsync();
        await told.DisposeAsync();
        Site.Dispose();
    }

    private static TemporaryFolder FrozenCopy()
    {
        var site = SmallSite.Copy();
        Frozen.Site(site.Path);
        return site;
    }

    /// <summary>What the preview says, of which the first line has its address.</summary>
    private sealed class Said : TextWriter
    {
        public TaskCompletionSource<string> Address { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value) =>
            Address.TrySetResult(value!.Split(' ').FirstOrDefault(word => word.StartsWith("http:", StringComparison.Ordinal), ""));
    }
}
