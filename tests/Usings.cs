global using PmfSite.Formats.Programs;
global using static System.FormattableString;
