using PmfSite.Saying;

namespace PmfSite.Readings;

/// <summary>
/// How long a voice needs for a text, at the pace of our recordings: what eSpeak NG took for two whole dashboards, shared out among letters,
/// digits and stops.
/// </summary>
internal static class SpeakingTime
{
    // In thousandths of a second.
    private const int Letter = 77;
    private const int Digit = 386;
    private const int Stop = 440;

    /// <summary>In seconds.</summary>
    public static int Of(string spoken)
    {
        var milliseconds = 0;
        for (var i = 0; i < spoken.Length; i++)
        {
            milliseconds += spoken[i] switch
            {
                >= '0' and <= '9' => Digit,
                '.' or ',' or ':' or ';' or '?' or '!' when i + 1 == spoken.Length || char.IsWhiteSpace(spoken[i + 1]) => Stop,
                var c when char.IsLetter(c) => Letter,
                _ => 0,
            };
        }
        return (milliseconds + 500) / 1000;
    }

    /// <summary>In words.</summary>
    public static string InWords(int seconds, Words words) => words.Sound.AboutMinutes((seconds + 30) / 60);
}
