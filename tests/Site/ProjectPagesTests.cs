using System.Text;

namespace PmfSite.Tests.Site;

/// <summary>What readers see of projects and their milestones, on a small site of two quarters with a programme.</summary>
public sealed class ProjectPagesTests
{
    private const string Projects = """
        new-depot:
          title: A new depot
          purpose: Room for lorries that run on electricity.
          serves: [homes, better-council]
          commitments: [safe]
          owner: housing-manager
          escalation: streets-manager
          milestones:
            opened: {title: The depot opens, due: 2026-03-31}
            bought: {title: The site is bought, due: 2025-06-30}
            fenced: {title: The site is fenced, due: 2025-08-31}
        old-forms:
          title: Forms on paper
          purpose: Fewer of them.
          serves: [better-council]
          owner: housing-manager
          escalation: streets-manager
          until: 2025-26-q1
          milestones:
            gone: {title: The last form is gone, due: 2025-05-31}

        """;

    private const string FirstQuarter = """
        new-depot:
          bought: {state: done, done: 2025-06-12}
          fenced: {state: on-track}
          opened: {state: at-risk, explanation: Steel is dear}
        old-forms:
          gone: {state: done, done: 2025-06-03, explanation: One form was found late.}

        """;

    private const string SecondQuarter = """
        new-depot:
          fenced: {state: on-track, explanation: The builder is ill.}
          opened: {state: off-track, now-due: 2026-09-30, explanation: SECRETREASON}

        """;

    [Fact]
    public async Task A_project_says_how_far_it_is_what_is_overdue_and_to_whom_it_was_escalated()
    {
        using var site = await Built(secondApproved: true);
        Assert.Equal(
            """
            # A new depot
            Room for lorries that run on electricity.
            Overdue
            1 of 3 milestones is done.
            Quarter 2, 2025 to 2026 (July to September 2025)
            ## Milestones
            table: A new depot: milestones, as known at the end of July to September 2025
            | Milestone | Due | State | What the council says
            | The site is bought | 30 June 2025 | Done | Done on 12 June 2025.
            | The site is fenced | 31 August 2025 | Overdue | It was due on 31 August 2025 and was not done by then. The project reported it as: on track. The builder is ill.
            | The depot opens | 30 September 2026 First planned for 31 March 2026. | Off track | It is significantly off track and was escalated to: Service Manager, Streets. SECRETREASON.
            Download this project (JSON)
            ## About this project
            Serves:
                Homes, Better Council
            Commitments:
                Keeping homes safe
            Who answers for it:
                Service Manager, Housing
            Who is told when it is significantly off track:
                Service Manager, Streets

            """,
            await SmallSite.Outline(site, "projects/new-depot.html")
        );
    }

    [Fact]
    public async Task What_a_quarter_says_of_milestones_stays_behind_until_it_is_approved()
    {
        using var site = await Built(secondApproved: false);
        var project = await SmallSite.Outline(site, "projects/new-depot.html");
        Assert.Contains("| The depot opens | 31 March 2026 | At risk | Steel is dear.", project, StringComparison.Ordinal);
        Assert.Contains("| The site is fenced | 31 August 2025 | On track | Nothing more", project, StringComparison.Ordinal);
        Assert.All(SmallSite.Files(site.Path), f =>
            Assert.DoesNotContain("SECRETREASON", Encoding.UTF8.GetString(f.Value), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_project_and_a_milestone_that_begin_later_stay_behind_until_then()
    {
        var later = Projects
            .Replace("due: 2026-03-31", "due: 2026-03-31, from: 2025-26-q2", StringComparison.Ordinal)
            .Replace("  until: 2025-26-q1", "  from: 2025-26-q2", StringComparison.Ordinal);
        using var site = await Built(
            secondApproved: false,
            later,
            "new-depot:\n  bought: {state: done, done: 2025-06-12}\n  fenced: {state: on-track}\n",
            SecondQuarter + "old-forms:\n  gone: {state: done, done: 2025-06-03, explanation: Late.}\n"
        );
        Assert.DoesNotContain("projects/old-forms.html", SmallSite.Files(site.Path).Keys);
        Assert.All(SmallSite.Files(site.Path), f =>
            Assert.DoesNotContain("The depot opens", Encoding.UTF8.GetString(f.Value), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task All_projects_stand_in_a_list_those_that_have_ended_by_themselves()
    {
        using var site = await Built(secondApproved: true);
        Assert.Contains(
            $"""
            table: {Said.EveryProject("July to September 2025")}
            | Project | State | Milestones done | Next milestone
            | A new depot | Overdue | {Said.DoneOf(1, 3)} | The site is fenced, due on 31 August 2025
            table: Projects that are no longer reported
            | Project | State | Milestones done | Next milestone
            | Forms on paper | Done | {Said.DoneOf(1, 1)} | None: all are done
            """,
            await SmallSite.Outline(site, "projects/index.html"),
            StringComparison.Ordinal
        );
        var ended = await SmallSite.Outline(site, "projects/old-forms.html");
        Assert.Contains("This project is no longer reported. The page shows how it stood in April to June 2025.", ended, StringComparison.Ordinal);
        Assert.Contains(
            "| The last form is gone | 31 May 2025 | Done | Done on 3 June 2025, after its day. One form was found late.",
            ended,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_project_stands_where_it_serves_and_a_programme_shows_its_milestones()
    {
        var line = $"| A new depot | Overdue | {Said.DoneOf(1, 3)} | The site is fenced, due on 31 August 2025";
        using var site = await Built(secondApproved: true);
        Assert.Contains(line, await SmallSite.Outline(site, "priorities/homes.html"), StringComparison.Ordinal);
        Assert.Contains(line, await SmallSite.Outline(site, "commitments/safe.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(line, await SmallSite.Outline(site, "priorities/streets.html"), StringComparison.Ordinal);
        var programme = await SmallSite.Outline(site, "programmes/better-council.html");
        Assert.Contains(line, programme, StringComparison.Ordinal);
        Assert.Contains($"table: {Said.MilestonesOf("A new depot", "July to September 2025")}", programme, StringComparison.Ordinal);
        Assert.Contains(
            "## How it is going\nResults for Quarter 2, 2025 to 2026 (July to September 2025).\n1 project: 1 overdue.\n",
            programme,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "### Better Council\nHow the council works.\n1 project: 1 overdue.\n",
            await SmallSite.Outline(site, "index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "2 indicators rated: 2 Green, 0 Amber and 0 Red.\n1 project: 1 overdue.\n",
            await SmallSite.Outline(site, "priorities/homes.html"),
            StringComparison.Ordinal
        );
        Assert.Contains($"table: {Said.MilestonesOf("Forms on paper", "April to June 2025")}", programme, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quarter_shows_its_projects_and_the_milestones_it_put_off_or_that_are_late()
    {
        using var site = await Built(secondApproved: true);
        Assert.Contains(
            $"""
            ## Projects
            table: {Said.EveryProject("July to September 2025")}
            | Project | State | Milestones done | Next milestone
            | A new depot | Overdue | {Said.DoneOf(1, 3)} | The site is fenced, due on 31 August 2025
            table: {Said.MilestonesMovedOrLate("A new depot", "July to September 2025")}
            | Milestone | Due | State | What the council says
            | The site is fenced | 31 August 2025 | Overdue | It was due on 31 August 2025 and was not done by then. The project reported it as: on track. The builder is ill.
            | The depot opens | 30 September 2026 First planned for 31 March 2026. | Off track | It is significantly off track and was escalated to: Service Manager, Streets. SECRETREASON.
            ## 
            """.TrimEnd(' ', '#'),
            await SmallSite.Outline(site, "quarters/2025-26-q2/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"""
            | A new depot | At risk | {Said.DoneOf(1, 3)} | The site is fenced, due on 31 August 2025
            | Forms on paper | Done | {Said.DoneOf(1, 1)} | None: all are done
            table: {Said.MilestonesMovedOrLate("Forms on paper", "April to June 2025")}
            | Milestone | Due | State | What the council says
            | The last form is gone | 31 May 2025 | Done | Done on 3 June 2025, after its day. One form was found late.
            """,
            await SmallSite.Outline(site, "quarters/2025-26-q1/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_files_of_projects_say_how_each_milestone_stood_in_each_published_quarter()
    {
        using var site = await Built(secondApproved: true);
        Assert.Equal(
            """
            project,project_title,milestone,milestone_title,quarter,first_planned,due,done,state,reported_as,explanation,provenance
            new-depot,A new depot,opened,The depot opens,2025-26-q1,2026-03-31,2026-03-31,,At risk,At risk,Steel is dear,council
            new-depot,A new depot,opened,The depot opens,2025-26-q2,2026-03-31,2026-09-30,,Off track,Off track,SECRETREASON,council
            new-depot,A new depot,bought,The site is bought,2025-26-q1,2025-06-30,2025-06-30,2025-06-12,Done,Done,,council
            new-depot,A new depot,bought,The site is bought,2025-26-q2,2025-06-30,2025-06-30,2025-06-12,Done,Done,,council
            new-depot,A new depot,fenced,The site is fenced,2025-26-q1,2025-08-31,2025-08-31,,On track,On track,,council
            new-depot,A new depot,fenced,The site is fenced,2025-26-q2,2025-08-31,2025-08-31,,Overdue,On track,The builder is ill.,council
            old-forms,Forms on paper,gone,The last form is gone,2025-26-q1,2025-05-31,2025-05-31,2025-06-03,Done,Done,One form was found late.,council

            """,
            Encoding.UTF8.GetString(SmallSite.Files(site.Path)["data/projects.csv"]).Replace("\r\n", "\n", StringComparison.Ordinal)
        );
        var data = await SmallSite.Outline(site, "data.html");
        Assert.Contains(
            "- All projects (CSV). How every milestone of every project stood in each published quarter.\n",
            data,
            StringComparison.Ordinal
        );
        Assert.Contains("## Columns of the file of projects\nproject:\n    The project's permanent id.\n", data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_begins_in_a_later_quarter_has_no_row_before()
    {
        var later = Projects.Replace("due: 2026-03-31", "due: 2026-03-31, from: 2025-26-q2", StringComparison.Ordinal);
        using var site = await Built(
            secondApproved: true,
            later,
            FirstQuarter.Replace("  opened: {state: at-risk, explanation: Steel is dear}\n", "", StringComparison.Ordinal)
        );
        var rows = Encoding.UTF8.GetString(SmallSite.Files(site.Path)["data/projects.csv"]).Split("\r\n");
        Assert.Equal(
            "new-depot,A new depot,opened,The depot opens,2025-26-q2,2026-03-31,2026-09-30,,Off track,Off track,SECRETREASON,council",
            Assert.Single(rows, r => r.Contains(",opened,", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task The_areas_of_concern_name_projects_that_are_off_track_and_to_whom_they_were_escalated()
    {
        using var site = await Built(secondApproved: true);
        Assert.Contains(
            """
            ## Projects that are off track
            A project is listed when one of its milestones is significantly off track.
            - Overdue A new depot The depot opens, due on 30 September 2026. It is significantly off track and was escalated to:
            """ + " Service Manager, Streets.\n",
            await SmallSite.Outline(site, "areas-of-concern.html"),
            StringComparison.Ordinal
        );
        using var before = await Built(secondApproved: false);
        Assert.DoesNotContain("off track", await SmallSite.Outline(before, "areas-of-concern.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_stands_in_its_classes_as_indicators_do()
    {
        using var site = await Built(secondApproved: true, InClasses, framework: Classes);
        Assert.Contains("Role of the council:\n    Do\n", await SmallSite.Outline(site, "projects/new-depot.html"), StringComparison.Ordinal);
        var page = await SmallSite.Outline(site, "by/role/do.html");
        Assert.Contains($"## Projects\ntable: {Said.ProjectsOf("Do", "July to September 2025")}\n", page, StringComparison.Ordinal);
        Assert.Contains("| A new depot | Overdue |", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Forms on paper", page, StringComparison.Ordinal);
        var all = await SmallSite.Outline(site, "by/role/index.html");
        Assert.Contains("| Group | Indicators | Status | Projects\n", all, StringComparison.Ordinal);
        Assert.Contains("| Do", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Enable", all, StringComparison.Ordinal);
        Assert.DoesNotContain("| Projects", await SmallSite.Outline(site, "by/service/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_was_made_up_says_so_wherever_it_stands()
    {
        using var site = await Built(
            secondApproved: true,
            Projects.Replace(
                "  owner: housing-manager\n  escalation: streets-manager\n  milestones:\n    opened",
                "  owner: housing-manager\n  escalation: streets-manager\n  illustrative: true\n  milestones:\n    opened",
                StringComparison.Ordinal
            )
        );
        foreach (
            var page in new[]
            {
                "projects/new-depot.html",
                "projects/index.html",
                "programmes/better-council.html",
                "priorities/homes.html",
                "quarters/2025-26-q2/index.html",
            }
        )
            Assert.Contains(Said.DoneOf(1, 3, isIllustrative: true), await SmallSite.Outline(site, page), StringComparison.Ordinal);
        Assert.Contains(Said.Illustrative, await SmallSite.Outline(site, "areas-of-concern.html"), StringComparison.Ordinal);
        Assert.Contains(
            $"table: {Said.MilestonesOf("A new depot", "July to September 2025")} (illustrative)",
            await SmallSite.Outline(site, "projects/new-depot.html"),
            StringComparison.Ordinal
        );
        var files = SmallSite.Files(site.Path);
        Assert.Contains("SECRETREASON,illustrative", Encoding.UTF8.GetString(files["data/projects.csv"]), StringComparison.Ordinal);
        Assert.Contains("\"origin\": \"illustrative\"", Encoding.UTF8.GetString(files["quarters/2025-26-q2/edition.json"]), StringComparison.Ordinal);
        Assert.DoesNotContain("Illustrative", await SmallSite.Outline(site, "projects/old-forms.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_without_projects_has_no_page_of_them_and_no_way_to_one()
    {
        using var site = SmallSite.Copy();
        await SmallSite.Build(site.Path);
        Assert.All(SmallSite.Files(site.Path), f => Assert.DoesNotMatch("projects(/|\\.csv)", f.Key + Encoding.UTF8.GetString(f.Value)));
    }

    [Fact]
    public async Task Projects_are_counted_from_what_is_done_to_what_has_not_begun()
    {
        using var site = await Built(secondApproved: true, Projects.Replace("  until: 2025-26-q1\n", "", StringComparison.Ordinal));
        Assert.Contains(
            "\n2 projects: 1 done and 1 overdue.\n",
            await SmallSite.Outline(site, "programmes/better-council.html"),
            StringComparison.Ordinal
        );
    }

    private const string Classes = """
        classifications:
          role:
            title: Role of the council
            plural: Roles of the council
            meaning: Who decides.
            classes:
              do: {title: Do, meaning: The council does it.}
              enable: {title: Enable, meaning: Others do it.}

        """;

    private static string InClasses =>
        Projects.Replace("  commitments: [safe]\n", "  commitments: [safe]\n  classes: {role: [do]}\n", StringComparison.Ordinal);

    private static async Task<TemporaryFolder> Built(
        bool secondApproved,
        string projects = Projects,
        string first = FirstQuarter,
        string second = SecondQuarter,
        string framework = ""
    )
    {
        var site = SmallSite.Copy();
        var path = Path.Combine(site.Path, "content", "framework.yml");
        site.File(
            "content/framework.yml",
            framework
                + (await File.ReadAllTextAsync(path)).Replace(
                    "panels:\n",
                    "programmes:\n  better-council: {title: Better Council, summary: How the council works.}\npanels:\n",
                    StringComparison.Ordinal
                )
        );
        site.File("content/projects.yml", projects);
        site.File("content/quarters/2025-26-q1/milestones.yml", first);
        site.File("content/quarters/2025-26-q2/milestones.yml", second);
        if (secondApproved)
            SmallSite.ApproveSecondQuarter(site);
        await SmallSite.Build(site.Path);
        return site;
    }
}
