namespace PhotoStudio.Domain.Users;

/// <summary>Tells this process that somebody's access changed, so that nobody has to wait for a cache to grow old.</summary>
public sealed class AccessChanges
{
    public event Action<Guid>? Changed;

    public void Publish(Guid userId) => Changed?.Invoke(userId);
}
