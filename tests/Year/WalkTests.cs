namespace PmfSite.Tests.Year;

/// <summary>A failure is told by its own step and by those that need it, and by no other.</summary>
public sealed class WalkTests
{
    private static readonly Step<List<string>>[] Steps =
    [
        new("first", taken => taken.Add("first")),
        new("second", _ => Stumble(), "first"),
        new("third", taken => taken.Add("third"), "second"),
        new("fourth", taken => taken.Add("fourth"), "third"),
        new(
            "apart",
            async taken =>
            {
                await Task.Yield();
                taken.Add("apart");
            },
            "first"
        ),
    ];

    [Fact]
    public async Task Of_TakesEveryStepWhoseNeedsWereMet()
    {
        var taken = new List<string>();
        var walk = await Walk.Of(taken, Steps);
        Assert.Equal(["first", "apart"], taken);
        walk.AssertTaken("first");
        walk.AssertTaken("apart");
    }

    [Fact]
    public async Task AssertTaken_FailsAsTheStepDid_OrNamesTheStepThatWasMissing()
    {
        var walk = await Walk.Of(new List<string>(), Steps);
        Assert.Equal("stumbled", Assert.Throws<InvalidOperationException>(() => walk.AssertTaken("second")).Message);
        Assert.Contains("needs second", Failure("third"), StringComparison.Ordinal);
        Assert.Contains("needs third", Failure("fourth"), StringComparison.Ordinal);

        string Failure(string step) => Assert.ThrowsAny<Exception>(() => walk.AssertTaken(step)).Message;
    }

    private static void Stumble() => throw new InvalidOperationException("stumbled");
}
