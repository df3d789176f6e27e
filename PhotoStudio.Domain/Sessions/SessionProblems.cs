using System.Globalization;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Sessions;

/// <summary>A move that the present state refuses; names the state and what is allowed instead.</summary>
public sealed record SessionRefused(string Detail, IReadOnlyList<SessionAction> AllowedActions) : Problem(ProblemKind.Conflict, Detail);

/// <summary>Another session holds the slot. Repeat with <c>override: true</c> to book anyway.</summary>
public sealed record SlotTaken(IReadOnlyList<Clash> Clashes)
    : Problem(ProblemKind.Conflict, "Another session is at that time. Choose another time, or book anyway.");

/// <summary>The sentences about sessions that a user may see.</summary>
public static class SessionProblems
{
    public static SessionRefused WrongState(SessionFacts session, IReadOnlyList<SessionAction> allowed) =>
        new($"{Name(session)} {WhatCan(allowed)}", allowed);

    public static Refused AlreadyAnswered() => new("This quote was answered already. Ask the studio for a new one to answer again.");

    public static Refused QuoteLapsed(DateOnly validUntil) =>
        new(string.Create(CultureInfo.InvariantCulture, $"This quote was valid until {validUntil:d MMMM yyyy}. Ask the studio for a new one."));

    public static Invalid NothingOwed() => new("amount", "Nothing is owed.");

    public static Invalid NothingReceived() => new("amount", "Nothing was received that could go back.");

    public static Refused NoPrice() => new("This session has no price yet. Add at least one line with a price first.");

    public static Refused LinesOfAQuote() => new("The lines of a quoted session change only by quoting again.");

    public static Refused LinesFrozen() => new("The lines of an invoiced session are frozen. Void or credit the invoice first.");

    public static Invalid LessThanReceived() => new("lines", "The new total is less than what was received. Refund the difference first.");

    public static Refused CodeNotAgain(string code, string why) => new($"It cannot be reopened with its discount code {code}. {why}");

    private static string Name(SessionFacts session) => (session.Cancelled, session.Status) switch
    {
        (true, _) => "This session is cancelled.",
        (_, SessionStatus.Request) => "This session is a request.",
        (_, SessionStatus.Quoted) => "This session is quoted.",
        (_, SessionStatus.Booked) => "This session is booked.",
        (_, SessionStatus.Paid) => "This session is paid.",
        (_, SessionStatus.Invoiced) => "This session is invoiced.",
    };

    private static string WhatCan(IReadOnlyList<SessionAction> allowed)
    {
        if (allowed.Count == 0) return "Nothing can be done with it now.";
        var words = allowed.Select(Word).ToList();
        return words.Count == 1 ? $"It can be {words[0]}." : $"It can be {string.Join(", ", words.SkipLast(1))} or {words[^1]}.";
    }

    private static string Word(SessionAction action) => action switch
    {
        SessionAction.Quote => "quoted",
        SessionAction.Accept => "accepted",
        SessionAction.Decline => "declined",
        SessionAction.Book => "booked",
        SessionAction.RecordPayment => "paid in part",
        SessionAction.MarkPaid => "marked paid",
        SessionAction.Refund => "refunded",
        SessionAction.Invoice => "invoiced",
        SessionAction.Edit => "changed",
        SessionAction.Cancel => "cancelled",
        SessionAction.Reopen => "reopened",
    };
}
