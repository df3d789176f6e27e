using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>A setting that older keys can fill in. <paramref name="Usual"/> is what a fresh studio has: anything else was chosen here and stays.</summary>
/// <param name="Name">As people know it.</param>
/// <param name="Keys">The older keys that plainly mean it.</param>
/// <param name="Usual">In the form of <paramref name="Read"/>.</param>
/// <param name="Form">The value as it can be stored, or null when it cannot.</param>
/// <param name="Read">What stands here now.</param>
/// <param name="With">The change that sets it.</param>
internal sealed record SettingField(string Name, string[] Keys, string? Usual, Func<string, string?> Form, Func<StudioSettings, string?> Read, Func<StudioSettings, string?, SettingsEdit> With)
{
    /// <summary>For what the first start chooses by itself: the field of the audit log that tells whether a person chose it since.</summary>
    public string? Audited { get; init; }

    /// <summary>Cannot change once there are prices or money here.</summary>
    public bool IsCurrency { get; init; }
}
