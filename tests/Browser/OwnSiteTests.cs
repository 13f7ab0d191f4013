namespace PmfSite.Tests.Browser;

/// <summary>Every page of the repository's own site.</summary>
public sealed class OwnSiteTests(OwnSite site) : EveryPageTests(site), IClassFixture<OwnSite>;
