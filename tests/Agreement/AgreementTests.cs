using CsCheck;

namespace PmfSite.Tests.Agreement;

/// <summary>
/// Whatever a council configures and reports: the word, the colour, the sentence, the table, the chart and every download agree. More sites are tried
/// with
/// <c>CsCheck_Iter=1000</c>; a failure names its seed, which <c>CsCheck_Seed</c> tries again.
/// </summary>
public sealed class AgreementTests
{
    [Fact]
    public async Task Everything_that_is_said_of_a_result_agrees() =>
        await AnyContent.Contents.SampleAsync(
            async content =>
            {
                var site = await Published.Of(content);
                var readings = content.Indicators.Select(indicator => new IndicatorReading(indicator, site)).ToArray();
                foreach (var reading in readings)
                {
                    Figures.Agree(reading);
                    Wording.Agree(reading);
                    Drawing.Agree(reading);
                }
                Standing.Agree(site, readings);
                SmallDrawings.Agree(site, readings);
            },
            print: AnyContent.Describe
        );
}
