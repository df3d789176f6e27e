namespace PhotoStudio.Domain.Documents.Typography;

/// <summary>The three faces a document uses.</summary>
public enum Typeface
{
    /// <summary>Inter 400.</summary>
    Regular,

    /// <summary>Inter 600.</summary>
    SemiBold,

    /// <summary>Newsreader 300, for titles and the one large figure.</summary>
    Display,
}
