using PmfSite.Loading.Yaml;

namespace PmfSite.Loading;

/// <summary>Reads maps of ids into registers, in the order of the file; each id must be one and be free.</summary>
internal static class Registering
{
    /// <summary>The map under a key as a register of its own.</summary>
    public static Register<T> Register<T>(this Fields f, string key, string noun, Func<string, Fields, T?> read, bool required = true)
        where T : class
    {
        var register = new Register<T>(noun);
        f.ReadInto(key, register, read, required);
        return register;
    }

    /// <summary>Reads the map under a key into a register that may hold other things already.</summary>
    public static void ReadInto<T>(this Fields f, string key, Register<T> register, Func<string, Fields, T?> read, bool required = true)
        where T : class
    {
        if (f.Map(key, required) is { } map)
            map.ReadInto(register, read);
        else if (required || f.Has(key))
            register.LeaveGaps();
    }

    /// <summary>Reads every entry of this map as id and fields.</summary>
    public static void ReadInto<T>(this Fields f, Register<T> register, Func<string, Fields, T?> read)
        where T : class
    {
        foreach (var entry in f.Entries())
            f.Add(entry, register, f.MapIn(entry) is { } fields ? read(entry.Key, fields) : null);
    }

    /// <summary>Adds what an entry names under the key of the entry.</summary>
    public static void Add<T>(this Fields f, YamlEntry entry, Register<T> register, T? thing)
        where T : class
    {
        if (!f.IsId(entry))
            register.LeaveGaps();
        else if (register.Add(entry.Key, entry.KeyAt, thing) is { } earlier)
            f.Wrong(entry.KeyAt, "duplicate-id", $"{entry.Key} is already the id of another {register.Noun} ({earlier})", "give one of the two another id", 0);
    }
}
