using PmfSite.Assessing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Querying;

namespace PmfSite.Tests.Composing;

/// <summary>The council's results beside those of others, in words.</summary>
public sealed class SideBySideTests
{
    private static readonly Quarter Q1 = new(2025, 1);
    private static readonly Indicator Sample = Samples.Indicator(Polarity.Higher, 95);

    [Theory]
    [InlineData("90", "91", "April to June 2025: 90.0% here and 91.0% for England, so it is lower here.")]
    [InlineData("92", "91", "April to June 2025: 92.0% here and 91.0% for England, so it is higher here.")]
    [InlineData("91", "91", "April to June 2025: 91.0% both here and for England.")]
    [InlineData("91.01", "91.04", "April to June 2025: 91.0% both here and for England.")]
    public void Sentences_CompareWhereTheDefinitionIsTheSame(string here, string there, string expected) =>
        Assert.Equal([expected], ComparisonSentences.Of(Of(Number(here), Provenance.Own, null, (Q1.Period, Number(there))), Said.Words));

    [Fact]
    public void Sentences_DoNotCompareWhereTheDefinitionDiffers() =>
        Assert.Equal(
            ["The figures for England count otherwise, so words do not compare them. Weekends are left out."],
            ComparisonSentences.Of(Of(90, Provenance.Own, "Weekends are left out", (Q1.Period, 91)), Said.Words)
        );

    [Fact]
    public void Sentences_DoNotCompareWhatWasMadeUp() =>
        Assert.Equal(
            ["The result here is illustrative, so words do not compare it with England."],
            ComparisonSentences.Of(Of(90, Provenance.Illustrative, null, (Q1.Period, 91)), Said.Words)
        );

    [Fact]
    public void Results_AreThoseOfTheSameDaysAlone()
    {
        var beside = Of(90, Provenance.Own, null, (Q1.Year, 91), (Q1.Previous.Period, 92));
        Assert.Empty(beside.Results);
        Assert.Empty(ComparisonSentences.Of(beside, Said.Words));
    }

    private static SideBySide Of(decimal value, Provenance provenance, string? differs, params (Period Period, decimal Value)[] others)
    {
        var source = new Source("source", "Source", "Publisher", null, null);
        var content = Samples.Content(Samples.Scheme, Sample, Samples.Outturn(Sample, value, Q1.Period, Q1) with { Provenance = provenance }) with
        {
            Comparators =
            [
                new(
                    "england",
                    "England",
                    "All of it.",
                    [new(Sample, source, null, differs, [.. others.Select(o => new ComparedFigure(o.Period, o.Value, default))])]
                ),
            ],
        };
        return SideBySide.Of(Sample, content, Assessor.Assess(content));
    }

    private static decimal Number(string written) => decimal.Parse(written, System.Globalization.CultureInfo.InvariantCulture);
}
