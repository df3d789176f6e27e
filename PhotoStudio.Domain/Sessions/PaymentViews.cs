using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Domain.Sessions;

internal static class PaymentViews
{
    public static PaymentView Of(Payment payment) => new(
        payment.Id, payment.Kind, payment.Amount, payment.Date, payment.Method, payment.Reference, payment.Reason, payment.RecordedAt, payment.RecordedBy);
}
