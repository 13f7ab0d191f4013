using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>The role that verified a value and signed it off, and on which day.</summary>
internal sealed record Verification(Role By, DateOnly On, SourceLocation At);
