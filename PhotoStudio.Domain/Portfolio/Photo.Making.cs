using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>How its web sizes come to be, and how its files go.</summary>
public sealed partial class Photo
{
    /// <summary>How often its sizes are tried before it is given up, so that a file that brings the program down does not do so for ever.</summary>
    public const int MostTries = 3;

    public const int MostFailure = 300;

    public PhotoState State { get; private set; }

    /// <summary>Why it failed, as a sentence; null when it did not.</summary>
    public string? Failure { get; private set; }

    /// <summary>How often its sizes were begun.</summary>
    public int Tries { get; private set; }

    /// <summary>Until when one worker has it to itself, UTC; null: nobody has it.</summary>
    public DateTime? ClaimedUntil { get; private set; }

    /// <summary>Of all web sizes together.</summary>
    public long SizesBytes { get; private set; }

    /// <summary>Of the largest web size, which is what web-size downloads are.</summary>
    public long WebBytes { get; private set; }

    /// <summary>Of the full-size download, which leaves without location.</summary>
    public long FullBytes { get; private set; }

    /// <summary>Its average colour, <c>#rrggbb</c>, to stand where it will appear.</summary>
    public string? Color { get; private set; }

    /// <summary>A few blurred pixels of it as a data address, to stand where it will appear.</summary>
    public string? Placeholder { get; private set; }

    /// <summary>Why its files could not be deleted when it was last tried; null when that was not tried or went well.</summary>
    public string? PurgeFailure { get; private set; }

    /// <summary>A worker takes it, until a moment by which it is surely done.</summary>
    public void Claim(DateTime until)
    {
        Tries++;
        ClaimedUntil = until;
    }

    /// <summary>Its sizes are there.</summary>
    public void Finish(PhotoSizesMade made, DateTime now)
    {
        (State, Failure, ClaimedUntil) = (PhotoState.Ready, null, null);
        (Width, Height, Color, Placeholder) = (made.Width, made.Height, made.Color, made.Placeholder);
        (SizesBytes, WebBytes, FullBytes) = (made.SizesBytes, made.WebBytes, made.FullBytes);
        Touch(Actor.System, now);
    }

    /// <summary>It cannot be read; nobody tries again unless asked to.</summary>
    public void Fail(string reason, DateTime now)
    {
        (State, Failure, ClaimedUntil) = (PhotoState.Failed, reason.Length > MostFailure ? reason[..MostFailure] : reason, null);
        Touch(Actor.System, now);
    }

    /// <summary>Somebody wants it tried once more.</summary>
    public void Retry(Actor actor, DateTime now)
    {
        if (State is not PhotoState.Failed) return;
        (State, Failure, Tries, ClaimedUntil) = (PhotoState.Waiting, null, 0, null);
        Touch(actor, now);
    }

    /// <summary>Its files could not be deleted; they still count as storage used.</summary>
    public void KeepFiles(string why) => PurgeFailure = why.Length > MostFailure ? why[..MostFailure] : why;
}

/// <summary>What making the web sizes found out.</summary>
public sealed record PhotoSizesMade(int Width, int Height, string Color, string Placeholder, long SizesBytes, long WebBytes, long FullBytes);
