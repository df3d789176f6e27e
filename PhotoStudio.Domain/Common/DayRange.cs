namespace PhotoStudio.Domain.Common;

/// <summary>A stretch of days, both ends included.</summary>
public readonly record struct DayRange(DateOnly From, DateOnly To)
{
    public int Days => To.DayNumber - From.DayNumber + 1;

    public bool Contains(DateOnly day) => day >= From && day <= To;

    /// <summary>How many whole calendar months it is, or null when it begins or ends within one.</summary>
    public int? WholeMonths => From.Day == 1 && To.AddDays(1).Day == 1 ? (To.AddDays(1).Year - From.Year) * 12 + To.AddDays(1).Month - From.Month : null;
}
