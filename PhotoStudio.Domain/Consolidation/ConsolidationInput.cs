namespace PhotoStudio.Domain.Consolidation;

/// <summary>What somebody asks for.</summary>
/// <param name="From">The path of a SQLite file, or a connection string or address of PostgreSQL.</param>
/// <param name="DryRun">Only look: nothing is written.</param>
/// <param name="Invite">Put a link to choose a password into the outbox for every approved login that is brought over.</param>
/// <param name="Name">What an uploaded file is called.</param>
public sealed record ConsolidationInput(string? From, bool DryRun = false, bool Invite = false, string? Name = null);
