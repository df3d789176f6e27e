using Microsoft.Extensions.DependencyInjection;

namespace PhotoStudio.Domain.Expenses;

internal static class ExpenseServices
{
    public static IServiceCollection AddExpenses(this IServiceCollection services) => services
        .AddSingleton<ExpenseService>()
        .AddSingleton<CategoryService>()
        .AddSingleton<ReceiptService>()
        .AddSingleton<ExpenseQueries>()
        .AddSingleton<CategoryQueries>()
        .AddSingleton<ReceiptQueries>()
        .AddSingleton<ExpenseExport>()
        .AddSingleton<ExpensePurge>();
}
