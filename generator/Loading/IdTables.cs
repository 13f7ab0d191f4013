using PmfSite.Loading.Yaml;

namespace PmfSite.Loading;

/// <summary>Reads maps of ids into tables, in the order of the file; each id must be one and be free.</summary>
internal static class IdTables
{
    /// <summary>The map under a key as a table of its own.</summary>
    public static IdTable<T> IdTable<T>(this Fields f, string key, string noun, Func<string, Fields, T?> read, bool required = true)
        where T : class
    {
        var table = new IdTable<T>(noun);
        f.ReadInto(key, table, read, required);
        return table;
    }

    /// <summary>Reads the map under a key into a table that may hold other things already.</summary>
    public static void ReadInto<T>(this Fields f, string key, IdTable<T> table, Func<string, Fields, T?> read, bool required = true)
        where T : class
    {
        if (f.Map(key, required) is { } map)
            map.ReadInto(table, read);
        else if (required || f.Has(key))
            table.LeaveGaps();
    }

    /// <summary>Reads every entry of this map as id and fields.</summary>
    public static void ReadInto<T>(this Fields f, IdTable<T> table, Func<string, Fields, T?> read)
        where T : class
    {
        foreach (var entry in f.Entries())
            f.Add(entry, table, f.MapIn(entry) is { } fields ? read(entry.Key, fields) : null);
    }

    /// <summary>Adds what an entry names under the key of the entry.</summary>
    public static void Add<T>(this Fields f, YamlEntry entry, IdTable<T> table, T? thing)
        where T : class
    {
        if (!f.IsId(entry))
            table.LeaveGaps();
        else if (table.Add(entry.Key, entry.KeyAt, thing) is { } earlier)
            f.Wrong(
                entry.KeyAt,
                "duplicate-id",
                $"{entry.Key} is already the id of another {table.Noun} ({earlier})",
                "give one of the two another id"
            );
    }
}
