namespace PhotoStudio.Domain.Documents.Pdf;

/// <summary>What a PDF says about itself.</summary>
/// <param name="Title">Shown in the window bar: <c>Invoice INV-2026-0042</c>.</param>
/// <param name="Author">The studio's legal name.</param>
/// <param name="Subject">The kind of document.</param>
/// <param name="Language">A culture's name: <c>de-DE</c>.</param>
/// <param name="Instant">UTC; stands as created and as modified, so that the same document has the same bytes.</param>
public sealed record DocumentInfo(string Title, string Author, string Subject, string Language, DateTime Instant);
