namespace PmfSite.Composing.Pages;

/// <summary>Searches all pages, where the script runs.</summary>
public sealed record SearchPage : Page
{
    /// <summary>Address of the index, relative to the page; it is asked for with the first search.</summary>
    public required string IndexHref { get; init; }

    /// <summary>Where else to look.</summary>
    public required IReadOnlyList<Link> Elsewhere { get; init; }
}

/// <summary>What a host shows where there is no page.</summary>
public sealed record NotFoundPage : Page
{
    /// <summary>Where to go on.</summary>
    public required IReadOnlyList<Link> Ways { get; init; }

    /// <inheritdoc />
    public override bool IsToBeFound => false;
}

/// <summary>The formats in which there is this information, and how to ask for another.</summary>
public sealed record FormatsPage : Page
{
    /// <summary>The formats that there are.</summary>
    public required IReadOnlyList<FormatLine> Formats { get; init; }

    /// <summary>A telephone number; null when there is none.</summary>
    public required string? Telephone { get; init; }
}

/// <summary>A format.</summary>
/// <param name="Purpose">What it is good for.</param>
/// <param name="Found">Where it is found; null when it is everywhere.</param>
public sealed record FormatLine(string Title, string Purpose, Link? Found);
