using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Razor.Hosting;
using Microsoft.Extensions.Primitives;
using RazorLight;
using RazorLight.Caching;

namespace PmfSite.Rendering;

/// <summary>
/// Hands RazorLight the templates of the default theme, which were compiled with the generator, so that a run does not pay for a compiler.
/// A template that the council's own theme overrides is not handed out: RazorLight then compiles that one, and it is kept here.
/// </summary>
internal sealed class CompiledTheme(IReadOnlySet<string> overridden) : ICachingProvider
{
    private static readonly Dictionary<string, Func<ITemplatePage>> BuiltIn = typeof(CompiledTheme)
        .Assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
        .Where(item => typeof(ITemplatePage).IsAssignableFrom(item.Type))
        .ToDictionary(item => Key(item.Identifier), item => Factory(item.Type), StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, Func<ITemplatePage>> compiledNow = new(StringComparer.Ordinal);

    /// <summary>The keys of the default theme's templates, such as <c>pages/HomePage</c>.</summary>
    public static IReadOnlyCollection<string> Keys => BuiltIn.Keys;

    /// <summary><c>/pages/HomePage.cshtml</c> as <c>pages/HomePage</c>.</summary>
    public static string Key(string path) => path.TrimStart('/').Replace(".cshtml", "", StringComparison.Ordinal);

    public TemplateCacheLookupResult RetrieveTemplate(string key) =>
        Find(key) is { } factory ? new TemplateCacheLookupResult(new TemplateCacheItem(key, factory)) : new TemplateCacheLookupResult();

    public void CacheTemplate(string key, Func<ITemplatePage> pageFactory, IChangeToken expirationToken) => compiledNow[Key(key)] = pageFactory;

    public bool Contains(string key) => Find(key) is not null;

    public void Remove(string key) => compiledNow.TryRemove(Key(key), out _);

    private Func<ITemplatePage>? Find(string key) =>
        overridden.Contains(Key(key)) ? compiledNow.GetValueOrDefault(Key(key)) : BuiltIn.GetValueOrDefault(Key(key));

    private static Func<ITemplatePage> Factory(Type type)
    {
        var make = System.Linq.Expressions.Expression.Lambda<Func<ITemplatePage>>(System.Linq.Expressions.Expression.New(type)).Compile();
        return () =>
        {
            var page = make();
            page.Key = type.Name;
            return page;
        };
    }
}
