using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace PmfSite.Composing;

/// <summary>HTML that the generator made and knows to be safe; a template prints it as it is. Only the generator can make one.</summary>
public sealed class Markup : IHtmlContent
{
    private readonly string html;

    internal Markup(string html) => this.html = html;

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(html);
    }

    /// <inheritdoc />
    public override string ToString() => html;
}
