namespace PhotoStudio.Domain.Portfolio;

/// <summary>What a page needs to show a photograph without a jump: its size in pixels, and what stands there until it has come. Holds no name and nothing of a client.</summary>
/// <param name="Id">Its web sizes are at <c>/photos/{Id}/{size}</c>.</param>
/// <param name="Width">Of the upright original, in pixels.</param>
/// <param name="Height">Of the upright original, in pixels.</param>
/// <param name="Color">Average colour, <c>#rrggbb</c>; null until the sizes are made.</param>
/// <param name="Placeholder">A few blurred pixels as a data address; null until the sizes are made.</param>
/// <param name="AltText">What is to be seen, in the words of staff.</param>
public sealed record PhotoFace(Guid Id, int Width, int Height, string? Color, string? Placeholder, string? AltText);
