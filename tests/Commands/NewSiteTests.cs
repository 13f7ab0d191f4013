using PmfSite.Commands;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Tests.Commands;

/// <summary>Starting a site of one's own.</summary>
public sealed class NewSiteTests
{
    // In each quarter of a year, and on its first and last day.
    public static TheoryData<string, string> Starts()
    {
        var starts = new TheoryData<string, string>();
        foreach (var shape in Enum.GetNames<FrameworkShape>())
        {
            foreach (var day in new[] { "2026-01-15", "2026-04-01", "2026-07-20", "2026-12-31" })
                starts.Add(shape, day);
        }
        return starts;
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public async Task It_has_no_mistake_and_publishes_once_its_quarter_is_approved(string shape, string day)
    {
        using var folder = new TemporaryFolder();
        var site = Path.Combine(folder.Path, "new");
        var today = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var quarter = Quarter.Containing(today).Previous;
        var (code, said, told) = Run(site, Enum.Parse<FrameworkShape>(shape), today);
        Assert.Equal((ExitCode.Done, ""), (code, told));
        Assert.Contains(quarter.Id, said, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Select(File.ReadAllText), t =>
            t.Contains("{{", StringComparison.Ordinal)
        );

        var bag = new DiagnosticBag();
        Assert.NotNull(await Pipeline.Check(site, bag, Progress.Silent));
        Assert.Empty(bag.Ordered());
        File.WriteAllText(
            Path.Combine(site, "content", "quarters", quarter.Id, "approval.yml"),
            Invariant($"decision: approved\ndate: {today:yyyy-MM-dd}\nbody: Cabinet\n")
        );
        Assert.Equal(ExitCode.Done, await ApproveCommand.Run(Here(site, today), quarter, false));
        Assert.NotNull(await Pipeline.Build(site, new LondonTime(today, new(12, 0)), ExternalPrograms.None, bag, Progress.Silent));
        Assert.Empty(bag.Ordered());
        Assert.Contains("Exampleshire", File.ReadAllText(Path.Combine(site, "_site", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_shape_shows_what_it_is()
    {
        using var folder = new TemporaryFolder();
        foreach (
            var (shape, mark) in new[]
            {
                (FrameworkShape.Plan, "commitments:"),
                (FrameworkShape.Scorecard, "lens:"),
                (FrameworkShape.Pillars, "priority: Pillar"),
            }
        )
        {
            Run(Path.Combine(folder.Path, shape.ToString()), shape, new(2026, 1, 15));
            Assert.Contains(
                mark,
                File.ReadAllText(Path.Combine(folder.Path, shape.ToString(), "content", "framework.yml")),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_folder_that_holds_anything_is_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        folder.File("mine.txt", "mine");
        var (code, said, told) = Run(folder.Path, FrameworkShape.Plan, new(2026, 1, 15));
        Assert.Equal((ExitCode.WrongUsage, ""), (code, said));
        Assert.Contains("is not empty", told, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    private static (int Code, string Said, string Told) Run(string folder, FrameworkShape shape, DateOnly today)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = NewSiteCommand.Run(Here(folder, today) with { Output = output, Error = error }, folder, shape);
        return (code, output.ToString(), error.ToString());
    }

    private static Surroundings Here(string folder, DateOnly today) =>
        new(folder, new LondonTime(today, new(12, 0)), TextWriter.Null, TextWriter.Null, Progress.Silent, InContinuousIntegration: false);
}
