namespace PmfSite.Performance;

/// <summary>A period from which on the limits of usual variation are reckoned anew, although values can still be compared, and why.</summary>
internal sealed record Rebase(Period From, string Reason);
