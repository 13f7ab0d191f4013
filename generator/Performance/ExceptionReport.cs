using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>The account of a missed target: contributing factors, remedial actions, and when each takes effect.</summary>
internal sealed record ExceptionReport(string Factors, IReadOnlyList<RemedialAction> Actions, string? Forecast, SourceLocation At);

/// <summary>What is being done, by which role, and from when it is expected to work.</summary>
internal sealed record RemedialAction(string Action, Role Owner, Period TakesEffect);
