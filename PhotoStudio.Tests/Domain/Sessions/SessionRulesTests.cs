using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Data;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Sessions;

/// <summary>The one predicate against the matrix, and states that only older data could bring.</summary>
public sealed class SessionRulesTests
{
    private static readonly Guid Clara = Guid.CreateVersion7();
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static TheoryData<string> People => [.. SessionMatrix.People];

    [Theory]
    [MemberData(nameof(People))]
    public void The_predicate_answers_every_state_and_action_as_written(string person)
    {
        var table = SessionMatrix.Of(person);
        foreach (var (state, action) in table.States.SelectMany(state => table.Actions.Select(action => (state, action))))
        {
            var problem = SessionRules.WhyNot(Enum.Parse<SessionAction>(action, true), Facts(state), Actor(person), Today);
            var cell = table[state, action];
            Assert.Equal($"{person} {action} {state} {(OutcomeTable.IsRefusal(cell) ? cell : "-")}", $"{person} {action} {state} {OutcomeTable.Answer(problem)}");
        }
    }

    [Theory]
    [InlineData(SessionStatus.Invoiced, 0)]
    [InlineData(SessionStatus.Invoiced, 100)]
    [InlineData(SessionStatus.Invoiced, 300)]
    public void A_cancelled_session_allows_only_reopen_and_refund(SessionStatus status, long received)
    {
        var facts = new SessionFacts(status, true, Clara, 300, 0, received, null, false);
        SessionAction[] expected = received > 0 ? [SessionAction.Refund, SessionAction.Reopen] : [SessionAction.Reopen];
        Assert.Equal(expected, SessionRules.AllowedActions(facts, Cast.Ada, Today));
    }

    [Fact]
    public void A_quote_can_be_answered_on_its_last_day_and_not_after_it()
    {
        var facts = Facts("quoted") with { QuoteValidUntil = Today };
        Assert.Null(SessionRules.WhyNot(SessionAction.Accept, facts, Actor("owner"), Today));
        var late = Assert.IsType<Refused>(SessionRules.WhyNot(SessionAction.Accept, facts, Actor("owner"), Today.AddDays(1)));
        Assert.Contains("23 November 2026", late.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_names_the_present_status_and_the_moves_that_are_allowed()
    {
        var refused = Assert.IsType<SessionRefused>(SessionRules.WhyNot(SessionAction.Quote, Facts("booked-deposit"), Cast.Sam, Today));
        Assert.Equal("This session is booked. It can be paid in part, marked paid, invoiced, changed or cancelled.", refused.Detail);
        Assert.Equal("recordPayment markPaid invoice edit cancel", string.Join(' ', refused.AllowedActions.Select(CamelCase.Of)));
    }

    private static Actor Actor(string person) => person switch
    {
        "Admin" => Cast.Ada,
        "Staff" => Cast.Sam,
        "owner" => new Actor(ActorRole.Client, Guid.CreateVersion7(), "Clara", Clara),
        "other client" => new Actor(ActorRole.Client, Guid.CreateVersion7(), "Otto", Guid.CreateVersion7()),
        "pending" => Cast.Penny,
        _ => Cast.Eve,
    };

    /// <summary>Written by hand: status, cancelled, total, balance, received, valid until, answered.</summary>
    private static SessionFacts Facts(string state) => state switch
    {
        "request" => new(SessionStatus.Request, false, Clara, 0, 0, 0, null, false),
        "request-priced" => new(SessionStatus.Request, false, Clara, 300, 300, 0, null, false),
        "quoted" => new(SessionStatus.Quoted, false, Clara, 300, 300, 0, Today.AddDays(14), false),
        "quoted-accepted" or "quoted-declined" => new(SessionStatus.Quoted, false, Clara, 300, 300, 0, Today.AddDays(14), true),
        "quoted-lapsed" => new(SessionStatus.Quoted, false, Clara, 300, 300, 0, Today.AddDays(-1), false),
        "booked" => new(SessionStatus.Booked, false, Clara, 300, 300, 0, null, false),
        "booked-free" => new(SessionStatus.Booked, false, Clara, 0, 0, 0, null, false),
        "booked-deposit" => new(SessionStatus.Booked, false, Clara, 300, 200, 100, null, false),
        "paid" => new(SessionStatus.Paid, false, Clara, 300, 0, 300, null, false),
        "invoiced" => new(SessionStatus.Invoiced, false, Clara, 300, 300, 0, null, false),
        "invoiced-deposit" => new(SessionStatus.Invoiced, false, Clara, 300, 200, 100, null, false),
        "invoiced-settled" => new(SessionStatus.Invoiced, false, Clara, 300, 0, 300, null, false),
        "cancelled-request" => new(SessionStatus.Request, true, Clara, 0, 0, 0, null, false),
        "cancelled-quoted" => new(SessionStatus.Quoted, true, Clara, 300, 0, 0, Today.AddDays(14), false),
        "cancelled-booked" => new(SessionStatus.Booked, true, Clara, 300, 0, 0, null, false),
        "cancelled-deposit" => new(SessionStatus.Booked, true, Clara, 300, 0, 100, null, false),
        "cancelled-paid" => new(SessionStatus.Paid, true, Clara, 300, 0, 300, null, false),
        "cancelled-emptied" => new(SessionStatus.Booked, true, Clara, 300, 0, 0, null, false),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
