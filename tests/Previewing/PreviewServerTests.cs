using System.Net;
using System.Net.Sockets;
using System.Text;
using PmfSite.Commands;
using PmfSite.Performance;
using PmfSite.Tests.Approving;

namespace PmfSite.Tests.Previewing;

/// <summary>The preview really serves: each test starts one, asks it as a browser does, and stops it.</summary>
public sealed class PreviewServerTests
{
    private const string Narrative = "content/quarters/2025-26-q2/narratives/repairs-on-time.md";
    private const string Page = "indicators/repairs-on-time.html";

    [Fact]
    public async Task It_shows_what_is_not_approved_and_says_so()
    {
        await using var preview = await RunningPreview.Start();
        Assert.Contains("<strong>Draft, not approved, not for publication.</strong>", await preview.Read(""), StringComparison.Ordinal);
        Assert.Contains("96.2%", await preview.Read(Page), StringComparison.Ordinal);
        Assert.Contains("Draft, not approved, not for publication", await preview.Read("quarters/2025-26-q2/results.csv"), StringComparison.Ordinal);
        Assert.Contains("quarters/2025-26-q2/index.html", await preview.Read("search-index.js"), StringComparison.Ordinal);
        Assert.Contains("<title>Draft: Accessibility statement", await preview.Read("accessibility.html"), StringComparison.Ordinal);
        Assert.Equal("User-agent: *\nDisallow: /\n", await preview.Read("robots.txt"));
        Assert.False(Directory.Exists(Path.Combine(preview.Site.Path, "_site")));
    }

    [Fact]
    public async Task As_of_a_moment_it_shows_what_everyone_sees_then()
    {
        await using var preview = await RunningPreview.Start(new LondonTime(2025, 11, 1, 9, 30, 0));
        var home = await preview.Read("");
        Assert.Contains(
            "This preview shows the site as everyone sees it on 1 November 2025 at 09:30. Everything in it is released.",
            home,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Draft", home, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Client.GetAsync("quarters/2025-26-q2/index.html")).StatusCode);
    }

    [Fact]
    public async Task A_changed_narrative_is_shown_and_told_to_the_page_that_is_open()
    {
        await using var preview = await RunningPreview.Start();
        await preview.Read(Page);
        var told = preview.Client.GetAsync(".preview/after/1");
        preview.Site.File(Narrative, "Repairs took CHANGEDWORDS in April.\n");
        Assert.Equal(HttpStatusCode.OK, (await told).StatusCode);
        await preview.ReadUntil(Page, "CHANGEDWORDS");
    }

    [Fact]
    public async Task What_is_released_while_it_is_open_is_no_draft_after_the_next_change()
    {
        await using var preview = await RunningPreview.Start();
        SmallSite.ApproveSecondQuarter(preview.Site, "2025-12-02 09:30");
        Frozen.Site(preview.Site.Path);
        await preview.ReadUntil("", "Draft, not released");
        preview.Clock = new(2025, 12, 2, 9, 30, 0);
        var page = Path.Combine(preview.Site.Path, "content", "pages", "about.md");
        await File.WriteAllTextAsync(page, await File.ReadAllTextAsync(page) + "\nIt is released.\n");
        var home = await preview.ReadUntil("", "Everything in it is released.");
        Assert.DoesNotContain("Draft", home, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_is_shown_in_place_of_pages_until_it_is_put_right()
    {
        await using var preview = await RunningPreview.Start();
        await preview.Read(Page);
        var file = Path.Combine(preview.Site.Path, "content/quarters/2025-26-q2/outturns.yml");
        var right = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, right.Replace("96.2", "96,2", StringComparison.Ordinal));
        var page = await preview.ReadUntil(Page, "1 mistake in the content");
        Assert.Contains("<h2>content/quarters/2025-26-q2/outturns.yml:1:18</h2>", page, StringComparison.Ordinal);
        Assert.Contains("Put right: use a full stop for the decimal mark, and no commas.", page, StringComparison.Ordinal);
        Assert.Contains("content/quarters/2025-26-q2/outturns.yml:1:18  error", preview.Told, StringComparison.Ordinal);
        Assert.Contains("96.2", await preview.Read("indicators/repairs-on-time.csv"), StringComparison.Ordinal);
        Assert.Contains("96.2%", await preview.Read(Page + "?as-it-was"), StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, right.Replace("96.2", "96.4", StringComparison.Ordinal));
        await preview.ReadUntil(Page, "96.4%");
    }

    [Theory]
    [InlineData("/../site.config.yml")]
    [InlineData("/%2e%2e/site.config.yml")]
    [InlineData("/..%2fsite.config.yml")]
    [InlineData("/..\\site.config.yml")]
    [InlineData("//etc/passwd")]
    [InlineData("/content/framework.yml")]
    [InlineData("/.preview/../../site.config.yml")]
    public async Task No_path_leads_out_of_the_site(string path)
    {
        await using var preview = await RunningPreview.Start();
        var answer = await Ask(preview.Address, $"GET {path} HTTP/1.1\r\nHost: {preview.Address.Authority}\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("performance@example.org\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.test")]
    [InlineData("evil.test:PORT")]
    [InlineData("127.0.0.1.evil.test:PORT")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    public async Task A_foreign_host_is_refused(string host)
    {
        await using var preview = await RunningPreview.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, "")
        {
            Headers = { Host = host.Replace("PORT", $"{preview.Address.Port}", StringComparison.Ordinal) },
        };
        using var answer = await preview.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        Assert.DoesNotContain("Small performance site", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_can_only_be_read_and_by_its_own_pages_alone()
    {
        await using var preview = await RunningPreview.Start();
        using var head = await preview.Client.SendAsync(new(HttpMethod.Head, Page));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(["same-origin"], head.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await preview.Client.PostAsync(Page, null)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await preview.Client.DeleteAsync(Page)).StatusCode);
        using var local = new HttpRequestMessage(HttpMethod.Get, "") { Headers = { Host = $"localhost:{preview.Address.Port}" } };
        Assert.Equal(HttpStatusCode.OK, (await preview.Client.SendAsync(local)).StatusCode);
    }

    [Fact]
    public async Task It_listens_to_the_loopback_address_alone()
    {
        await using var preview = await RunningPreview.Start();
        Assert.Equal("127.0.0.1", preview.Address.Host);
        Assert.Equal(
            ["127.0.0.1"],
            System
                .Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties()
                .GetActiveTcpListeners()
                .Where(l => l.Port == preview.Address.Port)
                .Select(l => l.Address.ToString())
        );
    }

    [Fact]
    public async Task A_named_port_that_is_taken_is_wrong_usage_and_stopping_is_done()
    {
        await using var preview = await RunningPreview.Start();
        using var told = new StringWriter();
        var code = await PreviewCommand.Serve(
            new(preview.Site.Path, SmallSite.Now, TextWriter.Null, told, Progress.Silent, InContinuousIntegration: false),
            () => SmallSite.Now,
            preview.Address.Port,
            default
        );
        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Contains("--port", told.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await preview.Stop());
    }

    /// <summary>Sends the very bytes; a client would tidy the path up first.</summary>
    private static async Task<string> Ask(Uri address, string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(connection.GetStream());
        return await reader.ReadToEndAsync();
    }
}
