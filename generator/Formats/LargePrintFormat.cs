using System.IO.Compression;
using PmfSite.Composing;
using PmfSite.Pages.LargePrint;
using PmfSite.Performance;
using PmfSite.Readings;
using PmfSite.Rendering;

namespace PmfSite.Formats;

/// <summary>Readings as pages in large letters.</summary>
internal static class LargePrintFormat
{
    /// <summary>What a page may weigh as it travels, so that it comes quickly to a telephone.</summary>
    public const int MostBytes = 30 * 1024;

    /// <param name="ask">Puts the questions to a page: its path, and its bytes.</param>
    /// <param name="most">What the page of a dashboard may weigh with its charts.</param>
    public static OutputFile File(Composition site, Readable readable, Theme theme, Func<string, byte[], PageAnswers> ask, int most = MostBytes)
    {
        var address = LargePrintComposer.AddressOf(readable);
        return OutputFile.Of(
            new Offer(FormatKind.LargePrint, readable.Quarter, address, site.Words.Formats.LargePrintPage, site.Words.Formats.WebPage),
            async () =>
            {
                var page = await Page(site, readable, theme, most);
                return new(page, new FileFacts { Answers = ask(address.Path, page) });
            }
        );
    }

    private static async Task<byte[]> Page(Composition site, Readable readable, Theme theme, int most)
    {
        var page = await theme.Render(LargePrintComposer.Compose(site, readable, hasCharts: true));
        return readable.Quarter is null || Weight(page) <= most
            ? page
            : await theme.Render(LargePrintComposer.Compose(site, readable, hasCharts: false));
    }

    private static long Weight(byte[] page)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(page);
        return bytes.Length;
    }
}
