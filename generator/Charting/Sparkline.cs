using System.Globalization;
using System.Text;

namespace PmfSite.Charting;

/// <summary>A small line without words of its own, from the lowest to the highest of its values; its name says what it shows.</summary>
internal static class Sparkline
{
    private const int Width = 96;
    private const int Height = 24;
    private const int Edge = 4;

    /// <param name="values">In order of time, at least two; null where there is none, which leaves a gap.</param>
    public static string Draw(string name, IReadOnlyList<decimal?> values)
    {
        var (low, high) = (values.Min()!.Value, values.Max()!.Value);
        var line = new StringBuilder();
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is not { } value)
                continue;
            var (isFirst, isLast) = (i == 0 || values[i - 1] is null, i == values.Count - 1 || values[i + 1] is null);
            line.Append(isFirst ? 'M' : 'L').Append(At(i, value)).Append(isFirst && isLast ? "h0" : "");
        }
        return Invariant($"<span class=\"spark\" role=\"img\" aria-label=\"{Svg.Encode(name)}\"><svg viewBox=\"0 0 {Width} {Height}\" ")
            + Invariant($"aria-hidden=\"true\"><path d=\"{line}\"/><path d=\"M{At(values.Count - 1, values[^1]!.Value)}h0\"/></svg></span>");

        string At(int i, decimal value)
        {
            var x = Edge + (Width - 2 * Edge) * i / (values.Count - 1);
            var share = high == low ? 0.5m : (value - low) / (high - low);
            return string.Create(CultureInfo.InvariantCulture, $"{x} {Height - Edge - share * (Height - 2 * Edge):0.#}");
        }
    }
}
