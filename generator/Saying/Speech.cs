using System.Globalization;
using System.Text.RegularExpressions;

namespace PmfSite.Saying;

/// <summary>Turns what is written into what a voice says well: signs, units and abbreviations into words, addresses so that one can write them
/// down.</summary>
internal sealed partial class Speech(Words words)
{
    public string Of(string text)
    {
        text = Email().Replace(text, m => words.Sound.EmailSpoken(Address(m.Value), Letters(m.Value)));
        text = WebAddress().Replace(text, m => Address(m.Groups[1].Value));
        text = Telephone().Replace(text, m => string.Join(", ", m.Value.Split(' ').Select(Apart)));
        text = Years().Replace(text, m => words.Sound.RangeSpoken(m.Groups[1].Value, EndYear(m.Groups[1].Value, m.Groups[2].Value)));
        text = Minus().Replace(text, words.Sound.MinusSpoken);
        text = words.Sound.MoneySpoken(text);
        text = Range().Replace(text, m => words.Sound.RangeSpoken(m.Groups[1].Value, m.Groups[2].Value));
        text = words.Sound.ShorthandSpoken(text);
        text = Units().Replace(text, m => words.Sound.UnitSpoken(m.Value));
        text = words.Sound.AbbreviationsSpoken(text);
        return Tidied(string.Concat(text.Select(c => IsSign(c) ? words.Sound.SignSpoken(c) : $"{c}")));
    }

    private string Address(string address) =>
        Tidied(string.Concat(address.Select(c => char.IsLetterOrDigit(c) ? $"{c}" : $" {words.Sound.AddressSignSpoken(c)} ")));

    /// <summary>Each letter by itself: large ones, since a small a is taken for a word.</summary>
    private string Letters(string address) => string.Join(", ", address.Select(c => words.Sound.AddressSignSpoken(char.ToUpperInvariant(c))));

    private static string Apart(string digits) => string.Join(' ', digits.AsEnumerable());

    private static string EndYear(string start, string end)
    {
        var year = int.Parse(start, CultureInfo.InvariantCulture) / 100 * 100 + int.Parse(end, CultureInfo.InvariantCulture);
        return (string.CompareOrdinal(end, start[2..]) < 0 ? year + 100 : year).ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsSign(char c) => char.IsSymbol(c) || "%&@/#*_\\–—".Contains(c, StringComparison.Ordinal);

    private static string Tidied(string text) => SpaceBeforeStop().Replace(Spaces().Replace(text, " "), "$1").Trim();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"\b(?:https?://)([\w-]+(?:\.[\w-]+)+(?:/[\w./-]*[\w-])?)/?", RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"\b0\d{2,5}(?: ?\d{3,6}){1,3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"(?<![\d-])((?:19|20)\d\d)[/–-](\d\d)(?![\d-])", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<![\w.])[−-](?=[£\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Minus();

    [GeneratedRegex(@"(\d%?) ?[–—] ?(\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?:kg|kWh|km²?|m²|CO[2₂]e?)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Units();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@" ([.,:;?!)])", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeStop();
}
