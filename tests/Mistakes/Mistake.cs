namespace PmfSite.Tests.Mistakes;

/// <summary>One mistake of an author in the small site, and what is to be said of it; or a neighbour of which nothing is to be said.</summary>
internal sealed class Mistake
{
    public string It { get; init; } = "";

    /// <summary>The edits, or the one that stands in the case itself.</summary>
    public List<Edit> Edits { get; init; } = [];

    public string? File { get; init; }

    public string? Find { get; init; }

    public string? With { get; init; }

    public string? Whole { get; init; }

    public bool Delete { get; init; }

    public string? Bytes { get; init; }

    public string? SavedAs { get; init; }

    /// <summary>Each as <c>path:line:column severity slug</c>, in the order in which they are printed.</summary>
    public List<string>? Expect { get; init; }

    /// <summary>Words that must occur in what is printed.</summary>
    public string? Says { get; init; }

    public IEnumerable<Edit> AllEdits() =>
        File is null
            ? Edits
            : Edits.Prepend(
                new()
                {
                    File = File,
                    Find = Find,
                    With = With,
                    Whole = Whole,
                    Delete = Delete,
                    Bytes = Bytes,
                    SavedAs = SavedAs,
                }
            );
}
