namespace PhotoStudio.Domain.Payments;

/// <summary>Money received, as older data tells it.</summary>
/// <param name="Amount">Minor units, over 0.</param>
/// <param name="Date">The studio's day.</param>
/// <param name="At">UTC; when it was recorded there.</param>
/// <param name="Reference">Where it was written down.</param>
public sealed record BroughtPayment(long Amount, DateOnly Date, DateTime At, string Reference);
