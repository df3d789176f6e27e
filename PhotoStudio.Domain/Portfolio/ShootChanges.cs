namespace PhotoStudio.Domain.Portfolio;

/// <summary>Tells this process's open screens that a shoot or its photographs changed. Who listens re-enters through its own dispatcher, and stops listening when it goes.</summary>
public sealed class ShootChanges
{
    /// <summary>With the shoot's id.</summary>
    public event Action<Guid>? Changed;

    public void Publish(Guid shootId) => Changed?.Invoke(shootId);
}
