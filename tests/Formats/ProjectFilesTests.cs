using System.Text.Json;
using PmfSite.Composing;
using PmfSite.Data;
using PmfSite.Formats;
using PmfSite.Pages.OneProject;
using PmfSite.Pages.Quarters;

namespace PmfSite.Tests.Formats;

/// <summary>The files of projects say the same as each other and as the pages of projects and of quarters.</summary>
public sealed class ProjectFilesTests
{
    private static readonly Composition Site = Composed.Of("tests/HostileSite");
    private static readonly DataTable Table = DataTables.Of(Site).Select(f => f.Compose()).Single(t => t.Address == Address.ProjectsCsv);
    private static readonly Dictionary<string, string>[] Rows =
    [
        .. Table.Rows.Select(r => Table.Columns.Zip(r).ToDictionary(c => c.First.Name, c => c.Second)),
    ];

    [Fact]
    public void The_last_row_of_each_milestone_is_as_the_page_of_its_project()
    {
        Assert.NotEmpty(Site.Published.Projects);
        foreach (var standing in Site.Published.Projects)
        {
            var page = ProjectComposer.Compose(Site, standing).Milestones.Rows;
            var last = Rows.Where(r => r["project"] == standing.Project.Id).GroupBy(r => r["milestone_title"]).Select(g => g.Last()).ToArray();
            Assert.Equal(
                page.Select(r => (r.Milestone, r.State.Word, r.Due, Moved: r.Moved.Length > 0)).Order(),
                last.Select(r => (Milestone: r["milestone_title"], Word: r["state"], Due: Day(r["due"]), Moved: r["due"] != r["first_planned"]))
                    .Order()
            );
            Assert.All(last, row =>
                Assert.Contains(
                    row["explanation"],
                    string.Join(' ', page.Single(r => r.Milestone == row["milestone_title"]).Said),
                    StringComparison.Ordinal
                )
            );
        }
    }

    [Fact]
    public void Each_quarter_has_the_projects_of_its_page_and_counts_the_same_milestones_as_done()
    {
        foreach (var quarter in Site.Published.Content.Quarters)
        {
            var page = QuarterComposer.Compose(Site, quarter).Projects;
            var rows = Rows.Where(r => r["quarter"] == quarter.Quarter.Id).GroupBy(r => r["project_title"]);
            Assert.Equal(
                (page?.Rows ?? []).Select(r => (r.Project.Text, r.Done)).Order(),
                rows.Select(p =>
                        (p.Key, Said.DoneOf(p.Count(m => m["state"] == Said.MilestoneDone), p.Count(), p.All(m => m["provenance"] == "illustrative")))
                    )
                    .Order()
            );
        }
    }

    [Fact]
    public void Every_document_says_the_same_as_the_table()
    {
        var said = DataDocuments
            .OfProjects(Site)
            .SelectMany(deferred =>
            {
                using var json = JsonDocument.Parse(Written.Bytes(to => JsonFormat.Write(deferred.Compose(), to)));
                var project = json.RootElement.GetProperty("definition").GetProperty("project").GetString();
                return json
                    .RootElement.GetProperty("milestones")
                    .EnumerateArray()
                    .Select(row => $"{project}: {string.Join('|', row.EnumerateObject().Select(p => $"{p.Name}={p.Value}"))}")
                    .ToArray();
            });
        Assert.Equal(
            Rows.Select(r => $"{r["project"]}: {string.Join('|', r.Where(c => c.Value.Length > 0).Select(c => $"{c.Key}={c.Value}"))}"),
            said
        );
    }

    [Fact]
    public void No_cell_is_a_formula()
    {
        Assert.All(Table.Rows.SelectMany(r => r).Where(c => c.Length > 0), cell => Assert.DoesNotContain(cell[0], "=+-@\t\r"));
    }

    private static string Day(string iso) => Said.Date(DateOnly.ParseExact(iso, "O", System.Globalization.CultureInfo.InvariantCulture));
}
