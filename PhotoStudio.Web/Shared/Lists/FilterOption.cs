namespace PhotoStudio.Web.Shared.Lists;

/// <summary>One choice of a <see cref="FilterSelect"/>.</summary>
public sealed record FilterOption(Guid Id, string Text);
