using System.Text.Encodings.Web;
using System.Text.Unicode;
using RazorLight;

namespace PmfSite.Rendering;

/// <summary>What every template inherits from; <c>@Model</c> is the page or component record of the same name, and holds ready text.</summary>
/// <typeparam name="T">The record that the template prints.</typeparam>
public abstract class ThemePage<T> : TemplatePage<T>
{
    // The default encoder would write the pound sign, dashes and Welsh letters as numbers.
    private static readonly HtmlEncoder AllLetters = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Sets the encoder that every printed value goes through.</summary>
    protected ThemePage() => HtmlEncoder = AllLetters;
}
