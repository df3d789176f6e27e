namespace PhotoStudio.Domain.Pricing;

/// <summary>What a discount code gave when it was used, copied: later changes of the code alter nothing.</summary>
/// <param name="CodeId">The code's row.</param>
/// <param name="Code">As it is written.</param>
/// <param name="Minimum">The least subtotal it needs, in minor units; 0 for none.</param>
/// <param name="Most">The most it takes off, in minor units; null for no cap.</param>
public sealed record CodeTerms(Guid CodeId, string Code, long Minimum, long? Most);
