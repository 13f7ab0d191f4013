using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Everything that other files may name by id.</summary>
internal sealed record FrameworkIds(
    Framework? Framework,
    IdTable<Priority> Priorities,
    IdTable<Panel> Panels,
    IdTable<Service> Services,
    IdTable<Role> Roles,
    IdTable<IndicatorKind> Kinds,
    IdTable<ReadClassification> Classifications,
    IdTable<Unit> Units,
    IdTable<RatingRule> Rules,
    IdTable<Source> Sources
);

/// <summary>Reads <c>framework.yml</c> and <c>sources.yml</c>.</summary>
internal static class FrameworkReader
{
    public static IdTable<Source> ReadSources(Fields? f)
    {
        var sources = new IdTable<Source>("source");
        if (f is null)
            sources.LeaveGaps();
        f?.ReadInto(sources, (id, source) =>
        {
            var read = new Source(
                id,
                source.Text("title"),
                source.Text("publisher"),
                source.OptionalAddress("address"),
                source.OptionalText("licence")
            );
            source.Done();
            return source.Ok ? read : null;
        });
        return sources;
    }

    /// <summary>What other files may name when <c>framework.yml</c> could not be read: nothing is known, and nothing is called unknown.</summary>
    public static FrameworkIds Unread(IdTable<Source> sources) =>
        new(
            null,
            Gaps<Priority>("priority"),
            Gaps<Panel>("panel"),
            Gaps<Service>("service"),
            Gaps<Role>("role"),
            Gaps<IndicatorKind>("kind"),
            Gaps<ReadClassification>("classification"),
            Gaps<Unit>("unit"),
            Gaps<RatingRule>("rule"),
            sources
        );

    public static FrameworkIds Read(Fields f, IdTable<Source> sources)
    {
        var commitments = new IdTable<Commitment>("commitment");
        var priorities = f.IdTable("priorities", "priority", (id, p) => ReadPriority(id, PlanPart.Priority, p, commitments));
        f.ReadInto("programmes", priorities, (id, p) => ReadPriority(id, PlanPart.Programme, p, commitments), required: false);
        var plan = f.Map("plan") is { } running ? ReadPlan(running, priorities) : null;
        var panels = f.IdTable("panels", "panel", (id, p) => Titled(p) is { } title ? new Panel(id, title) : null, required: false);
        var services = f.IdTable("services", "service", (id, s) => Titled(s) is { } title ? new Service(id, title) : null);
        var roles = ReadRoles(f);
        var kinds = f.IdTable("kinds", "kind", ReadKind);
        var classifications = ClassificationsReader.Read(f);
        var units = f.IdTable("units", "unit", ReadUnit);
        var (rating, rules) = f.Map("rating") is { } r ? RatingReader.Read(r, sources) : (null, Gaps<RatingRule>("rule"));
        var framework = new Framework
        {
            Council = f.Map("council") is { } council ? ReadCouncil(council) : null!,
            Vision = f.Text("vision"),
            Plan = plan!,
            Priorities = [.. priorities.All.Where(p => p.Plan is null)],
            EarlierPriorities = [.. priorities.All.Where(p => p.Plan is not null)],
            Panels = panels.All,
            Services = services.All,
            Roles = roles.All,
            Kinds = kinds.All,
            Classifications = [.. classifications.All.Select(c => c.Classification)],
            Units = units.All,
            Sources = sources.All,
            Rating = rating!,
            VerifiedFrom = f.OptionalQuarter("verified-from"),
            Leads = f.OptionalWordOf<Leading>("leads") ?? Leading.Status,
            PlaceReport = f.Map("place-report", required: false) is { } report ? ReadPlaceReport(report) : null,
        };
        f.Done();
        return new(f.Ok ? framework : null, priorities, panels, services, roles, kinds, classifications, units, rules, sources);
    }

    private static PlaceReport ReadPlaceReport(Fields f)
    {
        var report = new PlaceReport(f.Text("title", 60), [.. f.WordsOf<QuarterOfYear>("quarters", required: false).Keys]);
        f.Done();
        return report;
    }

    private static Council ReadCouncil(Fields f)
    {
        var council = new Council(
            f.Text("name", 80),
            f.Text("short-name", 40),
            f.Address("website"),
            Naming(f, "service", "services"),
            Naming(f, "panel", "panels")
        );
        f.Done();
        return council;
    }

    private static Naming Naming(Fields f, string one, string several) => new(f.OptionalText(one, 40), f.PluralOf(one, several, 40));

    /// <param name="priorities">Those of the plan; the ones of earlier plans are added.</param>
    private static Plan ReadPlan(Fields f, IdTable<Priority> priorities)
    {
        var plan = new Plan(
            f.Text("title", 80),
            f.Date("starts"),
            f.Date("ends"),
            f.OptionalAddress("address"),
            Naming(f, "priority", "priorities"),
            Naming(f, "commitment", "commitments")
        )
        {
            Follows =
            [
                .. f.IdTable("follows", "plan", (id, p) => ReadEarlierPlan(id, p, priorities), required: false).All.OrderByDescending(p => p.Starts),
            ],
        };
        TellUpsideDown(f, plan.Starts, plan.Ends);
        if (f.Has("follows") && !f.Ok)
            priorities.LeaveGaps();
        if (f.Ok && plan.Follows.Any(p => p.Ends >= plan.Starts))
            f.Wrong(f.PlaceOf("follows"), "plans-overlap", "an earlier plan ends after this one starts", "correct one of the two dates");
        f.Done();
        return plan;
    }

    private static EarlierPlan? ReadEarlierPlan(string id, Fields f, IdTable<Priority> priorities)
    {
        var plan = new EarlierPlan(id, f.Text("title", 80), f.Date("starts"), f.Date("ends"), f.OptionalAddress("address"));
        TellUpsideDown(f, plan.Starts, plan.Ends);
        if (f.Map("priorities", required: false) is { } map)
        {
            foreach (var entry in map.Entries())
                map.Add(entry, priorities, new Priority(entry.Key, PlanPart.Priority, map.Text(entry.Key, 60), "", []) { Plan = plan });
        }
        f.Done();
        return f.Ok ? plan : null;
    }

    private static void TellUpsideDown(Fields f, DateOnly starts, DateOnly ends)
    {
        if (f.Ok && ends < starts)
            f.Wrong(f.PlaceOf("ends"), "ends-before-start", "the plan ends before it starts", "correct one of the two dates");
    }

    /// <param name="all">The commitments of every priority; each has an address of its own.</param>
    private static Priority? ReadPriority(string id, PlanPart part, Fields f, IdTable<Commitment> all)
    {
        var commitments = new List<Commitment>();
        if (f.Map("commitments", required: false) is { } map)
        {
            foreach (var entry in map.Entries())
            {
                var commitment = new Commitment(entry.Key, map.Text(entry.Key, 200));
                map.Add(entry, all, commitment);
                commitments.Add(commitment);
            }
        }
        var priority = new Priority(id, part, f.Text("title", 60), f.Text("summary"), commitments);
        f.Done();
        return f.Ok ? priority : null;
    }

    private static string? Titled(Fields f)
    {
        var title = f.Text("title", 100);
        f.Done();
        return f.Ok ? title : null;
    }

    private static IdTable<Role> ReadRoles(Fields f)
    {
        var roles = new IdTable<Role>("role");
        if (f.Map("roles") is not { } map)
        {
            roles.LeaveGaps();
            return roles;
        }
        foreach (var entry in map.Entries())
        {
            map.Add(entry, roles, new Role(entry.Key, map.Text(entry.Key, 100)));
        }
        return roles;
    }

    private static IndicatorKind? ReadKind(string id, Fields f)
    {
        var title = f.Text("title", 60);
        var kind = new IndicatorKind(id, title, f.PluralOf("title", "plural", 60) ?? title, f.Text("meaning"), f.YesNo("rated"))
        {
            IsOfPlace = f.YesNo("place-report", otherwise: false),
            Audience = f.OptionalText("audience", 200),
        };
        if (kind is { Rated: true, IsOfPlace: true })
            f.Wrong(
                f.PlaceOf("place-report"),
                "rated-place-report",
                "the report on the place has only what is never rated",
                "remove place-report, or write rated: false"
            );
        f.Done();
        return f.Ok ? kind : null;
    }

    private static Unit? ReadUnit(string id, Fields f)
    {
        var show = f.Text("show", 60);
        var unit = new Unit(
            id,
            f.Text("name", 60),
            show,
            f.OptionalText("one", 60),
            f.OptionalText("change", 60) ?? show,
            f.OptionalNumber("per") ?? 1
        )
        {
            Zero = f.OptionalText("zero", 60),
            Two = f.OptionalText("two", 60),
            Few = f.OptionalText("few", 60),
            Many = f.OptionalText("many", 60),
            ChangeOfOne = f.OptionalText("change-one", 60),
        };
        foreach (var key in new[] { "show", "zero", "one", "two", "few", "many", "change", "change-one" })
        {
            if (f.OptionalText(key) is { Length: > 0 } form && !form.Contains(Unit.Placeholder, StringComparison.Ordinal))
                f.Wrong(
                    f.PlaceOf(key),
                    "form-without-value",
                    $"{key} does not say where the number stands",
                    "write {value} where the number is to stand"
                );
        }
        f.Done();
        if (unit.Per <= 0)
            f.Wrong(f.PlaceOf("per"), "not-more-than-zero", "per is not more than zero", "write 100 for per cent, 1000 for a rate per thousand");
        return f.Ok ? unit : null;
    }

    private static IdTable<T> Gaps<T>(string noun)
        where T : class
    {
        var table = new IdTable<T>(noun);
        table.LeaveGaps();
        return table;
    }
}
