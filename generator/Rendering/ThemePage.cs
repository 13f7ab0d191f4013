using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using PmfSite.Saying;
using RazorLight;

namespace PmfSite.Rendering;

/// <summary>What every template inherits from; <c>@Model</c> is the page or component record of the same name, and holds ready text.</summary>
/// <typeparam name="T">The record that the template prints.</typeparam>
public abstract class ThemePage<T> : TemplatePage<T>
{
    // The default encoder would write the pound sign, dashes and Welsh letters as numbers.
    private static readonly HtmlEncoder AllLetters = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Dictionary<(string Key, StatusTag Tag), string> tags = [];
    private Words? words;

    /// <summary>Sets the encoder that every printed value goes through.</summary>
    protected ThemePage() => HtmlEncoder = AllLetters;

    /// <summary>Every word of the site, in the language of the page: <c>@Words.Frame.Home</c>.</summary>
    protected Words Words => words ??= ThemePageWords.In((System.Dynamic.ExpandoObject)PageContext.ViewBag);

    /// <summary>Prints a component with its record. A component prints the same for an equal record.</summary>
    /// <param name="key">The component's template, such as <c>components/fact-list/fact-list</c>.</param>
    /// <param name="model">The record that it prints.</param>
    public new Task IncludeAsync(string key, object? model = null)
    {
        if (model is not StatusTag tag)
            return base.IncludeAsync(key, model);
        if (!tags.TryGetValue((key, tag), out var printed))
            return IncludeFirst(key, tag);
        WriteLiteral(printed);
        return Task.CompletedTask;
    }

    /// <summary>Keeps what is printed: a table of a thousand indicators prints the same few statuses over and over.</summary>
    private async Task IncludeFirst(string key, StatusTag tag)
    {
        var page = PageContext.Writer;
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        PageContext.Writer = writer;
        try
        {
            await base.IncludeAsync(key, tag);
        }
        finally
        {
            PageContext.Writer = page;
        }
        var printed = tags[(key, tag)] = writer.ToString();
        WriteLiteral(printed);
    }
}
