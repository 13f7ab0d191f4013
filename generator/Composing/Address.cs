using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>Where a file of the site stands: a path without a leading slash, such as <c>indicators/recycling.html</c>.</summary>
internal readonly record struct Address(string Path)
{
    /// <summary>
    /// What stands before the path in each link from this page where links are not relative: where the site stands on the web, for a page that
    /// hosts show at addresses of any depth, or a hash, for a file that holds all that it links to. Null for every other page.
    /// </summary>
    private string? Root { get; init; }

    public static Address Of(Priority priority) => priority.Part == PlanPart.Priority ? Priority(priority.Id) : Programme(priority.Id);

    public static Address Home => new("index.html");

    public static Address Priority(string id) => new($"priorities/{id}.html");

    public static Address Programme(string id) => new($"programmes/{id}.html");

    public static Address Commitment(string id) => new($"commitments/{id}.html");

    public static Address Plan => new("plan.html");

    public static Address EarlierPlan(string id) => new($"plans/{id}.html");

    public static Address Project(string id) => new($"projects/{id}.html");

    public static Address ProjectJson(string id) => new($"projects/{id}.json");

    public static Address Projects => new("projects/index.html");

    public static Address Indicator(string id) => new($"indicators/{id}.html");

    public static Address IndicatorCsv(string id) => new($"indicators/{id}.csv");

    public static Address IndicatorJson(string id) => new($"indicators/{id}.json");

    public static Address IndicatorSvg(string id) => new($"indicators/{id}.svg");

    public static Address LargePrint(string id) => new($"indicators/{id}.large-print.html");

    /// <summary>The chart in sound.</summary>
    public static Address IndicatorWav(string id) => new($"indicators/{id}.wav");

    public static Address Card(string id) => new($"indicators/{id}.card.html");

    /// <summary>The page of a grouping, such as all panels.</summary>
    public static Address Grouping(string id) => new($"by/{id}/index.html");

    /// <summary>The page of one group, such as a panel.</summary>
    public static Address Group(string grouping, string id) => new($"by/{grouping}/{id}.html");

    /// <summary>The page of a quarter, or of a financial year.</summary>
    public static Address Quarter(string id) => new($"quarters/{id}/index.html");

    public static Address QuarterCsv(string id) => new($"quarters/{id}/results.csv");

    public static Address Edition(string quarter) => new($"quarters/{quarter}/edition.json");

    /// <summary>The dashboard of a quarter as it was until its first, second, or a later correction.</summary>
    public static Address SupersededEdition(string quarter, int number) => new(Invariant($"quarters/{quarter}/edition-{number}.html"));

    /// <summary>All that a corrected dashboard says, from the second edition on.</summary>
    public static Address CorrectedEdition(string quarter, int number) => new(Invariant($"quarters/{quarter}/edition-{number}.json"));

    public static Address Corrections => new("corrections.html");

    public static Address CorrectionsJson => new("corrections.json");

    public static Address Feed => new("feed.xml");

    public static Address IndicatorTrail(string id) => new($"indicators/{id}.trail.html");

    public static Address IndicatorTrailJson(string id) => new($"indicators/{id}.trail.json");

    public static Address Changes(string quarter) => new($"quarters/{quarter}/changes.html");

    public static Address Concerns => new("areas-of-concern.html");

    public static Address Compare => new("compare.html");

    public static Address Glossary => new("glossary.html");

    public static Address Calendar => new("calendar.html");

    public static Address Place => new("place.html");

    /// <summary>The report on the place as it appeared with an earlier quarter.</summary>
    public static Address EarlierPlace(string quarter) => new($"place/{quarter}.html");

    public static Address Quarters => new("quarters/index.html");

    public static Address Indicators => new("indicators/index.html");

    public static Address Exceptions => new("exceptions.html");

    public static Address HowWeJudge => new("how-we-judge.html");

    public static Address Data => new("data.html");

    public static Address AllCsv => new("data/results.csv");

    public static Address DefinitionsCsv => new("data/indicators.csv");

    public static Address ProjectsCsv => new("data/projects.csv");

    /// <summary>The schema of the JSON files.</summary>
    public static Address Schema => new("data/schema.json");

    /// <summary>The columns of the result files, for the data package.</summary>
    public static Address TableSchema => new("data/results.table-schema.json");

    public static Address DataPackage => new("datapackage.json");

    public static Address Dataset => new("data/dataset.jsonld");

    public static Address Catalog => new("data/catalog.jsonld");

    public static Address CsvMetadata => new("data/results.csv-metadata.json");

    public static Address AllJson => new("data/results.json");

    public static Address QuarterJson(string id) => new($"quarters/{id}/results.json");

    /// <summary>What the site was built from.</summary>
    public static Address Build => new("build.json");

    /// <summary>Every other file with its digest.</summary>
    public static Address Manifest => new("manifest.json");

    public static Address Accessibility => new("accessibility.html");

    public static Address About => new("about.html");

    public static Address Search => new("search.html");

    public static Address SearchIndex => new("search-index.js");

    public static Address Formats => new("formats.html");

    public static Address QuarterFormats(string quarter) => new($"quarters/{quarter}/formats.html");

    /// <summary>The whole site in one file.</summary>
    public static Address Archive => new("performance-offline.zip");

    /// <summary>What people made of the dashboard of a quarter.</summary>
    public static Address Supplied(string quarter, string name) => new($"quarters/{quarter}/supplied/{name}");

    /// <summary>The page on which a quarter's dashboard is heard.</summary>
    public static Address Listen(string quarter) => new($"quarters/{quarter}/listen.html");

    /// <param name="site">Where the site stands on the web; null when that is not known.</param>
    public static Address NotFound(string? site) => new("404.html") { Root = site };

    /// <summary>A file for a panel that holds all that it links to, each under its path as an id.</summary>
    public static Address Pack(string panel, string quarter) => new($"{quarter}-{panel}.html") { Root = "#" };

    /// <summary>The file of the same name with another ending, such as the data of a page.</summary>
    public Address With(string extension) => new(System.IO.Path.ChangeExtension(Path, extension));

    /// <summary>
    /// How another page links to this one. Relative and to a file, so that the site opens from a disk, from any host and below any path;
    /// whole from a page that is shown in place of others; to a place in the page itself from one that holds everything.
    /// </summary>
    public string From(Address page)
    {
        if (page.Root is { } root)
            return root + Path;
        var depth = page.Path.AsSpan().Count('/');
        return depth == 0 ? Path : string.Concat(string.Concat(Enumerable.Repeat("../", depth)), Path);
    }
}
