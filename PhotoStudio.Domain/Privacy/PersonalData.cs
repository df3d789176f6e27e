using System.Text.Json.Serialization;

namespace PhotoStudio.Domain.Privacy;

/// <summary>Everything kept about one client, as it is handed to them. Instants are UTC; money is in whole currency units.</summary>
public sealed record PersonalData(
    DateTime MadeAt, DataLogin? Login, DataClient? Client, IReadOnlyList<DataSession> Sessions, IReadOnlyList<DataInvoice> Invoices,
    IReadOnlyList<DataReview> Reviews, IReadOnlyList<DataGallery> Galleries, IReadOnlyList<DataDownload> Downloads, IReadOnlyList<DataMessage> Messages)
{
    /// <summary>For the name of the file.</summary>
    public string Name => Client?.Name ?? Login?.Name ?? "";

    /// <summary>The row of the login or the client, for the audit log.</summary>
    [JsonIgnore]
    public Guid? RowId { get; init; }
}

public sealed record DataLogin(string Name, string? Email, string? Phone, string State, bool EmailConfirmed, bool TwoFactor, bool OptedOutOfBulkMail, DateTime CreatedAt, DateTime? LastSignInAt);

public sealed record DataClient(string Name, string? Email, string? Phone, string? Address, string? TaxId, string? Notes, DateTime CreatedAt);

public sealed record DataSession(
    Guid Id, string Name, string? Email, string Type, string Status, DateTime? CancelledAt, string? CancelReason, DateOnly? Date, TimeOnly? StartTime, int DurationMinutes, string? Location,
    string? Message, string? Notes, string Currency, decimal Total, IReadOnlyList<DataLine> Lines, IReadOnlyList<DataPayment> Payments, IReadOnlyList<DataEvent> History);

public sealed record DataLine(string Description, decimal Quantity, decimal UnitPrice, decimal Amount);

public sealed record DataPayment(string Kind, decimal Amount, DateOnly Date, string Method, string? Reference);

public sealed record DataEvent(DateTime At, string By, string? Action, string? Note);

/// <param name="File">Its PDF in the archive; null for a draft.</param>
public sealed record DataInvoice(Guid Id, string? Number, string State, DateOnly? IssueDate, DateOnly? DueDate, string Currency, decimal Total, decimal Balance, string? Notes, string? File);

public sealed record DataReview(int Rating, string Text, string State, DateTime WrittenAt, string? Reply);

/// <param name="Favourites">How many of its photographs the client marked.</param>
public sealed record DataGallery(string Title, DateTime GrantedAt, DateTime? SeenAt, int Favourites);

public sealed record DataDownload(DateTime At, string What);

/// <param name="Text">Without the secrets of its links.</param>
public sealed record DataMessage(DateTime WrittenAt, DateTime? SentAt, string To, string Subject, string Text);
