using PhotoStudio.Domain.Audit;
using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Expenses;

/// <summary>What expenses are sorted by: Equipment, Travel. Never deleted; one that is no longer offered is archived and keeps its expenses.</summary>
[Audited(AuditArea.Expenses, "category of expenses")]
public sealed class ExpenseCategory : Entity
{
    private ExpenseCategory()
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>Unique, whatever the case.</summary>
    public string NormalizedName { get; private set; } = "";

    /// <summary>Its place in lists, from 0.</summary>
    public int Position { get; private set; }

    public bool Archived { get; private set; }

    public static ExpenseCategory Create(string name, int position, Actor actor, DateTime now)
    {
        var category = new ExpenseCategory { Position = position };
        category.Take(name);
        category.Created(actor, now);
        return category;
    }

    public void Rename(string name, Actor actor, DateTime now)
    {
        Take(name);
        Touch(actor, now);
    }

    /// <summary>Takes it out of what is offered, or brings it back.</summary>
    public void Archive(bool archived, Actor actor, DateTime now)
    {
        if (Archived == archived) return;
        Archived = archived;
        Touch(actor, now);
    }

    private void Take(string name) => (Name, NormalizedName) = (name, SearchText.Of(name));
}
