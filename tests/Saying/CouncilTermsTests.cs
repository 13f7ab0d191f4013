using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Tests.Saying;

/// <summary>What a council calls its parts: its own words as they are, and the language's where it has none.</summary>
public sealed class CouncilTermsTests
{
    [Theory]
    [InlineData(null, null, "Service", "Services")]
    [InlineData("City region", null, "City region", "City region")]
    [InlineData("Directorate", "Our directorates", "Directorate", "Our directorates")]
    [InlineData(null, "Divisions", "Service", "Divisions")]
    public void English_has_words_for_what_a_council_does_not_name(string? one, string? several, string called, string calledTogether)
    {
        var terms = Terms(one, several);
        Assert.Equal((called, calledTogether), (terms.Service, terms.Services));
    }

    private static CouncilTerms Terms(string? one, string? several)
    {
        var framework = SmallSite.Content().Framework;
        return new(framework with { Council = framework.Council with { Service = new Naming(one, several) } }, Said.Words);
    }
}
