namespace PmfSite.Writing;

/// <summary>The output folder may not be replaced; the message says why and what to do.</summary>
internal sealed class OutputRefused(string message) : Exception(message);
