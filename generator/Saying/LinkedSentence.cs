using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace PmfSite.Saying;

/// <summary>A whole sentence with links in it, each where the sentence puts it; every other word of it is text.</summary>
public sealed class LinkedSentence : IHtmlContent
{
    internal LinkedSentence(FormattableString words) => Words = words;

    /// <summary>The words with places for the links.</summary>
    internal FormattableString Words { get; }

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        writer.Write(
            string.Format(CultureInfo.InvariantCulture, encoder.Encode(Words.Format), Array.ConvertAll(Words.GetArguments(), a => Print(a, encoder)))
        );
    }

    private static string Print(object? part, HtmlEncoder encoder) =>
        part is Link link ? $"""<a href="{encoder.Encode(link.Href)}">{encoder.Encode(link.Text)}</a>""" : encoder.Encode($"{part}");
}
