using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PhotoStudio.Domain.Common;
using PhotoStudio.Domain.Expenses;
using PhotoStudio.Domain.Files;
using PhotoStudio.Domain.Sessions;
using PhotoStudio.Tests.Support;

namespace PhotoStudio.Tests.Domain.Expenses;

/// <summary>A studio of one's own that keeps files in a folder.</summary>
public abstract class ExpenseOffice : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("photostudio-receipts-").FullName;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected StudioSqlite Studio { get; private set; } = null!;

    protected FolderFileStore Files => new(folder);

    protected ExpenseService Expenses => Studio.Get<ExpenseService>();

    protected ExpenseQueries Queries => Studio.Get<ExpenseQueries>();

    protected ReceiptService Receipts => Studio.Get<ReceiptService>();

    public async ValueTask InitializeAsync() => Studio = await StudioSqlite.StartAsync(services => services.AddSingleton<IFileStore>(Files));

    public async ValueTask DisposeAsync()
    {
        await Studio.DisposeAsync();
        Directory.Delete(folder, true);
        GC.SuppressFinalize(this);
    }

    protected Task<Guid> CategoryAsync(string name) => Studio.WithDbAsync(db => db.ExpenseCategories.Where(category => category.Name == name).Select(category => category.Id).SingleAsync(Cancel));

    protected async Task<ExpenseInput> InputAsync(decimal amount = 64.90m, string category = "Equipment") =>
        new() { Description = "Backdrop paper", Supplier = "Foto Keane", Amount = amount, CategoryId = await CategoryAsync(category), Date = Studio.Today };

    protected async Task<Guid> AddAsync(Func<ExpenseInput, ExpenseInput>? with = null)
    {
        var input = await InputAsync();
        return (await Expenses.AddAsync(Cast.Sam, with?.Invoke(input) ?? input, Cancel)).Done();
    }

    protected async Task<ExpenseList> ListAsync(ExpenseFilter? filter = null) => (await Queries.ListAsync(Cast.Sam, filter ?? new ExpenseFilter(), Cancel)).Done();

    protected async Task<Guid> SessionAsync(string client = "Zoë")
    {
        var booking = new SessionOfferInput { SessionType = "Wedding", ClientName = client, Date = Studio.Today.AddDays(5), StartTime = new TimeOnly(10, 0), Amount = 300 };
        return (await Studio.Get<BookingService>().BookNewAsync(Cast.Sam, booking, Cancel)).Done();
    }

    protected async Task<Result<ReceiptView>> UploadAsync(byte[] content, string name) => await Receipts.UploadAsync(Cast.Sam, new MemoryStream(content), name, Cancel);
}
