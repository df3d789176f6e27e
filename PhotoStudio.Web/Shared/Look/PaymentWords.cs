using PhotoStudio.Domain.Payments;

namespace PhotoStudio.Web.Shared.Look;

/// <summary>The words of payments.</summary>
public static class PaymentWords
{
    public static string Method(PaymentMethod method) => method switch
    {
        PaymentMethod.Cash => "Cash",
        PaymentMethod.BankTransfer => "Bank transfer",
        PaymentMethod.Card => "Card",
        PaymentMethod.Other => "Other",
    };
}
