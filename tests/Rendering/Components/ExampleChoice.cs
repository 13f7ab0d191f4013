namespace PmfSite.Tests.Rendering.Components;

/// <summary>One of a few things that a member may be; examples show each.</summary>
internal sealed record ExampleChoice(string Member, string Made, IReadOnlyList<string> All)
{
    private static readonly string[] Presence = ["given", "left out"];
    private static readonly string[] Truth = ["true", "false"];
    private static readonly string[] Tones = ["good", "caution", "bad", "none"];

    public static ExampleChoice OfPresence(string member, bool isGiven) => new(member, isGiven ? Presence[0] : Presence[1], Presence);

    public static ExampleChoice OfTruth(string member, bool isTrue) => new(member, isTrue ? Truth[0] : Truth[1], Truth);

    public static ExampleChoice OfTone(string member, string tone) => new(member, tone, Tones);
}
