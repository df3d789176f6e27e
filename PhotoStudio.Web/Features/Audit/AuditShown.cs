using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Web.Features.Audit;

/// <summary>What the page of the audit log shows.</summary>
public sealed record AuditShown(Page<AuditRow> Page, IReadOnlyList<AuditPerson> People);
