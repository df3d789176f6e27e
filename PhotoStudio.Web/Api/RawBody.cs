using System.Text.Json;

namespace PhotoStudio.Web.Api;

/// <summary>Reads a body's bytes and says why it cannot be read.</summary>
internal static class RawBody
{
    /// <summary>Far more than 200 lines need.</summary>
    private const int MostBytes = 1_000_000;

    public static async Task<(ReadOnlyMemory<byte> Bytes, ApiAnswer? Failure)> ReadAsync(HttpContext http)
    {
        try
        {
            using var bytes = new MemoryStream();
            var chunk = new byte[8192];
            for (int read; (read = await http.Request.Body.ReadAsync(chunk, http.RequestAborted)) > 0;)
            {
                bytes.Write(chunk, 0, read);
                if (bytes.Length > MostBytes) return (default, Answer(StatusCodes.Status413PayloadTooLarge, "This body is longer than 1 MB."));
            }

            var unknown = bytes.Length > 0 && !http.Request.HasJsonContentType();
            return (bytes.ToArray(), unknown ? Answer(StatusCodes.Status415UnsupportedMediaType, "Send JSON, with Content-Type: application/json.") : null);
        }
        catch (BadHttpRequestException wrong)
        {
            return (default, Answer(wrong.StatusCode, "The body could not be read to its end."));
        }
    }

    public static ApiAnswer Explain(JsonException wrong)
    {
        var field = wrong.Path?.TrimStart('$').TrimStart('.');
        if (string.IsNullOrEmpty(field)) return ApiProblems.Unreadable("This is not readable as a JSON object.");
        var problem = ApiProblem.Of(StatusCodes.Status400BadRequest, $"The value of {field} cannot be read.");
        return (problem with { Errors = new Dictionary<string, string[]> { [field] = ["This has the wrong type, or is written in a form that cannot be read."] } }).ToAnswer();
    }

    private static ApiAnswer Answer(int status, string detail) => ApiProblem.Of(status, detail).ToAnswer();
}
