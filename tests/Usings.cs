global using PmfSite.Formats.Programs;
global using PmfSite.Tests.Making;
global using static System.FormattableString;
