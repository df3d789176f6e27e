using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PhotoStudio.Domain.Consolidation.Report;

namespace PhotoStudio.Domain.Consolidation.Writing;

/// <summary>A code of which the source knows how often it may be and was used.</summary>
/// <param name="Id">Ours.</param>
/// <param name="LegacyId">Theirs.</param>
/// <param name="Limit">How often it might be used there; null for any number.</param>
/// <param name="Used">How often it was.</param>
/// <param name="Active">Whether it was in use there.</param>
/// <param name="Present">The limit it had here before this run; null for a code that is new, or has none.</param>
/// <param name="IsNews">The source says something that the last run did not know.</param>
internal sealed record LimitedCode(Guid Id, string LegacyId, int? Limit, int Used, bool Active, int? Present, bool IsNews);

/// <summary>What is left of the limits of codes, once the sessions that used them are here: a use that came over is counted by its session, so only the others are taken off the limit.</summary>
internal sealed class CodeLimits(Desk desk, CodeUses uses)
{
    private readonly List<LimitedCode> codes = [];

    public void Add(LimitedCode code) => codes.Add(code);

    /// <summary>Gives for each code of an earlier run the limit before and after, where it moved.</summary>
    public async Task<Dictionary<Guid, int[]>> SettleAsync()
    {
        var moved = new Dictionary<Guid, int[]>();
        foreach (var code in codes.Where(code => code.Limit is > 0))
        {
            var others = Math.Max(0, code.Used - uses.Of(code.Id));
            var (left, limit) = (code.Limit!.Value - others, Math.Max(1, code.Limit.Value - others));
            if (others > 0 && code.IsNews) Say(code, others, left);
            if (code.Present is { } present && present != limit) moved[code.Id] = [present, limit];
            var active = code.Active && left > 0;
            if (!desk.Dry) await desk.Db.DiscountCodes.Where(row => row.Id == code.Id).ExecuteUpdateAsync(change => change.SetProperty(row => row.UsageLimit, limit).SetProperty(row => row.Active, active), desk.Cancel);
        }

        return moved;
    }

    private void Say(LimitedCode code, int others, int left) => desk.Report.Look(
        new Finding(CodeStep.Table, code.LegacyId, $"usage_limit: {code.Limit}, usage_count: {code.Used}", $"{others} of its uses came over with no session.", left > 0 ? string.Create(CultureInfo.InvariantCulture, $"A limit of {left}") : "Not active any more") { Link = CodeStep.Link });
}
