using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Storage;
using Xunit;

namespace Portal.Testing;

/// <summary>
/// A migrated, empty database of one test class. Write the tests once in an abstract class over it and derive two sealed ones
/// in the same file: <c>public sealed class PublishingOnSqlite(SqliteDatabase db) : PublishingTests(db), IClassFixture&lt;SqliteDatabase&gt;;</c>
/// </summary>
public abstract class TestDatabase : IAsyncLifetime
{
    private ServiceProvider? services;

    public ManualClock Clock { get; } = new();

    /// <summary>What a host would be configured with to run on this database; the data directory is this class's own.</summary>
    public PortalOptions Options { get; private set; } = new();

    public IServiceProvider Services => services ?? throw new InvalidOperationException("The fixture has not been initialised.");

    public IDbContextFactory<PortalContext> Contexts => Services.GetRequiredService<IDbContextFactory<PortalContext>>();

    public PortalContext Open() => Contexts.CreateDbContext();

    public async Task InitializeAsync()
    {
        var directory = Directory.CreateTempSubdirectory("tajriba-test-").FullName;
        Options = await CreateAsync(directory);
        services = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddPortalStorage(Options).BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        if (services is not null)
        {
            await services.DisposeAsync();
        }

        Forget();
        Directory.Delete(Options.DataDirectory, recursive: true);
    }

    /// <summary>Makes the database: a copy of one that was migrated once in this process.</summary>
    protected abstract Task<PortalOptions> CreateAsync(string directory);

    /// <summary>Lets go of pooled connections to it.</summary>
    protected abstract void Forget();

    /// <summary>Migrates the database that later ones are copied from.</summary>
    protected static async Task MigrateAsync(PortalOptions options)
    {
        await using var template = new ServiceCollection().AddPortalStorage(options).BuildServiceProvider();
        await template.GetRequiredService<PortalSchema>().MigrateAsync();
    }
}
