using Microsoft.Playwright;

namespace PmfSite.Tests.Browser;

/// <summary>Puts every question of <c>probe.js</c> that a look allows to every page, each page opened once.</summary>
internal static class Probing
{
    public static readonly string Probe = File.ReadAllText(Repository.Folder("tests", "Browser", "probe.js"));

    /// <summary>Not a question of the file: what the browser itself complains of, or asks of anyone else, while it opens a page.</summary>
    public const string Opening = "opening";

    /// <summary>What is wrong, by question; the one that changes the page comes last.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> Ask(Chromium chromium, Looks looks)
    {
        var questions = QuestionsOf(looks);
        var page = await chromium.Open("index.html", looks == Looks.Narrow ? 320 : 1280);
        await page.EmulateMediaAsync(new() { ColorScheme = looks == Looks.Dark ? ColorScheme.Dark : ColorScheme.Light });
        var faults = questions.Append(Opening).ToDictionary(q => q, _ => new List<string>(), StringComparer.Ordinal);
        page.Console += (_, message) => faults[Opening].Add($"{page.Url}: {message.Text}");
        page.RequestFailed += (_, request) => faults[Opening].Add($"{page.Url}: {request.Url} failed");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(chromium.Address(""), StringComparison.Ordinal))
                faults[Opening].Add($"{page.Url}: asks for {request.Url}");
        };
        foreach (var path in chromium.Pages)
        {
            await page.GotoAsync(chromium.Address(path));
            var answers = await page.EvaluateAsync<string[][]>(
                $"() => {{ {Probe}\n return [{string.Join(", ", questions.Select(q => $"{q}()"))}]; }}"
            );
            foreach (var (question, found) in questions.Zip(answers))
                faults[question].AddRange(found.Select(f => $"{path}: {f}"));
        }
        await page.Context.CloseAsync();
        return faults.ToDictionary(f => f.Key, f => (IReadOnlyList<string>)f.Value, StringComparer.Ordinal);
    }

    private static string[] QuestionsOf(Looks looks) =>
        looks switch
        {
            Looks.Narrow => ["torn", "beyond", "smallTargets", "chartText", "clippedWhenSpaced"],
            Looks.Desk => ["plain", "covered", "chartText", "paleText"],
            Looks.Dark => ["paleText"],
            _ => throw new ArgumentOutOfRangeException(nameof(looks), looks, "a look without questions"),
        };
}
