namespace PmfSite.Tests.Composing;

/// <summary>What is written in signs is spoken in words, and everything else as it is written.</summary>
public sealed class SpeechTests
{
    [Theory]
    [InlineData("91.4%, target 95%.", "91.4 per cent, target 95 per cent.")]
    [InlineData("Down −3.2 percentage points", "Down minus 3.2 percentage points")]
    [InlineData("from -5 to 10-20", "from minus 5 to 10-20")]
    [InlineData("10–20%", "10 to 20 per cent")]
    [InlineData("£1,234 a week", "1,234 pounds a week")]
    [InlineData("£1,234.50", "1,234 pounds and 50 pence")]
    [InlineData("£1.05 or £0.01", "1 pound and 5 pence or 0 pounds and 1 penny")]
    [InlineData("£2.5m and £3 billion", "2.5 million pounds and 3 billion pounds")]
    [InlineData("−£12.00", "minus 12 pounds")]
    [InlineData("£12.5", "12.5 pounds")]
    [InlineData("in 2025/26", "in 2025 to 2026")]
    [InlineData("in 1999–00", "in 1999 to 2000")]
    [InlineData("2025-26-q1 and 2025-10-01", "2025-26-q1 and 2025-10-01")]
    [InlineData("Quarter 1, 2025 to 2026 (April to June 2025)", "Quarter 1, 2025 to 2026 (April to June 2025)")]
    [InlineData("Q3", "Quarter 3")]
    [InlineData("The KPI of the ONS, and KPIs", "The K.P.I of the O.N.S, and K.P.I's")]
    [InlineData("A and I", "A and I")]
    [InlineData("12 kg, 3 kWh, 5 m², 7 CO₂e", "12 kilograms, 3 kilowatt-hours, 5 square metres, 7 carbon dioxide equivalent")]
    [InlineData("staff & members and/or others", "staff and members and or others")]
    [InlineData("5 <6 *bold* #7", "5 less than 6 bold 7")]
    [InlineData(
        "Write to a-b@example.org.",
        "Write to a hyphen b at example dot org, letter by letter: A, hyphen, B, at, E, X, A, M, P, L, E, dot, O, R, G."
    )]
    [InlineData("See https://www.example.gov.uk/plan/.", "See www dot example dot gov dot uk slash plan.")]
    [InlineData("Telephone 01632 960123.", "Telephone 0 1 6 3 2, 9 6 0 1 2 3.")]
    [InlineData("Canran y tai: ŵ, ŷ", "Canran y tai: ŵ, ŷ")]
    public void Of_SaysSignsInWords(string written, string spoken) => Assert.Equal(spoken, Said.Words.Speech.Of(written));
}
