using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads the folder of one quarter.</summary>
internal sealed class QuarterReader(
    ContentFiles files,
    FrameworkIds ids,
    IdTable<Indicator> indicators,
    IdTable<ReadProject> projects,
    DiagnosticBag bag
)
{
    private readonly MarkdownReader markdown = new(bag);

    /// <param name="folder">Relative to the content folder, with the closing slash.</param>
    /// <param name="inFolder">Every file in it, relative to it.</param>
    public QuarterReturn Read(Quarter quarter, string folder, IReadOnlySet<string> inFolder)
    {
        var read = new List<SourceFile>();
        var unreadable = new HashSet<string>(StringComparer.Ordinal);
        var signed = Optional("verified.yml") is { } verified
            ? VerificationReader.ReadServices(verified, ids)
            : new Dictionary<string, Verification>(StringComparer.Ordinal);
        var reader = new OutturnsReader(quarter, indicators, ids, signed);
        var at = files.PlaceOf(folder + "outturns.yml");
        if (Fields("outturns.yml") is { } outturns)
        {
            at = outturns.At;
            reader.ReadOutturns(outturns);
        }
        else
        {
            reader.Unreadable.UnionWith(indicators.Ids);
        }
        if (Optional("series.yml") is { } series)
            reader.ReadSeries(series);
        var reports = Optional("exceptions.yml") is { } exceptions ? ReadExceptions(exceptions) : [];
        var milestones = new MilestonesReader(projects);
        if (Optional("milestones.yml") is { } reported)
            milestones.Read(reported);
        var approval = Optional("approval.yml") is { } decision ? ApprovalReader.Read(decision, indicators) : null;
        if (approval is null && inFolder.Contains("approval.yml"))
            unreadable.Add("approval.yml");
        return new QuarterReturn
        {
            Quarter = quarter,
            Outturns = reader.Outturns,
            ExceptionReports = reports,
            Narratives = ReadProse("narratives/", indicators),
            Stories = ReadProse("priorities/", ids.Priorities),
            Milestones = milestones.Reports,
            Approval = approval,
            Supplied = ReadSupplied(),
            Frozen = inFolder.Contains(ContentPlaces.Edition) ? File(ContentPlaces.Edition) : null,
            // What was submitted may hold what was not approved, and is no part of what is published.
            Submitted = inFolder.Contains(ContentPlaces.Submitted) ? files.Read(folder + ContentPlaces.Submitted) : null,
            Unreadable = reader.Unreadable,
            UnreadableFiles = unreadable,
            Files = read,
            At = at,
        };

        IReadOnlyList<SuppliedFormat> ReadSupplied()
        {
            var reader = new SuppliedFormatsReader(files, folder);
            var supplied = Optional("supplied.yml") is { } fields ? reader.Read(fields) : [];
            reader.RefuseUnnamed(inFolder);
            return supplied;
        }

        Fields? Optional(string name)
        {
            if (!inFolder.Contains(name))
                return null;
            var fields = Fields(name);
            if (fields is null)
                unreadable.Add(name);
            return fields;
        }

        Fields? Fields(string name) => File(name) is { } file ? Loading.Fields.In(file, bag) : null;

        Dictionary<string, Prose> ReadProse<T>(string kind, IdTable<T> table)
            where T : class
        {
            var texts = new Dictionary<string, Prose>(StringComparer.Ordinal);
            foreach (var name in inFolder.Where(n => n.StartsWith(kind, StringComparison.Ordinal) && n.EndsWith(".md", StringComparison.Ordinal)))
            {
                var id = name[kind.Length..^".md".Length];
                if (table.Find(id) is null && !table.IsBroken(id))
                    bag.Add(FieldMessages.Unknown(id, files.PlaceOf(folder + name), table));
                else if (File(name) is { } file && markdown.Read(file, HeadingRule.None) is { } prose)
                    texts.Add(id, prose);
                else
                    unreadable.Add(name);
            }
            return texts;
        }

        SourceFile? File(string name)
        {
            if (files.Read(folder + name) is not { } file)
                return null;
            read.Add(file);
            return file;
        }
    }

    private Dictionary<string, ExceptionReport?> ReadExceptions(Fields f)
    {
        var reports = new Dictionary<string, ExceptionReport?>(StringComparer.Ordinal);
        foreach (var entry in f.Entries())
        {
            // With its faults told, a report still counts as handed in, and a misspelt id as the one that was meant.
            f.Reference(entry.Key, entry.KeyAt, indicators);
            reports.TryAdd(indicators.Meant(entry.Key), f.MapIn(entry) is { } report ? ReadReport(report) : null);
        }
        return reports;
    }

    private ExceptionReport? ReadReport(Fields f)
    {
        var enough = f.Word<Enough>("enough");
        // Whoever says that it will be enough says by when.
        var recovers = enough == Enough.Yes ? f.Quarter("recovers") : f.OptionalQuarter("recovers");
        var report = new ExceptionReport
        {
            Factors = f.Text("factors"),
            Actions = [.. f.MapItems("actions").Select(ReadAction)],
            Enough = enough,
            Recovers = recovers is { } promised ? new(promised, f.PlaceOf("recovers")) : null,
            SinceLastTime = f.OptionalText("since-last-time"),
            RecoveryMissed = f.OptionalText("recovery-missed"),
            Forecast = f.OptionalText("forecast"),
            IsIllustrative = f.YesNo("illustrative", otherwise: false),
            At = f.At,
        };
        f.Done();
        return f.Ok ? report : null;
    }

    private RemedialAction ReadAction(Fields f)
    {
        var action = new RemedialAction(f.Text("action"), f.Reference("owner", ids.Roles), f.Period("takes-effect"));
        f.Done();
        return action;
    }
}
