namespace PhotoStudio.Web.Features.Pricing;

/// <summary>The lists of the pricing page.</summary>
public enum PricingView
{
    Packages,
    AddOns,
    Codes,
    Cards,
    Types,
    Archived,
}

/// <summary>Where on the pricing page somebody is. The address holds all of it, so that Back, reload and sharing work.</summary>
/// <param name="View">Which list.</param>
/// <param name="Search">What is looked for.</param>
/// <param name="Open">The id of the row whose sheet is open, or <see cref="New"/>.</param>
public sealed record PricingPlace(PricingView View, string? Search = null, string? Open = null)
{
    public const string New = "new";

    public string Url
    {
        get
        {
            var parts = new List<string>(3);
            if (View is not PricingView.Packages) parts.Add("view=" + Word(View));
            if (!string.IsNullOrWhiteSpace(Search)) parts.Add("search=" + Uri.EscapeDataString(Search));
            if (Open is not null) parts.Add("open=" + Uri.EscapeDataString(Open));
            return parts.Count == 0 ? "/pricing" : "/pricing?" + string.Join('&', parts);
        }
    }

    /// <summary>The same list without a sheet.</summary>
    public string Closed => (this with { Open = null }).Url;

    public bool Adds => Open == New;

    /// <summary>The open row, or null.</summary>
    public Guid? OpenId => Guid.TryParse(Open, out var id) ? id : null;

    public string UrlOf(Guid id) => (this with { Open = id.ToString() }).Url;

    /// <summary>From the address; what it does not know is the list of packages.</summary>
    public static PricingPlace Read(string? view, string? search, string? open) =>
        new(Enum.GetValues<PricingView>().FirstOrDefault(known => Word(known) == view), string.IsNullOrWhiteSpace(search) ? null : search.Trim(), open);

    private static string Word(PricingView view) => view switch
    {
        PricingView.Packages => "packages",
        PricingView.AddOns => "add-ons",
        PricingView.Codes => "codes",
        PricingView.Cards => "cards",
        PricingView.Types => "types",
        PricingView.Archived => "archived",
    };
}
