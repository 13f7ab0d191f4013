using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.DataFiles;

/// <summary>The figures as files, and what their columns mean.</summary>
public sealed record DataPage : Page
{
    /// <summary>Files with everything in them.</summary>
    public required IReadOnlyList<DataFile> Files { get; init; }

    /// <summary>The files of each quarter.</summary>
    public required IReadOnlyList<Link> Quarters { get; init; }

    /// <summary>The files of each priority and programme that an indicator serves.</summary>
    public required IReadOnlyList<Link> Priorities { get; init; }

    /// <summary>The files that describe the others to programs.</summary>
    public required IReadOnlyList<DataFile> Descriptions { get; init; }

    /// <summary>The columns of the result files.</summary>
    public required IReadOnlyList<Fact> Columns { get; init; }

    /// <summary>The columns of the file of projects; empty where there is no project.</summary>
    public required IReadOnlyList<Fact> ProjectColumns { get; init; }

    /// <summary>Every publication that a figure comes from.</summary>
    public required IReadOnlyList<SourceLine> Sources { get; init; }

    /// <summary>What the site was built from, and what it consists of.</summary>
    public required IReadOnlyList<DataFile> Proof { get; init; }

    /// <summary>How many figures are published elsewhere, illustrative, or the council's own.</summary>
    public required IReadOnlyList<string> Provenance { get; init; }
}

/// <summary>A file to download.</summary>
/// <param name="Contents">What is in it.</param>
public sealed record DataFile(Link File, string Contents);
