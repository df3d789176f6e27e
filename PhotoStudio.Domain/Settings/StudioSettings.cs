using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Settings;

public enum PaperSize
{
    A4,
    Letter,
}

/// <summary>The studio's one row of settings (id <see cref="RowId"/>). Changed only through <see cref="Edit"/> with checked values.</summary>
[Audited(AuditArea.Settings, "settings", Title = null)]
public sealed class StudioSettings : Entity
{
    public static readonly Guid RowId = new("00000000-0000-7000-8000-000000000001");

    private StudioSettings() => Id = RowId;

    public StudioProfile Profile { get; private set; } = new();

    public MoneyRules Money { get; private set; } = new();

    public InvoiceRules Invoices { get; private set; } = new();

    public SessionRulesSettings Sessions { get; private set; } = new();

    /// <summary>IANA zone in which sessions take place and days begin.</summary>
    public string TimeZone { get; private set; } = "UTC";

    /// <summary>Culture of dates, numbers and money: <c>en-US</c>.</summary>
    public string Culture { get; private set; } = "en-US";

    public PaperSize Paper { get; private set; } = PaperSize.Letter;

    /// <summary>The currency with its decimals.</summary>
    public Currency Currency => Currency.Of(Money.CurrencyCode);

    /// <summary>The settings of a fresh database (domain section 11).</summary>
    public static StudioSettings Fresh(string timeZone, DateTime now)
    {
        var settings = new StudioSettings { TimeZone = timeZone };
        settings.Created(Actor.System, now);
        return settings;
    }

    /// <summary>Takes checked values; null parts stay as they are.</summary>
    public void Edit(SettingsEdit edit, Actor actor, DateTime now)
    {
        (Profile, Money) = (edit.Profile ?? Profile, edit.Money ?? Money);
        (Invoices, Sessions) = (edit.Invoices ?? Invoices, edit.Sessions ?? Sessions);
        (TimeZone, Culture, Paper) = (edit.TimeZone ?? TimeZone, edit.Culture ?? Culture, edit.Paper ?? Paper);
        Touch(actor, now);
    }
}

/// <summary>Checked values for <see cref="StudioSettings.Edit"/>; what is null stays.</summary>
public sealed record SettingsEdit
{
    public StudioProfile? Profile { get; init; }

    public MoneyRules? Money { get; init; }

    public InvoiceRules? Invoices { get; init; }

    public SessionRulesSettings? Sessions { get; init; }

    public string? TimeZone { get; init; }

    public string? Culture { get; init; }

    public PaperSize? Paper { get; init; }
}
