using System.Globalization;

namespace PmfSite.Composing;

/// <summary>Writes moments on London's clocks as machines read them. The rule of summer time stands here, so that no machine's tables can change a byte.</summary>
internal static class LondonTime
{
    /// <summary>With its distance from universal time: 2025-10-20T09:30:00+01:00.</summary>
    public static string Iso(DateTime moment) => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + (IsSummer(moment) ? "+01:00" : "+00:00");

    /// <summary>From the last Sunday of March until the last Sunday of October; the hour that comes twice is its first.</summary>
    private static bool IsSummer(DateTime moment) =>
        moment >= LastSunday(moment.Year, 3).AddHours(1) && moment < LastSunday(moment.Year, 10).AddHours(2);

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
