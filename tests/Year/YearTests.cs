namespace PmfSite.Tests.Year;

/// <summary>Each step of the walked year, told by its name.</summary>
public sealed class YearTests(WalkedYear year) : IClassFixture<WalkedYear>
{
    public static TheoryData<string> Steps => [.. WalkedYear.Steps.Select(step => step.Name)];

    [ToolTheory("git", "what the public sees in a year on a real repository")]
    [MemberData(nameof(Steps))]
    public async Task Step(string name) => (await year.Walked).AssertTaken(name);
}
