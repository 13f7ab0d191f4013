namespace PmfSite.Tests.Browser;

/// <summary>Every page of a site of very long words, markup given as text, zero, negative and enormous numbers, and a bright brand colour.</summary>
public sealed class HostileSiteTests(HostileSite site) : EveryPageTests(site), IClassFixture<HostileSite>;
