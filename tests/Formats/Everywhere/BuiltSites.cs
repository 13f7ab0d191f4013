namespace PmfSite.Tests.Formats.Everywhere;

/// <summary>The repository's own site, and the small one twice, as it tells its secrets and as it keeps them; each is built once for all who read
/// it.</summary>
[CollectionDefinition(Name)]
public sealed class BuiltSites : IAsyncLifetime, ICollectionFixture<BuiltSites>
{
    public const string Name = "built sites";

    /// <summary>The repository's own.</summary>
    internal BuiltSite Own { get; private set; } = null!;

    /// <summary>With everything released, and printed in all sizes.</summary>
    internal BuiltSite Telling { get; private set; } = null!;

    /// <summary>With numbers in its content that are for nobody, printed in all sizes.</summary>
    internal BuiltSite Keeping { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Own = await BuiltSite.Of(CouncilSites.Copy(CouncilSites.Own), new(2026, 1, 1));
        Telling = await BuiltSite.Of(Secrets.Telling(), Secrets.Now);
        Keeping = await BuiltSite.Of(Secrets.Keeping(), Secrets.Now);
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
