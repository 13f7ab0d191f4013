using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>A classification and its classes by id.</summary>
internal sealed record ReadClassification(Classification Classification, IdTable<IndicatorClass> Classes);

/// <summary>Reads <c>classifications:</c> of the framework, and which classes an indicator or a project is in.</summary>
internal static class ClassificationsReader
{
    // Every indicator is grouped or listed by these without being asked.
    private static readonly string[] Taken = ["panel", "service", "status", "priority", "kind"];

    public static IdTable<ReadClassification> Read(Fields framework) => framework.IdTable("classifications", "classification", Read, required: false);

    public static IReadOnlyList<IndicatorClass> ClassesOf(Fields f, IdTable<ReadClassification> classifications)
    {
        if (f.Map("classes", required: false) is not { } map)
            return [];
        var classes = new List<IndicatorClass>();
        foreach (var entry in map.Entries())
        {
            if (map.Reference(entry.Key, entry.KeyAt, classifications) is { } known)
                classes.AddRange(map.References(entry.Key, known.Classes));
        }
        return classes;
    }

    private static ReadClassification? Read(string id, Fields f)
    {
        if (Taken.Contains(id))
            f.Wrong(f.At, "taken-id", $"indicators are grouped by {id} already", "choose another id");
        var classes = f.IdTable("classes", "class", (name, c) => ReadClass(id, name, c));
        var title = f.Text("title", 60);
        var classification = new Classification(id, title, f.PluralOf("title", "plural", 60) ?? title, f.Text("meaning"), classes.All);
        f.Done();
        return f.Ok ? new(classification, classes) : null;
    }

    private static IndicatorClass? ReadClass(string of, string id, Fields f)
    {
        var read = new IndicatorClass(of, id, f.Text("title", 60), f.Text("meaning"));
        f.Done();
        return f.Ok ? read : null;
    }
}
