using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Invoicing;

/// <summary>Section 4 of the domain, written out for every state, action and person.</summary>
internal static class InvoiceMatrix
{
    private const string Columns = "edit issue recordPayment markPaid refund void credit delete";

    public static readonly string[] People = ["Admin", "Staff", "owner", "other client", "pending", "anonymous"];

    public static IEnumerable<string> States => Of("Admin").States;

    public static OutcomeTable Of(string person) => person switch
    {
        "Admin" => new(Columns, Admin),
        "Staff" => new(Columns, Staff),
        "owner" or "other client" => new(Columns, Everywhere("403 403 403 403 403 403 403 403")),
        "pending" or "anonymous" => new(Columns, Everywhere("401 401 401 401 401 401 401 401")),
        _ => throw new ArgumentOutOfRangeException(nameof(person)),
    };

    private static string Everywhere(string row) => string.Join('\n', States.Select(state => $"{state} {row}"));

    //                         edit    issue   recordP. markPaid  refund    void   credit    delete
    private const string Admin = """
        draft                  draft   issued  409      409       409       409    409       gone
        draft-empty            draft   409     409      409       409       409    409       gone
        issued                 issued  409     issued   paid      422       void   credited  409
        issued-deposit-before  issued  409     issued   paid      issued    void   credited  409
        issued-part-after      issued  409     issued   paid      issued    409    credited  409
        issued-part-credited   issued  409     issued   paid      422       409    credited  409
        paid-before            paid    409     422      409       issued    void   credited  409
        paid-after             paid    409     422      409       issued    409    credited  409
        paid-part-credited     paid    409     422      409       paid      409    credited  409
        void                   409     409     409      409       409       409    409       409
        credited               409     409     409      409       409       409    409       409
        credited-after-paying  409     409     409      409       credited  409    409       409
        """;

    //                         edit    issue   recordP. markPaid  refund    void   credit    delete
    private const string Staff = """
        draft                  draft   issued  409      409       403       403    403       gone
        draft-empty            draft   409     409      409       403       403    403       gone
        issued                 issued  409     issued   paid      403       403    403       409
        issued-deposit-before  issued  409     issued   paid      403       403    403       409
        issued-part-after      issued  409     issued   paid      403       403    403       409
        issued-part-credited   issued  409     issued   paid      403       403    403       409
        paid-before            paid    409     422      409       403       403    403       409
        paid-after             paid    409     422      409       403       403    403       409
        paid-part-credited     paid    409     422      409       403       403    403       409
        void                   409     409     409      409       403       403    403       409
        credited               409     409     409      409       403       403    403       409
        credited-after-paying  409     409     409      409       403       403    403       409
        """;
}
