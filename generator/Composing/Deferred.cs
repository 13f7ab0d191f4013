namespace PmfSite.Composing;

/// <summary>A page or document whose address is known before it is composed.</summary>
internal sealed record Deferred<T>(Address Address, Func<T> Compose);
