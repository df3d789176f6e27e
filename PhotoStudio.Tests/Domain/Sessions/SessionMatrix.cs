using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Sessions;

/// <summary>Section 2 of the domain, written out for every state, action and person.</summary>
internal static class SessionMatrix
{
    private const string Columns = "quote accept decline book recordPayment markPaid refund invoice edit cancel reopen";

    /// <summary>What each person meets. Cells that are words name the status after the move.</summary>
    public static OutcomeTable Of(string person) => person switch
    {
        "Admin" => new(Columns, Admin),
        "Staff" => new(Columns, Staff),
        "owner" => new(Columns, Owner),
        "other client" => new(Columns, Everywhere("403 404 404 403 403 403 403 403 403 404 403")),
        "pending" or "anonymous" => new(Columns, Everywhere("401 401 401 401 401 401 401 401 401 401 401")),
        _ => throw new ArgumentOutOfRangeException(nameof(person)),
    };

    public static readonly string[] People = ["Admin", "Staff", "owner", "other client", "pending", "anonymous"];

    public static IEnumerable<string> States => Of("Admin").States;

    private static string Everywhere(string row) => string.Join('\n', States.Select(state => $"{state} {row}"));

    //                    quote   accept  decline  book    recordP.  markPaid  refund    invoice   edit      cancel   reopen
    private const string Admin = """
        request           quoted  403     403      booked  409       409       409       409       request   request  409
        request-priced    quoted  403     403      booked  409       409       409       409       request   request  409
        quoted            quoted  403     403      booked  409       409       409       409       quoted    quoted   409
        quoted-accepted   quoted  403     403      booked  409       409       409       409       quoted    quoted   409
        quoted-declined   quoted  403     403      booked  409       409       409       409       quoted    quoted   409
        quoted-lapsed     quoted  403     403      booked  409       409       409       409       quoted    quoted   409
        booked            409     403     403      409     booked    paid      422       invoiced  booked    booked   409
        booked-free       409     403     403      409     422       409       422       409       booked    booked   409
        booked-deposit    409     403     403      409     booked    paid      booked    invoiced  booked    booked   409
        paid              409     403     403      409     422       409       booked    invoiced  paid      paid     409
        invoiced          409     403     403      409     invoiced  409       422       409       invoiced  409      409
        invoiced-deposit  409     403     403      409     invoiced  409       invoiced  409       invoiced  409      409
        invoiced-settled  409     403     403      409     422       409       invoiced  409       invoiced  409      409
        cancelled-request 409     403     403      409     409       409       422       409       409       409      request
        cancelled-quoted  409     403     403      409     409       409       422       409       409       409      quoted
        cancelled-booked  409     403     403      409     409       409       422       409       409       409      booked
        cancelled-deposit 409     403     403      409     409       409       booked    409       409       409      booked
        cancelled-paid    409     403     403      409     409       409       booked    409       409       409      paid
        cancelled-emptied 409     403     403      409     409       409       422       409       409       409      booked
        """;

    //                    quote   accept  decline  book    recordP.  markPaid  refund    invoice   edit      cancel   reopen
    private const string Staff = """
        request           quoted  403     403      booked  409       409       403       409       request   request  409
        request-priced    quoted  403     403      booked  409       409       403       409       request   request  409
        quoted            quoted  403     403      booked  409       409       403       409       quoted    quoted   409
        quoted-accepted   quoted  403     403      booked  409       409       403       409       quoted    quoted   409
        quoted-declined   quoted  403     403      booked  409       409       403       409       quoted    quoted   409
        quoted-lapsed     quoted  403     403      booked  409       409       403       409       quoted    quoted   409
        booked            409     403     403      409     booked    paid      403       invoiced  booked    booked   409
        booked-free       409     403     403      409     422       409       403       409       booked    booked   409
        booked-deposit    409     403     403      409     booked    paid      403       invoiced  booked    booked   409
        paid              409     403     403      409     422       409       403       invoiced  paid      paid     409
        invoiced          409     403     403      409     invoiced  409       403       409       invoiced  409      409
        invoiced-deposit  409     403     403      409     invoiced  409       403       409       invoiced  409      409
        invoiced-settled  409     403     403      409     422       409       403       409       invoiced  409      409
        cancelled-request 409     403     403      409     409       409       403       409       409       409      request
        cancelled-quoted  409     403     403      409     409       409       403       409       409       409      quoted
        cancelled-booked  409     403     403      409     409       409       403       409       409       409      booked
        cancelled-deposit 409     403     403      409     409       409       403       409       409       409      booked
        cancelled-paid    409     403     403      409     409       409       403       409       409       409      paid
        cancelled-emptied 409     403     403      409     409       409       403       409       409       409      booked
        """;

    //                    quote   accept  decline  book    recordP.  markPaid  refund    invoice   edit      cancel   reopen
    private const string Owner = """
        request           403     409     409      403     403       403       403       403       403       request  403
        request-priced    403     409     409      403     403       403       403       403       403       request  403
        quoted            403     quoted  quoted   403     403       403       403       403       403       quoted   403
        quoted-accepted   403     409     409      403     403       403       403       403       403       quoted   403
        quoted-declined   403     409     409      403     403       403       403       403       403       quoted   403
        quoted-lapsed     403     409     409      403     403       403       403       403       403       quoted   403
        booked            403     409     409      403     403       403       403       403       403       409      403
        booked-free       403     409     409      403     403       403       403       403       403       409      403
        booked-deposit    403     409     409      403     403       403       403       403       403       409      403
        paid              403     409     409      403     403       403       403       403       403       409      403
        invoiced          403     409     409      403     403       403       403       403       403       409      403
        invoiced-deposit  403     409     409      403     403       403       403       403       403       409      403
        invoiced-settled  403     409     409      403     403       403       403       403       403       409      403
        cancelled-request 403     409     409      403     403       403       403       403       403       409      403
        cancelled-quoted  403     409     409      403     403       403       403       403       403       409      403
        cancelled-booked  403     409     409      403     403       403       403       403       403       409      403
        cancelled-deposit 403     409     409      403     403       403       403       403       403       409      403
        cancelled-paid    403     409     409      403     403       403       403       403       403       409      403
        cancelled-emptied 403     409     409      403     403       403       403       403       403       409      403
        """;
}
