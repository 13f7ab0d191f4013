using System.Globalization;
using System.Text.RegularExpressions;
using PmfSite.Diagnostics;
using PmfSite.Loading.Yaml;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads <c>site.config.yml</c>.</summary>
internal static partial class SiteConfigReader
{
    public const string FileName = "site.config.yml";

    public static SiteConfig? Read(string siteFolder, DiagnosticBag bag)
    {
        var path = Path.Combine(siteFolder, FileName);
        var file = File.Exists(path)
            ? new ContentFiles(siteFolder, [FileName], "", bag).Read(FileName)
            : null;
        if (file is null)
        {
            if (!File.Exists(path))
                bag.Error(new SourceFile(FileName, "").Whole, "missing-file", $"there is no {FileName} in this folder", "run the command in the folder of the site, or name it with --site");
            return null;
        }
        return StrictYaml.Read(file, bag) is { } map ? Read(new Fields(map, file.Whole, bag), siteFolder) : null;
    }

    private static SiteConfig? Read(Fields f, string siteFolder)
    {
        var config = new SiteConfig
        {
            Title = f.Text("title", 60),
            Address = f.OptionalAddress("address") is { Length: > 0 } address ? address.TrimEnd('/') + "/" : null,
            Language = ReadLanguage(f),
            Notice = f.OptionalText("notice", 300),
            Brand = f.Map("brand") is { } brand ? ReadBrand(brand, siteFolder) : null!,
            Contact = f.Map("contact") is { } contact ? ReadContact(contact) : null!,
            Licence = f.Map("licence") is { } licence ? ReadLicence(licence) : null!,
            ContentFolder = Folder(f, "content") ?? "content",
            OutputFolder = Folder(f, "output") ?? "_site",
            ThemeFolder = Folder(f, "theme") is { } theme and not "themes/default" ? theme : null,
        };
        f.Done();
        if (f.Ok)
            CheckFolders(f, config);
        return f.Ok ? config : null;
    }

    private static string ReadLanguage(Fields f)
    {
        var language = f.OptionalWord("language") ?? "en-GB";
        return LanguagePattern().IsMatch(language)
            ? language
            : f.Wrong(f.PlaceOf("language"), "not-a-language", $"{Excerpt.QuoteWord(language)} is not the code of a language", "write it as en-GB or cy", language);
    }

    /// <summary>What a build replaces must not hold what it reads, nor stand inside it.</summary>
    private static void CheckFolders(Fields f, SiteConfig config)
    {
        var output = config.OutputFolder + "/";
        foreach (var read in new[] { config.ContentFolder + "/", (config.ThemeFolder ?? "themes/default") + "/" })
        {
            if (output.StartsWith(read, StringComparison.OrdinalIgnoreCase) || read.StartsWith(output, StringComparison.OrdinalIgnoreCase))
                f.Wrong(f.PlaceOf("output"), "folders-overlap", $"the output folder {config.OutputFolder} and {read.TrimEnd('/')} are one inside the other", "give the output a folder of its own, such as _site", 0);
        }
    }

    private static Brand ReadBrand(Fields f, string siteFolder)
    {
        var colour = f.Text("colour");
        if (colour.Length > 0 && !ColourPattern().IsMatch(colour))
            f.Wrong(f.PlaceOf("colour"), "not-a-colour", $"{Excerpt.Quote(colour)} is not a colour", "write it in quotes as \"#1d5e46\"", 0);
        else if (colour.Length > 0 && ContrastWithWhite(colour) is var contrast and < 7)
            f.Wrong(f.PlaceOf("colour"), "pale-colour", Invariant($"white text on {colour} has a contrast of {contrast:F1} to 1, and 7 to 1 is needed"), "choose a darker colour", 0);
        var brand = new Brand(colour, Folder(f, "logo"), f.OptionalText("logo-text", 100));
        if (brand.LogoFile is { } logo)
            CheckLogo(f, logo, new FileInfo(Path.Combine(siteFolder, logo)));
        f.Done();
        return brand;
    }

    private static void CheckLogo(Fields f, string logo, FileInfo file)
    {
        if (!LogoPattern().IsMatch(logo))
            f.Wrong(f.PlaceOf("logo"), "not-a-picture", $"{Excerpt.Quote(logo)} is not a picture that browsers show", "use a file that ends in .svg or .png", 0);
        else if (!file.Exists || file.LinkTarget is not null || file.Length == 0)
            f.Wrong(f.PlaceOf("logo"), "missing-file", $"there is no file {Excerpt.Quote(logo)} in this folder", "correct the path, or remove the key to go without a logo", 0);
    }

    private static Contact ReadContact(Fields f)
    {
        var contact = new Contact(f.Text("email"), f.Text("response-time"), f.OptionalText("telephone"));
        if (contact.Email.Length > 0 && !Grammar.IsEmail(contact.Email))
            f.Wrong(f.PlaceOf("email"), "not-an-email", $"{Excerpt.Quote(contact.Email)} is not an e-mail address", "write it as name@council.gov.uk", 0);
        f.Done();
        return contact;
    }

    private static Licence ReadLicence(Fields f)
    {
        var licence = new Licence(f.Text("name"), f.Address("address"));
        f.Done();
        return licence;
    }

    /// <summary>A folder or file below the site folder, with forward slashes.</summary>
    private static string? Folder(Fields f, string key)
    {
        if (f.OptionalText(key) is not { Length: > 0 } path)
            return null;
        return PathPattern().IsMatch(path) && !path.Contains("..", StringComparison.Ordinal)
            ? path.TrimEnd('/')
            : f.Wrong<string?>(f.PlaceOf(key), "bad-path", $"{Excerpt.Quote(path)} is not a path below this folder", "write names with slashes between them, without a leading slash or ..", null);
    }

    /// <summary>WCAG 2.2 contrast ratio of white on the colour, 1 to 21.</summary>
    private static double ContrastWithWhite(string colour)
    {
        double Channel(int at)
        {
            var c = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }
        return 1.05 / (0.2126 * Channel(1) + 0.7152 * Channel(3) + 0.0722 * Channel(5) + 0.05);
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex ColourPattern();

    [GeneratedRegex("^[a-z]{2,3}(-[A-Z]{2})?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguagePattern();

    [GeneratedRegex("\\.(svg|png)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex LogoPattern();

    [GeneratedRegex("^[A-Za-z0-9_][A-Za-z0-9._/-]*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex PathPattern();
}
