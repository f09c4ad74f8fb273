using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Portal.Storage;

public static class StorageRegistration
{
    /// <summary>Registers a pooled factory of <see cref="PortalContext"/>, the change log's signal and reader, and the schema's keeper.</summary>
    public static IServiceCollection AddPortalStorage(this IServiceCollection services, PortalOptions storage)
    {
        services.TryAddSingleton(storage);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ChangeLogSignal>();
        services.AddSingleton<ChangeLogReader>();
        services.AddSingleton<PortalSchema>();
        return services.AddPooledDbContextFactory<PortalContext>((provider, options) =>
            options.UsePortalDatabase(storage, provider.GetRequiredService<ChangeLogSignal>()));
    }

    /// <summary>Points options at the configured database; also for contexts made without a service provider.</summary>
    public static DbContextOptionsBuilder UsePortalDatabase(this DbContextOptionsBuilder options, PortalOptions storage, ChangeLogSignal signal)
    {
        options.AddInterceptors(new CommitSignal(signal));
        return storage.Database == DatabaseKind.PostgreSql
            ? options.UseNpgsql(storage.ConnectionString ?? throw new InvalidOperationException("Portal:Database is PostgreSql, but ConnectionStrings:Portal is empty."))
            : options.UseSqlite(SqliteConnectionString(storage)).AddInterceptors(new SqlitePragmas());
    }

    private static string SqliteConnectionString(PortalOptions storage)
    {
        if (storage.ConnectionString is { Length: > 0 } given)
        {
            return given;
        }

        Directory.CreateDirectory(storage.DataDirectory);
        return new SqliteConnectionStringBuilder { DataSource = storage.DatabaseFile, ForeignKeys = true }.ToString();
    }
}
