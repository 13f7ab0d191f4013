using System.Text;
using PmfSite.Composing;

namespace PmfSite.Formats;

/// <summary>The charts as files that stand for themselves.</summary>
internal static class SvgFormat
{
    public static IEnumerable<Func<ComposedFile>> Files(Composition site) =>
        ChartFiles.Of(site).Select(draw => (Func<ComposedFile>)(() =>
        {
            var chart = draw();
            return ComposedFile.Of(new(chart.Address.Path, Encoding.UTF8.GetBytes(chart.Svg)));
        }));
}
