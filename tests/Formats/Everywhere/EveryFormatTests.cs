namespace PmfSite.Tests.Formats.Everywhere;

/// <summary>
/// Reads every format back and finds the same value, status word and period for every indicator and quarter; and finds it missing as soon as a
/// digit, a word or a year of what it looks for is another.
/// </summary>
[Collection(BuiltSites.Name)]
public sealed class EveryFormatTests(BuiltSites sites)
{
    private const string Unknown = "whether they tell what every other format tells";

    [Fact]
    public async Task Whatever_needs_no_program_tells_the_same_of_every_indicator_and_quarter() =>
        await AllTell((format, change) => Task.FromResult<IReadOnlyList<Statement>>([.. format.WithoutPrograms(change)]));

    [ToolFact("chromium", "of printed sheets " + Unknown, "pdftotext")]
    public async Task Printed_sheets_tell_the_same_of_every_indicator_and_quarter() => await AllTell((format, change) => format.Printed(change));

    [ToolFact("lou_translate", "of braille files " + Unknown)]
    public async Task Braille_tells_the_same_of_every_indicator_and_quarter() => await AllTell((format, change) => format.InBraille(change));

    /// <summary>All that is lacking is told at once.</summary>
    private async Task AllTell(Func<EveryFormat, Change, Task<IReadOnlyList<Statement>>> read)
    {
        foreach (var format in new[] { sites.Own, sites.Telling, sites.Keeping }.Select(site => new EveryFormat(site)))
        {
            var told = await read(format, Change.Nothing);
            Assert.NotEmpty(told);
            var lacking = told.Where(s => !s.IsThere).ToArray();
            Assert.True(
                lacking.Length == 0,
                Invariant($"{lacking.Length} of {told.Count} are not there:\n") + string.Join('\n', lacking.AsEnumerable())
            );
            foreach (var change in new[] { Change.Digit, Change.Status, Change.Period })
                Notices(told, await read(format, change), change);
        }
    }

    /// <summary>Each file would be found out: whatever is looked for otherwise than before is not there.</summary>
    private static void Notices(IReadOnlyList<Statement> told, IReadOnlyList<Statement> changed, Change change)
    {
        Assert.Equal(told.Count, changed.Count);
        var others = changed.Zip(told).Where(s => s.First.LookedFor != s.Second.LookedFor).Select(s => s.First).ToArray();
        Assert.Equal(told.Select(s => s.File).Distinct(), others.Select(s => s.File).Distinct());
        var unnoticed = others.Where(s => s.IsThere).ToArray();
        Assert.True(unnoticed.Length == 0, $"another {change} is not noticed:\n" + string.Join('\n', unnoticed.AsEnumerable()));
    }
}
