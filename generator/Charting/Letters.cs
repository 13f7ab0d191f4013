namespace PmfSite.Charting;

/// <summary>How much room words take in the sans-serif letters of 16 pixels that pages use; a little too much rather than too little.</summary>
internal static class Letters
{
    /// <summary>Above the line that letters stand on.</summary>
    public const decimal Ascent = 15;

    /// <summary>Below it.</summary>
    public const decimal Descent = 4;

    private const decimal Pixels = 19m;

    public static decimal Width(string text) => text.Sum(Share) * Pixels;

    private static decimal Share(char letter) =>
        letter switch
        {
            'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or 'I' or '!' => 0.33m,
            'f' or 't' or 'r' or ' ' or '-' or '(' or ')' or '/' => 0.36m,
            'm' or 'w' or 'M' or 'W' or '%' or '@' => 0.92m,
            >= 'A' and <= 'Z' => 0.74m,
            _ => 0.58m,
        };
}
