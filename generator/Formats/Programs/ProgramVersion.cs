namespace PmfSite.Formats.Programs;

/// <summary>A program that a file was made with, by this build or an earlier one.</summary>
internal readonly record struct ProgramVersion(string Name, string Version);
