using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads <c>checks.yml</c>. Whether a check of a name exists, only the checks know.</summary>
internal sealed class ChecksReader(IdTable<Indicator> indicators, IdTable<Priority> priorities, IdTable<QuarterReturn> quarters)
{
    public CheckSettings Read(Fields f)
    {
        var settings = new CheckSettings(
            [.. f.Items("errors", required: false).Select(item => ReadWord(f, item)).OfType<Sourced<string>>()],
            [.. f.MapItems("accepted", required: false).Select(ReadAcceptance).OfType<Acceptance>()]
        );
        f.Done();
        return settings;
    }

    private static Sourced<string>? ReadWord(Fields f, YamlNode item) =>
        item is YamlText { IsEmpty: false } leaf
            ? new(leaf.Value, leaf.At)
            : f.Wrong<Sourced<string>?>(
                item.At,
                item.IsEmpty ? "empty-value" : "not-a-value",
                "each part of errors is the name of a check",
                "write [one, two]",
                null
            );

    private Acceptance? ReadAcceptance(Fields f)
    {
        var check = new Sourced<string>(f.Text("check"), f.PlaceOf("check"));
        var subject = ReadSubject(f);
        var quarter = f.OptionalReference("quarter", quarters);
        var reason = f.Text("reason");
        f.Done();
        return f.Ok ? new(check, subject, quarter?.Quarter, reason, f.At) : null;
    }

    private Subject ReadSubject(Fields f)
    {
        if (!f.Seek("priority"))
            return f.Reference("indicator", indicators) is { } indicator ? Subject.Of(indicator) : default;
        if (f.Seek("indicator"))
            return f.Wrong<Subject>(
                f.PlaceOf("priority"),
                "two-subjects",
                "a suspicion is about an indicator or about a priority",
                "remove one of the two",
                default
            );
        return f.Reference("priority", priorities) is { } priority ? Subject.Of(priority) : default;
    }
}
