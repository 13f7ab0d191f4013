using System.Text.RegularExpressions;
using PmfSite.Data;
using PmfSite.Formats;

namespace PmfSite.Tests.Formats;

/// <summary>Whoever has nothing but a JSON file comes to the same statuses, in another language and without any code of the generator.</summary>
public sealed class ReaderElsewhereTests
{
    [ToolFact("python3", "whether the JSON files are enough to judge by in another language")]
    public async Task A_short_script_judges_every_result_of_every_site_alike()
    {
        foreach (var folder in new[] { "", "tests/SmallSite", "tests/Councils/maidstone" })
        {
            using var made = new TemporaryFolder();
            var site = Composed.Of(folder);
            string[] files =
            [
                .. DataDocuments
                    .Of(site)
                    .Select(d => d.Compose())
                    .Select((d, n) => Write(made, $"{n}-alone.json", Written.Bytes(to => JsonFormat.Write(d, to)))),
                .. DataDocuments
                    .Collections(site)
                    .Select(d => d.Compose())
                    .Select((c, n) => Write(made, $"{n}-collected.json", Written.Bytes(to => JsonFormat.Write(c, to)))),
            ];
            var said = await Tool.Run("python3", [Repository.Folder("tests", "Formats", "recompute.py"), .. files]);
            Assert.Matches("^[1-9][0-9]* judged\n$", said);
        }
    }

    [ToolFact("python3", "whether the script would tell a wrong status")]
    public async Task The_script_tells_a_status_that_is_not_what_the_rules_give()
    {
        using var made = new TemporaryFolder();
        var json = System.Text.Encoding.UTF8.GetString(
            Written.Bytes(to => JsonFormat.Write(DataDocuments.Collections(Composed.Of("tests/SmallSite")).First().Compose(), to))
        );
        var wrong = Regex.Replace(json, "(?<=\"status\": \")Amber", "Green");
        Assert.NotEqual(json, wrong);
        Assert.Contains(
            "repairs-on-time 2025-26-q1 Green Amber",
            await Tool.Run(
                "python3",
                Repository.Folder("tests", "Formats", "recompute.py"),
                Write(made, "wrong.json", System.Text.Encoding.UTF8.GetBytes(wrong))
            ),
            StringComparison.Ordinal
        );
    }

    private static string Write(TemporaryFolder folder, string name, byte[] bytes)
    {
        var path = Path.Combine(folder.Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
