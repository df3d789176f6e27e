using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Settings;

namespace PhotoStudio.Domain.Payments;

/// <summary>What somebody typed about a payment or a refund. A missing amount is read as what is owed where that is offered; a missing date is today.</summary>
public sealed record PaymentInput(
    decimal? Amount = null, PaymentKind? Kind = null, DateOnly? Date = null, PaymentMethod? Method = null, string? Reference = null, string? Reason = null);

/// <summary>The same, checked. <paramref name="Amount"/> is in minor units.</summary>
public sealed record PaymentDetails(PaymentKind Kind, long Amount, DateOnly Date, PaymentMethod Method, string? Reference, string? Reason)
{
    /// <summary>Checks what was typed.</summary>
    /// <param name="input">As typed.</param>
    /// <param name="format">With the document's own currency, and the studio's day: no payment is dated after it.</param>
    /// <param name="limit">What is owed (payment) or was received (refund), in minor units.</param>
    public static Result<PaymentDetails> Check(PaymentInput input, StudioFormat format, long limit)
    {
        var errors = new FieldErrors();
        var kind = input.Kind is PaymentKind.Refund ? PaymentKind.Refund : PaymentKind.Payment;
        var date = input.Date ?? format.Today;
        errors.AddIf(input.Kind is { } said && !Enum.IsDefined(said), "kind", "Allowed: payment, refund.");
        errors.AddIf(input.Method is { } method && !Enum.IsDefined(method), "method", "Allowed: cash, bankTransfer, card, other.");
        errors.AddIf(date.Year < 1990, "date", "That year is too far away.");
        errors.AddIf(date > format.Today, "date", "Money that has not arrived yet cannot be recorded. The latest date is today.");
        var reason = errors.Text("reason", input.Reason, 500);
        errors.AddIf(kind is PaymentKind.Refund && reason is null, "reason", "Say why the money goes back.");
        var amount = CheckAmount(input.Amount, kind, format, limit, errors);
        var details = new PaymentDetails(kind, amount, date, input.Method ?? PaymentMethod.Other, errors.Text("reference", input.Reference, 200), reason);
        return errors.ToProblem() is { } problem ? problem : details;
    }

    private static long CheckAmount(decimal? amount, PaymentKind kind, StudioFormat format, long limit, FieldErrors errors)
    {
        var currency = format.Currency;
        if (amount is not { } given)
            errors.Add("amount", "Say how much.");
        else if (!currency.TryToMinor(given, out var minor))
            errors.Add("amount", $"An amount in {currency.Code} has at most {currency.Decimals} decimals.");
        else if (minor <= 0)
            errors.Add("amount", "The amount has to be over 0.");
        else if (minor > limit)
            errors.Add("amount", TooMuch(kind, limit, format));
        else
            return minor;
        return 0;
    }

    private static string TooMuch(PaymentKind kind, long limit, StudioFormat format) => (kind, limit) switch
    {
        (PaymentKind.Payment, <= 0) => "Nothing is owed.",
        (PaymentKind.Payment, _) => $"Only {format.Money(limit)} is owed. Enter that or less.",
        (PaymentKind.Refund, <= 0) => "Nothing was received that could go back.",
        (PaymentKind.Refund, _) => $"Only {format.Money(limit)} was received. Enter that or less.",
    };
}
