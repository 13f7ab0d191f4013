namespace PmfSite.Tests.Commands;

/// <summary>What commands write, as files under <c>tests/Commands/Expected</c>. After a change that is meant, run the tests with PMFSITE_ACCEPT=1 and
/// read the difference.</summary>
internal static class ExpectedText
{
    public static void Check(string name, string actual)
    {
        var path = Repository.Folder("tests", "Commands", "Expected", name);
        if (Acceptance.IsAsked)
            File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
