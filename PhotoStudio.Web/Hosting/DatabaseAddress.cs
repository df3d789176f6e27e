using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace PhotoStudio.Web.Hosting;

/// <summary>Works out the connection string of the chosen provider.</summary>
internal static class DatabaseAddress
{
    private const string Key = "Database:ConnectionString";
    private const int BusySeconds = 30;

    public static string Read(OptionReader reader, DatabaseProvider provider, string folder, bool demo)
    {
        var given = demo ? null : reader.Text(Key);
        try
        {
            return provider switch
            {
                DatabaseProvider.SqlServer when !demo => SqlServer(reader, given),
                _ => Sqlite(given, folder),
            };
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException or KeyNotFoundException)
        {
            reader.Refuse($"{Key} cannot be read. Allowed: a connection string of {provider}.");
            return "";
        }
    }

    /// <summary>Foreign keys on; a busy file is waited for.</summary>
    private static string Sqlite(string? given, string folder)
    {
        var parts = new SqliteConnectionStringBuilder(given);
        if (parts.DataSource.Length == 0) parts.DataSource = Path.Combine(folder, "studio.db");
        (parts.ForeignKeys, parts.DefaultTimeout) = (true, BusySeconds);
        return parts.ToString();
    }

    private static string SqlServer(OptionReader reader, string? given)
    {
        DbConnectionStringBuilder parts = new SqlConnectionStringBuilder(given);
        if (given is null) reader.Refuse($"{Key} is not set. Database:Provider SqlServer needs it; allowed: a connection string of SQL Server.");
        return parts.ToString();
    }
}
