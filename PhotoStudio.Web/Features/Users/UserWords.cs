using PhotoStudio.Domain.Settings;
using PhotoStudio.Domain.Users;
using PhotoStudio.Web.Shared.Look;

namespace PhotoStudio.Web.Features.Users;

/// <summary>How a login's state reads.</summary>
internal static class UserWords
{
    public static (string Glyph, string Word, string Kind) StateOf(UserView user, StudioFormat format) => user switch
    {
        { State: UserState.Rejected } => (Glyph.No, "Rejected", "gone"),
        { LockedUntil: { } until } => (Glyph.Lock, $"Locked until {format.LocalTime(until)}", "bad"),
        { State: UserState.Pending, EmailConfirmed: false } => (Glyph.Mail, "Unconfirmed", "wait"),
        { State: UserState.Pending } => (Glyph.Clock, "Waits", "wait"),
        { Invited: true } => (Glyph.Mail, "Invited", ""),
        { EmailConfirmed: false } => (Glyph.Mail, "Unconfirmed", "wait"),
        _ => (Glyph.Check, "Approved", "ok"),
    };

    /// <summary>Why somebody cannot be written to by a message to many; null when they can.</summary>
    public static string? WhyNoNews(UserView user) => user switch
    {
        { OptedOut: true } => "wants no news",
        { State: UserState.Pending } => "not approved",
        { State: UserState.Rejected } => "rejected",
        { EmailConfirmed: false } => "not confirmed",
        _ => null,
    };

    public static string Sees(UserRole role) => role switch
    {
        UserRole.Client => "Sees only their own sessions and invoices.",
        UserRole.Staff => "Works on sessions, invoices and prices; no users, no settings, no refunds.",
        UserRole.Admin => "May do everything.",
    };

    /// <summary>The group of the list that somebody stands in.</summary>
    public static string GroupOf(UserView user) => user switch
    {
        { State: UserState.Pending } => "Waits for you",
        { Role: UserRole.Client } => "Clients",
        _ => "Studio",
    };
}
