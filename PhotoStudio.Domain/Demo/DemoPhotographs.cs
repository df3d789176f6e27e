using PhotoStudio.Domain.Demo.Photos;

namespace PhotoStudio.Domain.Demo;

/// <summary>Draws the demo's photographs beside the filling, on the cores that it leaves free, in the order in which they are wanted.</summary>
internal sealed class DemoPhotographs(int width, CancellationToken cancel)
{
    private const float Sharp = 1.5f;
    private const float Soft = 2f;

    private readonly List<(DemoPhotograph Photo, TaskCompletionSource<byte[]> Drawn)> wanted = [];

    /// <summary>The file, once it is drawn.</summary>
    public Task<byte[]> Want(DemoPhotograph photo)
    {
        var drawn = new TaskCompletionSource<byte[]>(TaskCreationOptions.RunContinuationsAsynchronously);
        wanted.Add((photo, drawn));
        return drawn.Task;
    }

    /// <summary>Begins with what was wanted first.</summary>
    public Task DrawAsync() => Parallel.ForEachAsync(wanted, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount - 1), CancellationToken = cancel }, (one, _) =>
    {
        try
        {
            one.Drawn.SetResult(Draw(one.Photo));
        }
        catch (Exception failure)
        {
            one.Drawn.SetException(failure);
        }

        return ValueTask.CompletedTask;
    });

    private byte[] Draw(DemoPhotograph photo)
    {
        var longer = photo.Large ? width : width * 2 / 3;
        var shorter = longer * 2 / 3;
        var scene = Motifs.Of(photo.Motif, photo.Number);
        var enlargement = photo.Large ? Sharp : Soft;
        return photo.Upright ? Darkroom.Print(scene, shorter, longer, enlargement) : Darkroom.Print(scene, longer, shorter, enlargement);
    }
}

/// <summary>One photograph to be drawn. <paramref name="Large"/> is for those that are shown across a whole page.</summary>
internal sealed record DemoPhotograph(string Motif, int Number, bool Upright, bool Large);
