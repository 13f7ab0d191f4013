using System.Text;
using PmfSite.Approving;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Tests.Approving;

/// <summary>An old edition keeps its names.</summary>
public sealed class NamesAsApprovedTests
{
    private const string Folder = "content/quarters/2025-26-q1/";
    private const string Projects =
        "depot:\n  title: A depot\n  purpose: To keep vehicles.\n  serves: [streets]\n  owner: streets-manager\n  escalation: "
        + "housing-manager\n  milestones:\n    bought: {title: It is bought, due: 2025-06-30}\n";

    [Fact]
    public void In_WithTheSameNames_IsTheVerySame()
    {
        var content = SmallSite.Content();
        Assert.Same(content, NamesAsApproved.In(Frozen.Editions(content)[new(2025, 1)].Edition, content));
    }

    [Fact]
    public void In_AfterATitleAndWhatItServesChanged_GivesThemBack()
    {
        var content = SmallSite.Content();
        var edition = Frozen.Editions(content)[new(2025, 1)].Edition;
        var renamed = content.With([
            content.Indicators[0] with
            {
                Title = "Other",
                Serves = [content.Framework.Priorities[1]],
            },
            .. content.Indicators.Skip(1),
        ]);
        var then = NamesAsApproved.In(edition, renamed);
        Assert.Equal("Repairs finished on time", then.Indicators[0].Title);
        Assert.Equal(["homes"], then.Indicators[0].Serves.Select(p => p.Id));
        Assert.Equal("Repairs finished on time", then.Quarters[0].Outturns.First(o => o.Indicator.Id == "repairs-on-time").Indicator.Title);
        Assert.Same(renamed.Indicators[1], then.Indicators[1]);
    }

    [Fact]
    public void In_AfterAPriorityWasRenamedOrRemoved_GivesItBack()
    {
        var content = SmallSite.Content();
        var edition = Frozen.Editions(content)[new(2025, 1)].Edition;
        var homes = content.Framework.Priorities[0];
        var renamed = content with { Framework = content.Framework with { Priorities = [homes with { Title = "Other" }] } };
        var then = NamesAsApproved.In(edition, renamed).Framework;
        Assert.Equal(["Homes", "Streets"], then.Priorities.Select(p => p.Title));
        Assert.Equal(homes.Summary, then.Priorities[0].Summary);
        Assert.Equal(PlanPart.Priority, then.Priorities[1].Part);
    }

    [Fact]
    public void In_AfterARoleWasRenamed_GivesItBack()
    {
        var content = SmallSite.Content();
        var edition = Frozen.Editions(content)[new(2025, 1)].Edition;
        var report = content.Quarters[0].ExceptionReports["days-to-clear"]!;
        var action = report.Actions[0] with { Owner = report.Actions[0].Owner with { Title = "Other" } };
        var renamed = content with
        {
            Quarters =
            [
                content.Quarters[0] with
                {
                    ExceptionReports = new Dictionary<string, ExceptionReport?>
                    {
                        ["days-to-clear"] = report with { Actions = [action] },
                        ["repairs-on-time"] = null,
                    },
                },
                .. content.Quarters.Skip(1),
            ],
        };
        var then = NamesAsApproved.In(edition, renamed).Quarters[0].ExceptionReports;
        Assert.Equal("Service Manager, Streets", then["days-to-clear"]!.Actions[0].Owner.Title);
        Assert.Null(then["repairs-on-time"]);
    }

    [Fact]
    public async Task Build_AfterNamesChanged_KeepsThemOnThePageOfTheQuarterAndInItsFile()
    {
        using var site = SmallSite.Copy();
        site.File("content/projects.yml", Projects);
        site.File(Folder + "milestones.yml", "depot:\n  bought: {state: at-risk, now-due: 2025-08-31, explanation: The seller asked for time.}\n");
        site.File("content/quarters/2025-26-q2/milestones.yml", "depot:\n  bought: {state: done, done: 2025-08-30}\n");
        Frozen.Site(site.Path);
        string[] names = ["Homes", "Days to clear fly-tipping", "A depot", "It is bought", "Service Manager, Streets"];
        site.Change("content/indicators/all.yml", "title: Days to clear fly-tipping", "title: NEWINDICATOR");
        site.Change("content/framework.yml", "title: Homes\n", "title: NEWPRIORITY\n");
        site.Change("content/framework.yml", "streets-manager: Service Manager, Streets", "streets-manager: NEWROLE");
        site.Change("content/projects.yml", "title: A depot", "title: NEWPROJECT");
        site.Change("content/projects.yml", "title: It is bought", "title: NEWMILESTONE");

        var bag = new DiagnosticBag();
        Assert.NotNull(await Pipeline.Build(site.Path, SmallSite.Now, ExternalPrograms.None, bag, Progress.Silent));
        Assert.Empty(bag.Ordered());
        var files = SmallSite.Files(site.Path).ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value));
        // Around it stands the site of today.
        var page = files["quarters/2025-26-q1/index.html"].Split("<main")[1].Split("</main>")[0];
        Assert.All(names, name => Assert.Contains(name, page, StringComparison.Ordinal));
        Assert.All([page, files["quarters/2025-26-q1/results.csv"], files["quarters/2025-26-q1/edition.json"]], text =>
            Assert.All(["NEWINDICATOR", "NEWPRIORITY", "NEWROLE", "NEWPROJECT", "NEWMILESTONE"], name =>
                Assert.DoesNotContain(name, text, StringComparison.Ordinal)
            )
        );
        Assert.Contains("Days to clear fly-tipping", files["quarters/2025-26-q1/results.csv"], StringComparison.Ordinal);
        Assert.Contains("NEWINDICATOR", files["indicators/days-to-clear.html"], StringComparison.Ordinal);
        Assert.Contains("NEWPROJECT", files["projects/depot.html"], StringComparison.Ordinal);
    }
}
