using System.Globalization;

namespace PmfSite.Performance;

/// <summary>
/// A moment as London's clocks show it, so that it cannot be taken for one of universal time. The rule of summer time stands here:
/// no machine's tables can change a byte of what is published.
/// </summary>
internal readonly record struct LondonTime : IComparable<LondonTime>, IFormattable
{
    private readonly DateTime clock;

    private LondonTime(DateTime clock) => this.clock = clock;

    /// <summary>Without a time, the start of the day.</summary>
    public LondonTime(DateOnly day, TimeOnly time = default)
        : this(day.ToDateTime(time)) { }

    public LondonTime(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
        : this(new DateTime(year, month, day, hour, minute, second)) { }

    public DateOnly Day => DateOnly.FromDateTime(clock);

    public int Second => clock.Second;

    /// <summary>With its distance from universal time: 2025-10-20T09:30:00+01:00.</summary>
    public string Iso => clock.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + (IsSummer ? "+01:00" : "+00:00");

    /// <summary>Whether the clocks skip it in March, or show it twice in October: between one and two on the last Sunday.</summary>
    public bool IsWhereClocksChange => clock is { Month: 3 or 10, Day: >= 25, DayOfWeek: DayOfWeek.Sunday, Hour: 1 };

    /// <summary>From the last Sunday of March until the last Sunday of October; the hour that comes twice is its first.</summary>
    private bool IsSummer => clock >= LastSunday(clock.Year, 3).AddHours(1) && clock < LastSunday(clock.Year, 10).AddHours(2);

    /// <summary>What the clocks show at a moment; they change at one o'clock of universal time.</summary>
    public static LondonTime At(DateTimeOffset moment)
    {
        var universal = moment.UtcDateTime;
        var isSummer = universal >= LastSunday(universal.Year, 3).AddHours(1) && universal < LastSunday(universal.Year, 10).AddHours(1);
        return new(DateTime.SpecifyKind(isSummer ? universal.AddHours(1) : universal, DateTimeKind.Unspecified));
    }

    public static bool operator <(LondonTime left, LondonTime right) => left.clock < right.clock;

    public static bool operator >(LondonTime left, LondonTime right) => left.clock > right.clock;

    public static bool operator <=(LondonTime left, LondonTime right) => left.clock <= right.clock;

    public static bool operator >=(LondonTime left, LondonTime right) => left.clock >= right.clock;

    /// <summary>So many seconds later by the clock.</summary>
    public LondonTime AddSeconds(int seconds) => new(clock.AddSeconds(seconds));

    public int CompareTo(LondonTime other) => clock.CompareTo(other.clock);

    /// <summary>In a form for dates and times; without one, <see cref="Iso"/>.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => format is null ? Iso : clock.ToString(format, formatProvider);

    public override string ToString() => Iso;

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
