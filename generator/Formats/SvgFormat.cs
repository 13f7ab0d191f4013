using System.Text;
using PmfSite.Composing;

namespace PmfSite.Formats;

/// <summary>The charts as files that stand for themselves.</summary>
internal static class SvgFormat
{
    public static IEnumerable<Func<Task<SiteFile>>> Files(Composition site) =>
        ChartFiles.Of(site).Select(draw => (Func<Task<SiteFile>>)(() =>
        {
            var chart = draw();
            return Task.FromResult(new SiteFile(chart.Address.Path, Encoding.UTF8.GetBytes(chart.Svg)));
        }));
}
