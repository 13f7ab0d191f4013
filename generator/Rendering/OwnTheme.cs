using System.Text;
using RazorLight.Razor;

namespace PmfSite.Rendering;

/// <summary>A council's own theme: a folder whose templates and style sheets stand in for the default ones of the same name.</summary>
internal sealed class OwnTheme : RazorLightProject
{
    private OwnTheme(Dictionary<string, string> templates, IReadOnlyDictionary<string, byte[]> assets) => (Templates, Assets) = (templates, assets);

    public static OwnTheme None { get; } = new(new(StringComparer.Ordinal), new Dictionary<string, byte[]>());

    /// <summary>Keys of the templates that it overrides.</summary>
    public IReadOnlySet<string> Keys => Templates.Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>The templates by their keys, with the line ends that every machine gives them.</summary>
    public IReadOnlyDictionary<string, string> Templates { get; }

    /// <summary>Every other file, by its path in the theme.</summary>
    public IReadOnlyDictionary<string, byte[]> Assets { get; }

    /// <summary>Reads the folder once. Templates are addressed by the exact keys found here, so no key leads out of it.</summary>
    public static OwnTheme Read(string folder)
    {
        var templates = new Dictionary<string, string>(StringComparer.Ordinal);
        var assets = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (relative.EndsWith(".cshtml", StringComparison.Ordinal))
                templates[CompiledTheme.Key(relative)] = File.ReadAllText(path, Encoding.UTF8).Replace("\r\n", "\n", StringComparison.Ordinal);
            else
                assets[relative] = File.ReadAllBytes(path);
        }
        return new(templates, assets);
    }

    public override Task<RazorLightProjectItem> GetItemAsync(string templateKey) =>
        Task.FromResult<RazorLightProjectItem>(new Template(templateKey, Templates.GetValueOrDefault(CompiledTheme.Key(templateKey))));

    public override Task<IEnumerable<RazorLightProjectItem>> GetImportsAsync(string templateKey) =>
        Task.FromResult(Enumerable.Empty<RazorLightProjectItem>());

    // RazorLight's own item for text would leave out the namespaces that every template may use.
    private sealed class Template(string key, string? text) : RazorLightProjectItem
    {
        public override string Key => key;

        public override bool Exists => text is not null;

        public override Stream Read() => new MemoryStream(Encoding.UTF8.GetBytes(text ?? ""));
    }
}
