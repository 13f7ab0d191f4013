using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads who verified values and on which day: of one value beside it, of a service's values together in <c>verified.yml</c>.</summary>
internal static class VerificationReader
{
    /// <summary>The sign-offs of a quarter, by the id of the service whose values they are about.</summary>
    public static IReadOnlyDictionary<string, Verification> ReadServices(Fields f, FrameworkIds ids)
    {
        var signed = new Dictionary<string, Verification>(StringComparer.Ordinal);
        foreach (var entry in f.Entries())
        {
            f.Reference(entry.Key, entry.KeyAt, ids.Services);
            if (f.MapIn(entry) is { } verified && Read(verified, ids.Roles) is { } verification)
                signed.TryAdd(entry.Key, verification);
        }
        return signed;
    }

    /// <summary>What stands beside a value; null where nothing does, or where it could not be read, which is told.</summary>
    public static Verification? ReadBeside(Fields f, IdTable<Role> roles) =>
        f.Map("verified", required: false) is { } verified ? Read(verified, roles) : null;

    private static Verification? Read(Fields f, IdTable<Role> roles)
    {
        var verification = new Verification(f.Reference("by", roles), f.Date("on"), f.PlaceOf("on"));
        f.Done();
        return f.Ok ? verification : null;
    }
}
