using System.Dynamic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using PmfSite.Composing;
using PmfSite.Diagnostics;
using PmfSite.Saying;
using RazorLight;
using RazorLight.Compilation;
using RazorLight.Generation;

namespace PmfSite.Rendering;

/// <summary>Turns page records into HTML, and style sheets into one.</summary>
internal sealed class Theme
{
    private const string ResourcePrefix = "theme/";
    private const string ScriptName = "assets/site.js";
    private const int UsualPage = 64 * 1024;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly IEngineHandler engine;
    private readonly OwnTheme own;
    private readonly string shown;

    /// <param name="shown">How the council's own theme folder is called in messages.</param>
    public Theme(OwnTheme own, string shown)
    {
        this.own = own;
        this.shown = shown;
        engine = new RazorLightEngineBuilder()
            .UseProject(own)
            .UseCachingProvider(new CompiledTheme(own.Keys))
            // RazorLight looks for the references of a template beside the assembly that it is told of, and not every installation has them
            // there. It is told of itself, which has none, and given what this process runs on.
            .SetOperatingAssembly(typeof(RazorLightEngine).Assembly)
            .AddMetadataReferences(own.Keys.Count == 0 ? [] : [.. RunningOn().Select(path => MetadataReference.CreateFromFile(path))])
            .AddDefaultNamespaces([.. Namespaces])
            .Build()
            .Handler;
    }

    /// <summary>Those of everything that a theme may use; templates need not name them.</summary>
    public static IEnumerable<string> Namespaces =>
        typeof(Theme).Assembly.GetExportedTypes().Select(t => t.Namespace).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    /// <summary>What of the council's own theme the site was made with; other files in its folder are none of ours.</summary>
    public IEnumerable<SourceFile> OwnFiles =>
        [
            .. own.Templates.Select(t => new SourceFile($"{shown}/{t.Key}.cshtml", t.Value)),
            .. own.Assets.Keys.Where(name => IsStyleSheet(name) || name == ScriptName).Select(name => new SourceFile($"{shown}/{name}", Text(name))),
        ];

    /// <summary>Compiles every template that the council's own theme overrides, and tells what is wrong with them.</summary>
    public async Task Check(DiagnosticBag bag)
    {
        foreach (var key in own.Keys.Order(StringComparer.Ordinal))
        {
            if (!CompiledTheme.Keys.Contains(key))
                bag.Error(Place(key, 1, 1), "unknown-template", $"the default theme has no template {key}", Suggestion.For(key, CompiledTheme.Keys));
            else
                await Compile(key, bag);
        }
    }

    public async Task<byte[]> Render(Page page)
    {
        var template = await engine.CompileTemplateAsync("pages/" + page.GetType().Name);
        using var bytes = new MemoryStream(UsualPage);
        await using (var writer = new StreamWriter(bytes, Utf8, leaveOpen: true) { NewLine = "\n" })
            await engine.RenderTemplateAsync<object>(template, page, writer, Carrying(page.Frame.Words));
        return bytes.ToArray();
    }

    /// <summary>A component with its record, as it stands in a page.</summary>
    public async Task<string> Render(string component, object record, Words words)
    {
        var template = await engine.CompileTemplateAsync(component);
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        await engine.RenderTemplateAsync<object>(template, record, writer, Carrying(words));
        return writer.ToString();
    }

    /// <summary>The council's colour and that of the text on it as variables, then every style sheet: assets first, components after them, each group
    /// by name.</summary>
    public byte[] StyleSheet(string brandColour, string textOnBrand)
    {
        var css = new StringBuilder($":root{{--brand:{brandColour};--on-brand:{textOnBrand}}}\n");
        foreach (var name in StyleSheetNames())
            css.Append(Text(name)).Append('\n');
        return Encoding.UTF8.GetBytes(css.ToString());
    }

    /// <summary>The script, with the line ends that every machine gives it.</summary>
    public byte[] Script() => Encoding.UTF8.GetBytes(Text(ScriptName));

    /// <summary>What RazorLight hands on from a page to its layout and its components.</summary>
    private static ExpandoObject Carrying(Words words)
    {
        var carried = new ExpandoObject();
        ((IDictionary<string, object?>)carried)[ThemePageWords.Name] = words;
        return carried;
    }

    private IEnumerable<string> StyleSheetNames() =>
        Resources()
            .Concat(own.Assets.Keys)
            .Where(IsStyleSheet)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => !name.StartsWith("assets/", StringComparison.Ordinal))
            .ThenBy(name => name, StringComparer.Ordinal);

    private static bool IsStyleSheet(string name) => name.EndsWith(".css", StringComparison.Ordinal);

    private string Text(string name) => Encoding.UTF8.GetString(Asset(name)).Replace("\r\n", "\n", StringComparison.Ordinal);

    private byte[] Asset(string name)
    {
        if (own.Assets.TryGetValue(name, out var overriding))
            return overriding;
        using var stream = typeof(Theme).Assembly.GetManifestResourceStream(ResourcePrefix + name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string[] RunningOn() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    private static IEnumerable<string> Resources() =>
        typeof(Theme)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name => name[ResourcePrefix.Length..]);

    private async Task Compile(string key, DiagnosticBag bag)
    {
        const string remedy = "correct the template; the record of the same name says what @Model holds";
        try
        {
            await engine.CompileTemplateAsync(key);
        }
        catch (TemplateCompilationException exception)
        {
            foreach (var fault in exception.CompilationDiagnostics)
            {
                var start = fault.LineSpan?.StartLinePosition;
                bag.Error(
                    Place(key, (start?.Line ?? 0) + 1, (start?.Character ?? 0) + 1),
                    "template",
                    Excerpt.Plain(fault.ErrorMessage, 200),
                    remedy
                );
            }
        }
        catch (TemplateGenerationException exception)
        {
            foreach (var fault in exception.Diagnostics)
                bag.Error(
                    Place(key, Math.Max(0, fault.Span.LineIndex) + 1, Math.Max(0, fault.Span.CharacterIndex) + 1),
                    "template",
                    Excerpt.Plain(fault.GetMessage(System.Globalization.CultureInfo.InvariantCulture), 200),
                    remedy
                );
        }
    }

    private SourceLocation Place(string key, int line, int column) => new SourceFile($"{shown}/{key}.cshtml", "").At(line, column, 0);
}
