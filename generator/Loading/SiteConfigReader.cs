using System.Text.RegularExpressions;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Loading;

/// <summary>Reads <c>site.config.yml</c>.</summary>
internal static partial class SiteConfigReader
{
    public const string FileName = "site.config.yml";

    public static SiteConfig? Read(string siteFolder, DiagnosticBag bag)
    {
        var path = Path.Combine(siteFolder, FileName);
        var file = File.Exists(path) ? new ContentFiles(siteFolder, [FileName], "", bag).Read(FileName) : null;
        if (file is null)
        {
            if (!File.Exists(path))
                bag.Error(
                    SourceLocation.Unread(FileName),
                    "missing-file",
                    $"there is no {FileName} in this folder",
                    "run the command in the folder of the site, or name it with --site"
                );
            return null;
        }
        return Fields.In(file, bag) is { } f ? Read(f, siteFolder, file) : null;
    }

    private static SiteConfig? Read(Fields f, string siteFolder, SourceFile file)
    {
        var config = new SiteConfig
        {
            Title = f.Text("title", 60),
            Address = f.OptionalAddress("address") is { Length: > 0 } address ? address.TrimEnd('/') + "/" : null,
            Language = ReadLanguage(f),
            Publisher = f.OptionalText("publisher", 100),
            Notice = f.OptionalText("notice", 300),
            Brand = f.Map("brand") is { } brand ? ReadBrand(brand, siteFolder) : null!,
            Contact = f.Map("contact") is { } contact ? ReadContact(contact) : null!,
            Licence = f.Map("licence") is { } licence ? ReadLicence(licence) : null!,
            Formats = f.Map("formats", required: false) is { } formats ? FormatSettingsReader.Read(formats) : FormatSettings.Usual,
            ContentFolder = Folder(f, "content") ?? "content",
            OutputFolder = Folder(f, "output") ?? "_site",
            ThemeFolder = Folder(f, "theme") is { } theme and not "themes/default" ? theme : null,
            File = file,
        };
        f.Done();
        if (f.Ok)
            CheckFolders(f, config);
        return f.Ok ? config : null;
    }

    private static string ReadLanguage(Fields f)
    {
        var language = f.OptionalWord("language") ?? "en-GB";
        return Grammar.IsLanguage(language)
            ? language
            : f.Wrong(
                f.PlaceOf("language"),
                "not-a-language",
                $"{Excerpt.QuoteWord(language)} is not the code of a language",
                "write it as en-GB or cy",
                language
            );
    }

    /// <summary>What a build replaces must not hold what it reads, nor stand inside it.</summary>
    private static void CheckFolders(Fields f, SiteConfig config)
    {
        var output = config.OutputFolder + "/";
        foreach (var read in new[] { config.ContentFolder + "/", (config.ThemeFolder ?? "themes/default") + "/" })
        {
            if (output.StartsWith(read, StringComparison.OrdinalIgnoreCase) || read.StartsWith(output, StringComparison.OrdinalIgnoreCase))
                f.Wrong(
                    f.PlaceOf("output"),
                    "folders-overlap",
                    $"the output folder {config.OutputFolder} and {read.TrimEnd('/')} are one inside the other",
                    "give the output a folder of its own, such as _site"
                );
        }
    }

    private static Brand ReadBrand(Fields f, string siteFolder)
    {
        var brand = new Brand(ReadColour(f), Folder(f, "logo"), f.OptionalText("logo-text", 100));
        if (brand.LogoFile is { } logo)
            CheckLogo(f, logo, new FileInfo(Path.Combine(siteFolder, logo)));
        f.Done();
        return brand;
    }

    /// <summary>Text must be readable on it, in white or in ink; only colours of a middle light carry neither.</summary>
    private static Colour ReadColour(Fields f)
    {
        var text = f.Text("colour");
        if (text.Length == 0)
            return default;
        if (!ColourPattern().IsMatch(text))
            return f.Wrong(
                f.PlaceOf("colour"),
                "not-a-colour",
                $"{Excerpt.Quote(text)} is not a colour",
                "write it in quotes as \"#1d5e46\"",
                default(Colour)
            );
        var colour = Colour.Parse(text);
        var contrast = colour.ContrastWith(colour.TextOn());
        return contrast >= Colour.Enough
            ? colour
            : f.Wrong(
                f.PlaceOf("colour"),
                "brand-contrast",
                Invariant(
                    $"text on {colour} has a contrast of {Math.Floor(contrast * 100) / 100:0.##} to 1 at best, and {Colour.Enough:0} to 1 is needed"
                ),
                $"the nearest colours of this hue that pass are {colour.DarkenedForWhite()}, with white text, and "
                    + $"{colour.LightenedForInk()}, with dark text",
                colour
            );
    }

    private static void CheckLogo(Fields f, string logo, FileInfo file)
    {
        if (!LogoPattern().IsMatch(logo))
            f.Wrong(
                f.PlaceOf("logo"),
                "not-a-picture",
                $"{Excerpt.Quote(logo)} is not a picture that browsers show",
                "use a file that ends in .svg or .png"
            );
        else if (!file.Exists || ContentFiles.IsLink(file) || file.Length == 0)
            f.Wrong(
                f.PlaceOf("logo"),
                "missing-file",
                $"there is no file {Excerpt.Quote(logo)} in this folder",
                "correct the path, or remove the key to go without a logo"
            );
    }

    private static Contact ReadContact(Fields f)
    {
        var contact = new Contact(f.Text("email"), f.Text("response-time"), f.OptionalText("telephone"));
        if (contact.Email.Length > 0 && !Grammar.IsEmail(contact.Email))
            f.Wrong(
                f.PlaceOf("email"),
                "not-an-email",
                $"{Excerpt.Quote(contact.Email)} is not an e-mail address",
                "write it as name@council.gov.uk"
            );
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
            : f.Wrong<string?>(
                f.PlaceOf(key),
                "bad-path",
                $"{Excerpt.Quote(path)} is not a path below this folder",
                "write names with slashes between them, without a leading slash or ..",
                null
            );
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex ColourPattern();

    [GeneratedRegex("\\.(svg|png)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex LogoPattern();

    [GeneratedRegex("^[A-Za-z0-9_][A-Za-z0-9._/-]*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex PathPattern();
}
