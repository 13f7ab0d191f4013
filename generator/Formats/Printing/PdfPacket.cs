using System.Text;
using System.Xml.Linq;
using PmfSite.Readings;

namespace PmfSite.Formats.Printing;

/// <summary>
/// The metadata of a PDF as XMP. The library writes a packet of its own with ids that it draws by lot; a packet is made to be rewritten where it
/// stands, at the length that it has.
/// </summary>
internal static class PdfPacket
{
    private static readonly byte[] End = "<?xpacket end=\"w\"?>"u8.ToArray();
    private static readonly XNamespace Meta = "adobe:ns:meta/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Dates = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Accessible = "http://www.aiim.org/pdfua/ns/id/";

    public static byte[] Rewrite(byte[] pdf, Reading reading)
    {
        var start = pdf.AsSpan().LastIndexOf("<?xpacket begin"u8);
        var room = pdf.AsSpan(start).IndexOf(End);
        var packet = Encoding.UTF8.GetBytes(
            $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>{Of(reading).ToString(SaveOptions.DisableFormatting)}"
        );
        if (packet.Length > room)
            throw new IOException($"the metadata of {reading.Title} needs {packet.Length} bytes and has {room}");
        packet.CopyTo(pdf, start);
        pdf.AsSpan(start + packet.Length, room - packet.Length).Fill((byte)' ');
        return pdf;
    }

    private static XElement Of(Reading reading) =>
        new(
            Meta + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", Meta),
            new XElement(
                Rdf + "RDF",
                new XAttribute(XNamespace.Xmlns + "rdf", Rdf),
                new XElement(
                    Rdf + "Description",
                    new XAttribute(Rdf + "about", ""),
                    new XAttribute(XNamespace.Xmlns + "dc", Core),
                    new XAttribute(XNamespace.Xmlns + "xmp", Dates),
                    new XAttribute(XNamespace.Xmlns + "pdfuaid", Accessible),
                    new XElement(Accessible + "part", "1"),
                    new XElement(
                        Core + "title",
                        new XElement(Rdf + "Alt", new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), reading.Title))
                    ),
                    new XElement(Core + "creator", new XElement(Rdf + "Seq", new XElement(Rdf + "li", reading.Council))),
                    new XElement(Core + "language", new XElement(Rdf + "Bag", new XElement(Rdf + "li", reading.Language))),
                    new XElement(Dates + "CreateDate", reading.Dated),
                    new XElement(Dates + "ModifyDate", reading.Dated)
                )
            )
        );
}
