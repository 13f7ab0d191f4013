using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads <c>accessibility.yml</c>.</summary>
internal static class AccessibilityReader
{
    public static AccessibilityFacts? Read(Fields f)
    {
        var facts = new AccessibilityFacts(
            f.Date("prepared"),
            f.Date("reviewed"),
            f.Date("tested"),
            f.Text("tested-by"),
            f.Word<Compliance>("compliance"),
            [.. f.MapItems("faults", required: false).Select(ReadFault)]
        );
        f.Done();
        if (f.Ok && facts.Compliance == Compliance.Fully && facts.Faults.Count > 0)
            f.Wrong(
                f.PlaceOf("compliance"),
                "fully-with-faults",
                "a site with known faults is not fully compliant",
                "write partially, or remove the faults that are mended"
            );
        return f.Ok ? facts : null;
    }

    private static KnownFault ReadFault(Fields f)
    {
        var fault = new KnownFault(f.Text("fault"), f.OptionalText("criterion"), f.OptionalDate("fixed-by"));
        f.Done();
        return fault;
    }
}
