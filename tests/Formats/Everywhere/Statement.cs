namespace PmfSite.Tests.Formats.Everywhere;

/// <summary>Something that a file must say of an indicator, and whether it does.</summary>
/// <param name="When">The quarter whose dashboard says it.</param>
internal sealed record Statement(string File, string When, string Indicator, string LookedFor, bool IsThere)
{
    public override string ToString() => $"{When}, {Indicator}, {File}: {LookedFor}";
}
