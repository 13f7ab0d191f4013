using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>What <c>site.config.yml</c> says: the site's name, looks and contact.</summary>
internal sealed record SiteConfig
{
    public required string Title { get; init; }

    /// <summary>Where the site will be served, with the closing slash; null when that is not known.</summary>
    public required string? Address { get; init; }

    public required string Language { get; init; }

    /// <summary>Who publishes the site; null: the council.</summary>
    public required string? Publisher { get; init; }

    /// <summary>A line on every page, such as that this is a demonstration.</summary>
    public required string? Notice { get; init; }

    public required Brand Brand { get; init; }

    public required Contact Contact { get; init; }

    public required Licence Licence { get; init; }

    public required FormatSettings Formats { get; init; }

    /// <summary>Folders, relative to the site folder.</summary>
    public required string ContentFolder { get; init; }

    public required string OutputFolder { get; init; }

    /// <summary>Null: the default theme alone.</summary>
    public required string? ThemeFolder { get; init; }

    /// <summary>The file that all this was read from.</summary>
    public required SourceFile File { get; init; }
}

/// <summary>The council's colour, on which white or ink can be read, and its logo as a file.</summary>
internal sealed record Brand(Colour Colour, string? LogoFile, string? LogoText);

/// <summary>Whom to ask for another format, and how many days an answer takes, in words.</summary>
internal sealed record Contact(string Email, string ResponseTime, string? Telephone);

/// <summary>Under which licence the figures may be used.</summary>
internal sealed record Licence(string Name, string Address);
