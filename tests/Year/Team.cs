using System.Diagnostics;
using System.Text;
using PmfSite.Approving;
using PmfSite.Commands;
using PmfSite.Loading;
using PmfSite.Performance;

namespace PmfSite.Tests.Year;

/// <summary>What a command answered, and its exit code.</summary>
internal sealed record Answer(int Code, string Said, string Told);

/// <summary>A communications team with a folder of content in git, a clock that it sets itself, and the commands.</summary>
internal sealed class Team : IDisposable
{
    private static readonly string[] Own =
    [
        "-c",
        "user.name=Communications",
        "-c",
        "user.email=communications@example.org",
        "-c",
        "commit.gpgsign=false",
        "-c",
        "core.autocrlf=false",
        "-c",
        "init.defaultBranch=main",
    ];

    private readonly TemporaryFolder folder = new();

    /// <summary>On London's clocks.</summary>
    public LondonTime Now { get; set; }

    public string Folder => folder.Path;

    public string OutputFolder => Path.Combine(Folder, "_site");

    /// <summary>Everything that the public can get, by its path.</summary>
    public SortedDictionary<string, byte[]> Public => SmallSite.Files(Folder);

    public void Copy(string from) => folder.Copy(from);

    public void Write(string file, string text) => folder.File(file, text);

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public void Edit(string file, string find, string with)
    {
        var text = Read(file);
        Assert.Contains(find, text, StringComparison.Ordinal);
        Write(file, text.Replace(find, with, StringComparison.Ordinal));
    }

    public Task<Answer> Check() => Run(CheckCommand.Run);

    public Task<Answer> Build() => Run(BuildCommand.Run);

    public Task<Answer> Readiness(string quarter) =>
        Run(here => ReadinessCommand.Run(here, Grammar.Quarter(quarter)!.Value, ReadinessFormat.Table, isStrict: true));

    /// <summary>What a panel is given to read, which is written into a folder of its own.</summary>
    public async Task<string> Pack(string panel, string quarter)
    {
        var answer = await Run(here => PackCommand.Run(here, panel, Grammar.Quarter(quarter)!.Value, PackCommand.UsualFolder));
        Assert.Equal((ExitCode.Done, ""), (answer.Code, answer.Told));
        return Read($"{PackCommand.UsualFolder}/{quarter}-{panel}.html");
    }

    /// <summary>The preview in a folder of its own, by path.</summary>
    public async Task<SortedDictionary<string, byte[]>> Preview()
    {
        var answer = await Run(here => PreviewCommand.Write(here, Path.Combine(Folder, "draft")));
        Assert.Equal((ExitCode.Done, ""), (answer.Code, answer.Told));
        return SmallSite.Files(Folder, "draft");
    }

    public Task<Answer> Seal() => Run(SealCommand.Run);

    public Task<Answer> Submit(string quarter) => Run(here => ApproveCommand.Run(here, Grammar.Quarter(quarter)!.Value, isSubmission: true));

    public Task<Answer> Approve(string quarter) => Run(here => ApproveCommand.Run(here, Grammar.Quarter(quarter)!.Value, isSubmission: false));

    public Task<Answer> RollBack() => Run(here => Task.FromResult(RollbackCommand.Run(here)));

    public Task<Answer> Verify() => Run(here => Task.FromResult(VerifyCommand.Run(here, OutputFolder)));

    /// <summary>Builds, and the public folder is another than before.</summary>
    public async Task Publish()
    {
        var answer = await Build();
        Assert.Equal((ExitCode.Done, ""), (answer.Code, answer.Told));
        Assert.DoesNotContain("nothing was touched", answer.Said, StringComparison.Ordinal);
    }

    /// <summary>Builds, and the public folder stays as it is.</summary>
    public async Task BuildInVain()
    {
        var before = Public;
        var answer = await Build();
        Assert.Equal((ExitCode.Done, ""), (answer.Code, answer.Told));
        Assert.Contains("nothing was touched", answer.Said, StringComparison.Ordinal);
        AssertPublic(before);
    }

    public void AssertPublic(SortedDictionary<string, byte[]> expected)
    {
        var now = Public;
        Assert.Equal(expected.Keys, now.Keys);
        Assert.Empty(expected.Where(f => !f.Value.AsSpan().SequenceEqual(now[f.Key])).Select(f => f.Key));
    }

    /// <summary>Each is somewhere in what the public can get.</summary>
    public void AssertSeen(params string[] texts)
    {
        var files = Texts();
        Assert.All(texts, text => Assert.NotEmpty(Where(text, files)));
    }

    /// <summary>None is in any byte or name of what the public can get.</summary>
    public void AssertUnseen(params string[] texts)
    {
        var files = Texts();
        Assert.All(texts, text => Assert.Empty(Where(text, files)));
    }

    /// <summary>A page or file of the public folder.</summary>
    public string Page(string path) => Encoding.UTF8.GetString(Public[path]);

    /// <summary>The digest of an edition as the public gets it.</summary>
    public string Digest(string quarter) => EditionText.Digest(Public[$"quarters/{quarter}/edition.json"]);

    /// <returns>The commit.</returns>
    public string Commit(string message)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--message", message);
        return Git("rev-parse", "HEAD").Trim();
    }

    public void Initialise()
    {
        Write(".gitignore", "_site/\n._site.releases/\npacks/\ndraft/\n.draft.releases/\n");
        Git("init", "--quiet");
    }

    /// <summary>What a stranger gets who has only the address of the repository: the content of then, and none of its output.</summary>
    public Team Stranger(string commit)
    {
        var stranger = new Team();
        stranger.Git("clone", "--quiet", "--no-local", Folder, ".");
        stranger.Git("checkout", "--quiet", commit);
        return stranger;
    }

    /// <summary>What git would say is not committed.</summary>
    public string Uncommitted() => Git("status", "--porcelain");

    public void Dispose()
    {
        // Git's objects cannot be written to, and Windows does not delete such files.
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        folder.Dispose();
    }

    private (string Path, string Text)[] Texts() => [.. Public.Select(f => (f.Key, Encoding.UTF8.GetString(f.Value)))];

    private static IEnumerable<string> Where(string text, IEnumerable<(string Path, string Text)> files) =>
        from file in files
        where file.Path.Contains(text, StringComparison.OrdinalIgnoreCase) || file.Text.Contains(text, StringComparison.OrdinalIgnoreCase)
        select file.Path;

    private async Task<Answer> Run(Func<Surroundings, Task<int>> command)
    {
        using var said = new StringWriter { NewLine = "\n" };
        using var told = new StringWriter { NewLine = "\n" };
        var code = await command(new(Folder, Now, said, told, Progress.Silent, InContinuousIntegration: false));
        return new(code, said.ToString(), told.ToString());
    }

    /// <summary>Without the settings of whoever runs the tests.</summary>
    private string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", [.. Own, .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = Path.Combine(Folder, "no-such-file");
        using var git = Process.Start(start)!;
        var told = git.StandardError.ReadToEndAsync();
        var said = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {string.Join(' ', arguments)}: {told.Result}");
        return said;
    }
}
