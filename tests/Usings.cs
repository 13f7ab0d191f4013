global using static System.FormattableString;
global using PmfSite.Formats.Programs;
global using PmfSite.Tests.Making;
