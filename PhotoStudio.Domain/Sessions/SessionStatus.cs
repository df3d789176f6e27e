namespace PhotoStudio.Domain.Sessions;

/// <summary>Where a session stands. Exactly these, in the database and in JSON in lower case. Cancelled and paid are kept beside it.</summary>
public enum SessionStatus
{
    Request,
    Quoted,
    Booked,
    Paid,
    Invoiced,
}

/// <summary>Where a session came from.</summary>
public enum SessionSource
{
    Client,
    Admin,
    SocialMedia,
}

/// <summary>What can be done with a session, in the order of the flow; their names in camelCase are the API's <c>allowedActions</c>.</summary>
public enum SessionAction
{
    Quote,
    Accept,
    Decline,
    Book,
    RecordPayment,
    MarkPaid,
    Refund,
    Invoice,
    Edit,
    Cancel,
    Reopen,
}
