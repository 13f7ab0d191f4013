using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace PmfSite.Saying;

/// <summary>A whole sentence with links in it, each where the sentence puts it; every other word of it is text.</summary>
public sealed class LinkedSentence : IHtmlContent
{
    private readonly FormattableString words;

    internal LinkedSentence(FormattableString words) => this.words = words;

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        writer.Write(
            string.Format(CultureInfo.InvariantCulture, encoder.Encode(words.Format), Array.ConvertAll(words.GetArguments(), a => Print(a, encoder)))
        );
    }

    private static string Print(object? part, HtmlEncoder encoder) =>
        part is Link link ? $"""<a href="{encoder.Encode(link.Href)}">{encoder.Encode(link.Text)}</a>""" : encoder.Encode($"{part}");
}
