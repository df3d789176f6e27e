namespace PhotoStudio.Web.Shared.Parts;

/// <summary>One line of a history.</summary>
/// <param name="At">UTC.</param>
/// <param name="Text">One sentence with who.</param>
/// <param name="Weighty">True for money and status: a filled dot.</param>
public sealed record TimelineEntry(DateTime At, string Text, bool Weighty);
