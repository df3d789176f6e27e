namespace PhotoStudio.Web.Features.Pricing;

/// <summary>What is typed about an add-on. <see cref="Price"/> is in minor units.</summary>
public sealed record AddOnFields
{
    public string? Name { get; set; } = "";

    public long? Price { get; set; }

    public string? Description { get; set; } = "";
}

/// <summary>What is typed about a session type.</summary>
public sealed record TypeFields
{
    public string? Name { get; set; } = "";
}
