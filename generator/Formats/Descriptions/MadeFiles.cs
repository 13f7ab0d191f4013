using System.Collections.Concurrent;
using PmfSite.Composing;

namespace PmfSite.Formats.Descriptions;

/// <summary>The size and digest of each file of figures, noted as it is made; what describes these files is made last.</summary>
internal sealed class MadeFiles
{
    private readonly ConcurrentDictionary<string, (long Bytes, string Digest)> files = new(StringComparer.Ordinal);

    /// <summary>The same file, noted when it is made. Safe to call from several threads.</summary>
    public Func<ComposedFile> Noting(Func<ComposedFile> compose) => () =>
    {
        var file = compose();
        return file with
        {
            Make = async () =>
            {
                var made = await file.Make();
                files[made.Path] = (made.Bytes.Length, Digest.Of(made.Bytes));
                return made;
            },
        };
    };

    public bool Has(Address address) => files.ContainsKey(address.Path);

    public (long Bytes, string Digest) this[Address address] => files[address.Path];
}
