using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Sessions;

namespace PhotoStudio.Domain.Pricing;

/// <summary>Turns what was typed about a package into checked values.</summary>
internal static class PackageCheck
{
    private const int MostItems = 30;

    /// <summary>An archived package is not recommended. <paramref name="position"/> is where it stands when the input does not say.</summary>
    public static Result<PackageDetails> Check(PackageInput input, SessionType? type, int position, Currency currency)
    {
        var errors = new FieldErrors();
        var name = errors.RequiredText("name", input.Name, 200, "A package needs a name.");
        if (string.IsNullOrWhiteSpace(input.SessionType)) errors.Add("sessionType", "Choose the session type it is for.");
        else if (type is null) errors.Add("sessionType", PricingProblems.NoSuchTypeNamed().Detail);
        var price = errors.Price(input.Price, currency);
        var description = errors.Text("description", input.Description, 1000);
        errors.AddIf(input.DurationMinutes is < 1 or > SessionDetails.MostMinutes, "durationMinutes", $"A session lasts between 1 and {SessionDetails.MostMinutes} minutes.");
        var included = Items(errors, input.Included);
        errors.Position(input.Position);
        if (errors.ToProblem() is { } problem) return problem;
        return new PackageDetails(name, type!.Id, description, price, input.DurationMinutes ?? SessionDetails.UsualMinutes, included,
            input.Recommended && !input.Archived, input.Position ?? position, input.Archived);
    }

    private static string? Items(FieldErrors errors, IReadOnlyList<string>? items)
    {
        var lines = (items ?? []).Where(item => !string.IsNullOrWhiteSpace(item)).Select(item => item.Trim().ReplaceLineEndings(" ")).ToList();
        errors.AddIf(lines.Count > MostItems, "included", $"At most {MostItems} items.");
        return errors.Text("included", string.Join('\n', lines), 2000);
    }
}
