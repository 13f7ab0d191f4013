using PmfSite.Commands;
using PmfSite.Performance;
using PmfSite.Tests.Approving;
using PmfSite.Writing;

namespace PmfSite.Tests.Embargo;

/// <summary>A small site, into which a test plants what is not for anybody to see yet.</summary>
internal sealed class Planted : IDisposable
{
    public const string Released = "decision: approved\ndate: 2025-11-20\nbody: Cabinet\n";
    private const string Indicators = "content/indicators/all.yml";
    private const string Framework = "content/framework.yml";
    private readonly TemporaryFolder site = SmallSite.Copy();
    private readonly Rare rare;

    /// <param name="seed">Of what is rare in it.</param>
    public Planted(int seed = 0)
    {
        rare = new(seed);
        Directory.Delete(Path.Combine(Folder, "content", "quarters", "2025-26-q2"), recursive: true);
        Insert(Indicators, "  panel: all\n", "  usual-variation: true\n");
        Insert(Indicators, "  service: streets\n", "  profiled: More is tipped in spring.\n");
        site.File(Indicators, File.ReadAllText(Path.Combine(Folder, Indicators)).Replace("decimals: 1", "decimals: 4", StringComparison.Ordinal));
        site.File(
            "content/projects.yml",
            """
            depot:
              title: A new depot
              purpose: A place for the vehicles.
              serves: [streets]
              owner: streets-manager
              escalation: housing-manager
              milestones:
                bought: {title: The site is bought, due: 2026-01-31}

            """
        );
        site.File("content/quarters/2025-26-q1/milestones.yml", "depot:\n  bought: {state: on-track}\n");
    }

    /// <summary>A second before the last of <see cref="Decisions"/> releases its quarter.</summary>
    public static LondonTime Now { get; } = new(2025, 12, 1, 11, 59, 59);

    /// <summary>The records with which a quarter is not to be seen, by name; null where there is none.</summary>
    public static IReadOnlyDictionary<string, string?> Decisions { get; } =
        new SortedDictionary<string, string?>(StringComparer.Ordinal)
        {
            ["without a record"] = null,
            ["pending"] = "decision: pending\n",
            ["noted"] = "decision: noted\ndate: 2025-11-20\nbody: Cabinet\n",
            ["refused"] = "decision: refused\ndate: 2025-11-20\nbody: Cabinet\n",
            ["released a second later"] = Released + "release: 2025-12-01 12:00\n",
        };

    /// <summary>What else may not be seen before that quarter is, by name.</summary>
    public static IReadOnlyDictionary<string, Action<Planted>> BesideQuarter { get; } =
        new SortedDictionary<string, Action<Planted>>(StringComparer.Ordinal)
        {
            ["a break"] = p => p.Insert(Indicators, "  service: streets\n", $"  breaks: [{{from: 2025-26-q2, reason: {p.rare.Word()}}}]\n"),
            ["a changed target"] = p =>
                p.Replace(
                    Indicators,
                    "2025-26: 95",
                    $"2025-26: {{value: {p.rare.Number(91, 95)}, changed: {{was: 95, on: 2025-08-01, reason: {p.rare.Word()}}}}}"
                ),
            ["a comparator"] = p =>
                p.Append(
                    "content/comparators.yml",
                    $"neighbours:\n  title: {p.rare.Word()}\n  meaning: {p.rare.Word()}\n  figures:\n    repairs-on-time: {{unit: "
                        + $"percent, definition: same, source: report, values: {{2025-26-q2: {p.rare.Number(80, 90)}}}}}\n"
                ),
            ["a compared figure"] = p =>
                p.Replace("content/comparators.yml", "2025-26-q1: 1.8", $"2025-26-q1: 1.8, 2025-26-q2: {p.rare.Number(2, 9)}"),
            ["a corrected definition"] = p => p.Correction("definition", $"days-to-clear: {p.rare.Word()}"),
            ["a corrected figure"] = p => p.Correction("figure", $"repairs-on-time: {p.rare.Number(50, 90)}"),
            ["a corrected text"] = p => p.site.File($"content/corrections/{p.Correction("narrative", "repairs-on-time")}.md", p.rare.Word() + "\n"),
            ["a definition"] = p =>
                p.Replace(
                    Indicators,
                    "  definition: The share of repairs finished by the agreed day.\n",
                    $"  definition: {p.rare.Word()}\n  earlier-definitions:\n    - {{until: 2025-26-q1, definition: The share of repairs "
                        + $"finished by the agreed day.}}\n"
                ),
            ["a measure"] = p => p.Measure(p.rare.Id(), "from: 2025-26-q2", "2025-26-q2", inQuarter: true),
            ["a milestone"] = p => p.Milestone(),
            ["a project"] = p => p.Project(p.rare.Id()),
            ["a rule of its own"] = p =>
                p.Insert(Indicators, "  service: streets\n", $"  rule: {{use: {p.Rule()}, reason: {p.rare.Word()}, from: 2025-26-q2}}\n"),
            ["a standard rule"] = p => p.Insert(Framework, "rating:\n", $"  standard: {{2024-25-q1: standard, 2025-26-q2: {p.Rule()}}}\n"),
            ["a target that a forecast is held against"] = p =>
            {
                p.Insert(Indicators, "    2025-26-q2: 2\n", $"    2025-26-q4: {p.rare.Number(2, 9)}\n");
                p.Replace("content/quarters/2025-26-q2/outturns.yml", "days-to-clear: {value", "days-to-clear: {forecast: 2, value");
            },
            ["an annotation"] = p => p.Insert(Indicators, "  panel: all\n", $"  annotations: [{{when: 2025-26-q2, note: {p.rare.Word()}}}]\n"),
        };

    /// <summary>What may not even be seen with that quarter, by name.</summary>
    public static IReadOnlyDictionary<string, Action<Planted>> AfterQuarter { get; } =
        new SortedDictionary<string, Action<Planted>>(StringComparer.Ordinal)
        {
            ["a measure that follows another"] = p => p.Successor(p.rare.Id()),
            ["a rebase"] = p => p.Insert(Indicators, "  panel: all\n", $"  rebase: [{{from: 2025-26-q3, reason: {p.rare.Word()}}}]\n"),
            ["a target"] = p => p.Insert(Indicators, "    2025-26-q2: 2\n", $"    2026-27-q1: {p.rare.Number(2, 9)}\n"),
            ["figures that others publish later"] = p =>
                p.Append(
                    "content/comparators.yml",
                    $"others:\n  title: {p.rare.Word()}\n  meaning: {p.rare.Word()}\n  figures:\n    population: {{unit: percent, "
                        + $"definition: same, source: report, published: 2031-01-01, values: {{2024: {p.rare.Number(90, 99)}}}}}\n"
                ),
            ["limits of what is plausible"] = p => p.Insert(Indicators, "  panel: all\n", $"  plausible: {{from: 0, to: {p.rare.Number(98, 99)}}}\n"),
            ["a target of the same year"] = p => p.Insert(Indicators, "    2025-26-q2: 2\n", $"    2025-26-q3: {p.rare.Number(2, 9)}\n"),
            ["a target of another year"] = p => p.Insert(Indicators, "    2025-26: ", $"    2026-27: {p.rare.Number(80, 90)}\n", before: true),
        };

    public string Folder => site.Path;

    /// <summary>All the numbers and words that were planted.</summary>
    public IReadOnlyList<string> Secrets => rare.Made;

    /// <summary>The second quarter, which missed its targets and says much about it.</summary>
    public void Quarter(string? approval)
    {
        const string Quarter = "content/quarters/2025-26-q2/";
        site.File(
            Quarter + "outturns.yml",
            $"repairs-on-time: {{value: {rare.Number(20, 79)}, forecast: {rare.Number(20, 79)}, note: {rare.Word()}}}\ndays-to-clear: "
                + $"{{value: {rare.Number(9, 40)}, source: {Source()}}}\n"
        );
        site.File(Quarter + "series.yml", $"population:\n  source: report\n  values:\n    2021: {rare.Number(90, 99)}\n");
        site.File(
            Quarter + "exceptions.yml",
            $"repairs-on-time:\n  factors: {rare.Word()}\n  actions:\n    - {{action: {rare.Word()}, owner: housing-manager, "
                + $"takes-effect: 2025-26-q3}}\n  enough: partly\n  forecast: {rare.Word()}\ndays-to-clear:\n  factors: {rare.Word()}\n  "
                + $"actions:\n    - {{action: {rare.Word()}, owner: streets-manager, takes-effect: 2025-26-q3}}\n  enough: partly\n  "
                + $"since-last-time: {rare.Word()}\n"
        );
        site.File(Quarter + "milestones.yml", $"depot:\n  bought: {{state: at-risk, now-due: 2026-02-27, explanation: {rare.Word()}}}\n");
        site.File(Quarter + "narratives/repairs-on-time.md", rare.Word() + "\n");
        site.File(Quarter + "priorities/homes.md", rare.Word() + "\n");
        if (approval is not null)
            site.File(Quarter + "approval.yml", approval);
    }

    /// <summary>A first quarter of which a result was submitted and is withheld, and later ones that could tell of it: by the year's mean, and by a
    /// target relative to it.</summary>
    public void YearAround(string withheld)
    {
        Insert(Indicators, "  service: streets\n", "  combine: mean\n");
        Insert(
            Indicators,
            "    2025-26-q2: 2\n",
            "    2025-26-q3: 2\n    2025-26-q4: 2\n    2025-26: 2\n    2026-27-q1: {better-than-last-year: 2%}\n"
        );
        Insert(Indicators, "    2025-26: 95\n", "    2026-27: 95\n");
        site.File("content/quarters/2025-26-q1/outturns.yml", $"repairs-on-time: 91.4\ndays-to-clear: {{value: {withheld}, note: {rare.Word()}}}\n");
        Replace("content/quarters/2025-26-q1/exceptions.yml", "One of two vehicles was out of use.", rare.Word());
        site.File("content/quarters/2025-26-q1/narratives/days-to-clear.md", rare.Word() + "\n");
        Submit();
        site.File("content/quarters/2025-26-q1/approval.yml", Decided.ApprovedExcept("2025-10-01", "days-to-clear: It is being audited."));
        foreach (
            var (quarter, approved, days) in new[]
            {
                ("2025-26-q2", "2025-11-20", 1.9),
                ("2025-26-q3", "2026-02-20", 1.8),
                ("2025-26-q4", "2026-05-20", 2.0),
                ("2026-27-q1", "2026-08-20", 2.3),
            }
        )
        {
            site.File($"content/quarters/{quarter}/outturns.yml", Invariant($"repairs-on-time: {95 + days}\ndays-to-clear: {days}\n"));
            site.File($"content/quarters/{quarter}/approval.yml", Decided.Approved(approved));
        }
        site.File("content/quarters/2025-26-q2/milestones.yml", "depot:\n  bought: {state: done, done: 2025-09-12}\n");
    }

    /// <summary>Releases what <see cref="YearAround"/> withheld.</summary>
    public void Release(LondonTime moment) =>
        Append(
            "content/corrections.yml",
            Invariant($"{rare.Id()}:\n  quarter: 2025-26-q1\n  release: days-to-clear\n  approved: {{by: {rare.Word()}, on: 2029-12-05}}\n  ")
                + Invariant($"published: {moment:yyyy-MM-dd HH:mm}\n")
        );

    /// <summary>A first quarter that was approved otherwise than it was submitted.</summary>
    public void Amended()
    {
        const string Outturns = "content/quarters/2025-26-q1/outturns.yml";
        var story = Path.Combine(Folder, "content", "quarters", "2025-26-q1", "priorities", "homes.md");
        var (figures, words) = (File.ReadAllText(Path.Combine(Folder, Outturns)), File.ReadAllText(story));
        Replace(Outturns, "91.4", $"{{value: {rare.Number(86, 90)}, note: {rare.Word()}}}");
        File.WriteAllText(story, rare.Word() + "\n");
        Submit();
        site.File(Outturns, figures);
        File.WriteAllText(story, words);
        site.File("content/quarters/2025-26-q1/approval.yml", Decided.ApprovedWithAmendments("2025-10-01"));
    }

    /// <summary>Freezes and seals what is to be, and builds; every finding fails the test.</summary>
    /// <returns>The release; null where nothing was touched, since the same site was there already.</returns>
    public async Task<PublishedRelease?> Build(LondonTime now)
    {
        Frozen.Site(Folder);
        if (File.Exists(Path.Combine(Folder, "content", "corrections.yml")))
            await Seal(now);
        var (built, found) = await SmallSite.BuildAsItStands(Folder, now);
        Assert.Empty(found);
        return built!.Release;
    }

    public void Dispose() => site.Dispose();

    /// <summary>Freezes the first quarter as it is put before the body that decides.</summary>
    private void Submit() => Frozen.Submission(Folder);

    private async Task Seal(LondonTime now)
    {
        using var said = new StringWriter();
        var code = await SealCommand.Run(new(Folder, now, said, said, Progress.Silent, InContinuousIntegration: false));
        Assert.True(code == ExitCode.Done, said.ToString());
    }

    private string Source()
    {
        var id = rare.Id();
        Append("content/sources.yml", $"{id}:\n  title: {rare.Word()}\n  publisher: {rare.Word()}\n  address: https://www.example.org/{rare.Id()}\n");
        return id;
    }

    private string Correction(string part, string what)
    {
        var id = "wrong-" + part;
        Append(
            "content/corrections.yml",
            $"{id}:\n  quarter: 2025-26-q1\n  {part}: {(part == "narrative" ? what : $"{{{what}}}")}\n  wrong: It was typed wrongly.\n  "
                + $"approved: {{by: Cabinet, on: 2025-11-20}}\n  published: 2025-12-01 12:00\n"
        );
        return id;
    }

    private void Measure(string id, string from, string targets, bool inQuarter)
    {
        var (panel, service, role, unit) = (rare.Id(), rare.Id(), "role-of-" + id, "unit-of-" + id);
        Insert(Framework, "panels:\n", $"  {panel}: {{title: {rare.Word()}}}\n");
        Insert(Framework, "services:\n", $"  {service}: {{title: {rare.Word()}}}\n");
        Insert(Framework, "roles:\n", $"  {role}: {rare.Word()}\n");
        Insert(Framework, "units:\n", $"  {unit}: {{name: days, show: \"{{value}} {rare.Word()}\"}}\n");
        site.File(
            $"content/indicators/{id}.yml",
            $"""
            {id}:
              title: {rare.Word()}
              definition: {rare.Word()}
              matters: {rare.Word()}
              kind: kpi
              serves: [homes]
              unit: {unit}
              decimals: 4
              polarity: lower
              frequency: quarterly
              owner: {role}
              service: {service}
              panel: {panel}
              data-source: {rare.Word()}
              {from}
              targets:
                {targets}: {rare.Number(80, 90)}

            """
        );
        if (inQuarter)
            Append("content/quarters/2025-26-q2/outturns.yml", $"{id}: {rare.Number(1, 70)}\n");
    }

    private void Successor(string id)
    {
        Measure(id, "from: 2026-27-q1", "2026-27", inQuarter: false);
        Insert(Indicators, "  service: streets\n", $"  until: 2025-26-q4\n  replaced-by: {{indicator: {id}, comparable: false}}\n");
    }

    private void Milestone()
    {
        var id = rare.Id();
        Append("content/projects.yml", $"    {id}: {{title: {rare.Word()}, due: 2027-01-31, from: 2025-26-q2}}\n");
        Append("content/quarters/2025-26-q2/milestones.yml", $"  {id}: {{state: not-started}}\n");
    }

    private void Project(string id)
    {
        var text = File.ReadAllText(Path.Combine(Folder, "content", "projects.yml"));
        site.File(
            "content/projects.yml",
            $"{id}:\n  title: {rare.Word()}\n  purpose: {rare.Word()}\n  serves: [homes]\n  owner: streets-manager\n  escalation: "
                + $"housing-manager\n  from: 2025-26-q2\n  milestones:\n    opened: {{title: {rare.Word()}, due: 2027-01-31}}\n{text}"
        );
        var reported = File.ReadAllText(Path.Combine(Folder, "content", "quarters", "2025-26-q2", "milestones.yml"));
        site.File("content/quarters/2025-26-q2/milestones.yml", $"{id}:\n  opened: {{state: not-started}}\n{reported}");
    }

    private string Rule()
    {
        var id = rare.Id();
        Append(Framework, $"    {id}:\n      green: {{within: 0}}\n      amber: {{within: {rare.Number(1, 3)}%}}\n      red: otherwise\n");
        return id;
    }

    private void Append(string file, string text) => File.AppendAllText(Path.Combine(Folder, file), text);

    private void Insert(string file, string at, string text, bool before = false) => Replace(file, at, before ? text + at : at + text);

    /// <summary>The first place alone.</summary>
    private void Replace(string file, string find, string with)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        var place = text.IndexOf(find, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{find} is not in {file}");
        site.File(file, text[..place] + with + text[(place + find.Length)..]);
    }
}
