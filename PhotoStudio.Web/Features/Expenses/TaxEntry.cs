namespace PhotoStudio.Web.Features.Expenses;

/// <summary>A tax as typed: a rate in percent ("23 %"), or the tax itself in minor units.</summary>
public readonly record struct TaxEntry(decimal? Percent, long? Minor);
