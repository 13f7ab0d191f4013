using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using PmfSite.Formats;

namespace PmfSite.Previewing;

/// <summary>
/// Serves a preview to this machine alone: only its loopback address is listened to, only its own names are answered to, so that no page of another
/// site can ask in their place, and everything comes from memory.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>The port that is tried first when none is named.</summary>
    public const int UsualPort = 8321;
    private const int MostTried = 20;

    // A browser that waits longer asks again.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(25);

    private readonly WebApplication server;
    private readonly Lock changing = new();
    private TaskCompletionSource<PreviewState> next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private PreviewState? state;

    private PreviewServer(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Listen(IPAddress.Loopback, port);
            });
        server = builder.Build();
        server.Run(Answer);
    }

    /// <summary>Where it is served, with the closing slash.</summary>
    public string Address => server.Urls.Single() + "/";

    /// <summary>Begins to listen; what is asked before the first state waits for it.</summary>
    /// <param name="port">Zero: whichever is free. Null: the usual one, or the next that is free.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PreviewServer> Start(int? port)
    {
        for (var tried = port ?? UsualPort; ; tried++)
        {
            var server = new PreviewServer(tried);
            try
            {
                await server.server.StartAsync();
                return server;
            }
            catch (IOException) when (port is null && tried < UsualPort + MostTried)
            {
                await server.DisposeAsync();
            }
        }
    }

    /// <summary>Shows another state, and tells it to every page that is open.</summary>
    public void Show(PreviewState shown)
    {
        TaskCompletionSource<PreviewState> waiting;
        lock (changing)
        {
            state = shown;
            (waiting, next) = (next, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }
        waiting.SetResult(shown);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task Answer(HttpContext http)
    {
        var (request, response) = (http.Request, http.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        // A page of another site can neither load a file of this one, such as the index of the search, nor show it in a frame.
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.ContentSecurityPolicy = "frame-ancestors 'self'";
        if (request.Host.Host is not ("127.0.0.1" or "localhost") || request.Host.Port != http.Connection.LocalPort)
            await Refuse(response, StatusCodes.Status421MisdirectedRequest, "This preview answers only to 127.0.0.1 and localhost.");
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            await Refuse(response, StatusCodes.Status405MethodNotAllowed, "This preview can only be read.");
        else
            await AnswerOwn(request, response, http.RequestAborted);
    }

    private async Task AnswerOwn(HttpRequest request, HttpResponse response, CancellationToken gone)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(gone, server.Lifetime.ApplicationStopping);
        try
        {
            var path = request.Path.Value!.TrimStart('/');
            if (path.StartsWith(PreviewAssets.Folder + "after/", StringComparison.Ordinal))
                await TellChange(path[(PreviewAssets.Folder.Length + 6)..], response, ending.Token);
            else
                await Send(
                    path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path,
                    request.Query.ContainsKey(MistakesPage.AsItWas),
                    await Current(ending.Token),
                    response
                );
        }
        catch (OperationCanceledException)
        {
            // The reader is gone, or the preview ends.
        }
        catch (Exception exception) when (!response.HasStarted)
        {
            await Refuse(response, StatusCodes.Status500InternalServerError, $"This page could not be made:\n{exception}");
        }
    }

    private static async Task Send(string path, bool asItWas, PreviewState state, HttpResponse response)
    {
        if (Asset(path, state) is { } asset)
            await Send(ServedFile.Of(asset), response);
        else if (
            state.Mistakes.Count > 0
            && (path.EndsWith(".html", StringComparison.Ordinal) || state.Site is null)
            && !(asItWas && state.Site is not null)
        )
            await Send(ServedFile.Of(MistakesPage.Of(state)), response);
        else if (await state.Site!.Find(path) is { } file)
            await Send(file, response);
        else
            await Send((await state.Site.Find(Composing.Address.NotFound(null).Path))!, response, StatusCodes.Status404NotFound);
    }

    private static SiteFile? Asset(string path, PreviewState state) =>
        Array.Find([PreviewAssets.Style, PreviewAssets.ReloadFile(state.Number)], asset => asset.Path == path);

    private static async Task Send(ServedFile file, HttpResponse response, int status = StatusCodes.Status200OK)
    {
        response.StatusCode = status;
        response.ContentType = file.MediaType.StartsWith("text/", StringComparison.Ordinal) ? file.MediaType + "; charset=utf-8" : file.MediaType;
        response.ContentLength = file.Bytes.Length;
        await response.Body.WriteAsync(file.Bytes);
    }

    private static Task Refuse(HttpResponse response, int status, string words)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(words + "\n");
    }

    /// <summary>Answers when another state is shown than the one that the page was made from; after a while, that none is.</summary>
    private async Task TellChange(string known, HttpResponse response, CancellationToken ending)
    {
        Task<PreviewState> change;
        lock (changing)
            change = state is { } shown && Invariant($"{shown.Number}") != known ? Task.FromResult(shown) : next.Task;
        var isTold = await Task.WhenAny(change, Task.Delay(LongestWait, ending)) == change;
        ending.ThrowIfCancellationRequested();
        response.StatusCode = isTold ? StatusCodes.Status200OK : StatusCodes.Status204NoContent;
    }

    private Task<PreviewState> Current(CancellationToken ending)
    {
        lock (changing)
            return state is { } shown ? Task.FromResult(shown) : next.Task.WaitAsync(ending);
    }
}
