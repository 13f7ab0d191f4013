using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;

namespace PmfSite.Tests.Rendering.Components;

/// <summary>A record that a component is printed with, as its file of examples gives it.</summary>
/// <param name="Texts">Every text in the record.</param>
/// <param name="Choices">What the record chose wherever there is a choice.</param>
/// <param name="NotShown">Members whose texts the component does not print in this example.</param>
internal sealed record ComponentExample(
    string Name,
    object Record,
    IReadOnlyList<ExampleText> Texts,
    IReadOnlyList<ExampleChoice> Choices,
    IReadOnlyList<string> NotShown
)
{
    private const string RecordKey = "Record";
    private const string NotShownKey = "NotShown";

    /// <summary>The texts that the component prints.</summary>
    public IEnumerable<ExampleText> Shown => Texts.Where(text => !NotShown.Any(text.IsOf));

    /// <summary>The names alone, so that a fault in one example does not hide the others from the list of tests.</summary>
    public static IEnumerable<string> Names(ThemeComponent component) =>
        File.Exists(component.Examples) ? Entries(component, new DiagnosticBag()).Select(e => e.Key) : [];

    /// <exception cref="InvalidDataException">It does not fit the record; the message says where.</exception>
    public static IReadOnlyList<ComponentExample> Read(ThemeComponent component)
    {
        var bag = new DiagnosticBag();
        var entries = Entries(component, bag);
        return bag.HasErrors
            ? throw new InvalidDataException(string.Join('\n', bag.Ordered().Select(d => $"{d.At}: {d.Sentence}; {d.Remedy}")))
            : [.. entries.Select(e => Of(e, component.Record))];
    }

    public static ComponentExample Read(ThemeComponent component, string name) => Read(component).Single(e => e.Name == name);

    /// <summary>What the entry of a file gives.</summary>
    internal static ComponentExample Of(YamlEntry entry, Type type)
    {
        var parts = entry.Value as YamlMap ?? throw ExampleRecords.Fault(entry.KeyAt, $"{entry.Key} is not a map with {RecordKey} in it");
        if (parts.Entries.FirstOrDefault(p => p.Key is not (RecordKey or NotShownKey)) is { } other)
            throw ExampleRecords.Fault(other.KeyAt, $"{other.Key} is neither {RecordKey} nor {NotShownKey}");
        var given = parts.Entries.FirstOrDefault(p => p.Key == RecordKey)
            ?? throw ExampleRecords.Fault(entry.KeyAt, $"{entry.Key} has no {RecordKey}");
        var reader = new ExampleRecords();
        var record = reader.Make(given.Value, type, "");
        var members = parts.Entries.FirstOrDefault(p => p.Key == NotShownKey)?.Value as YamlList;
        string[] notShown = [.. (members?.Items ?? []).Cast<YamlText>().Select(t => t.Value)];
        return new(entry.Key, record, reader.Texts, reader.Choices, notShown);
    }

    private static IReadOnlyList<YamlEntry> Entries(ThemeComponent component, DiagnosticBag bag)
    {
        var shown = Path.GetRelativePath(Repository.Root, component.Examples).Replace('\\', '/');
        return StrictYaml.Read(new SourceFile(shown, File.ReadAllText(component.Examples)), bag)?.Entries ?? [];
    }
}
