using PmfSite.Approving;

namespace PmfSite.Tests.Approving;

/// <summary>Facts as an edition writes them, for tests that hold one against a text.</summary>
internal static class Written
{
    public static string Name(this EditionFact fact) => FactNames.Of(fact.Name);

    public static string Text(this EditionFact fact) => FactTexts.Of(fact.Value);

    public static string Line(this EditionFact fact) => $"{fact.Name()}: {fact.Text()}";

    public static string Line(this EditionDifference difference) =>
        $"{FactNames.Of(difference.Fact)}: {Text(difference.Was)} -> {Text(difference.Is)}";

    /// <summary>The fact of that name and text in an entry of that kind.</summary>
    public static EditionFact Fact(EntryKind entry, string name, string text, PmfSite.Diagnostics.SourceLocation at = default)
    {
        var read = FactNames.Read(entry, name);
        return new(read, FactTexts.Read(read, text), at);
    }

    private static string? Text(FactValue? value) => value is null ? null : FactTexts.Of(value);
}
