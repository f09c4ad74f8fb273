using Microsoft.EntityFrameworkCore;

namespace Portal.Storage;

/// <summary>The one context of the portal, on SQLite or PostgreSQL.</summary>
public sealed class PortalContext(DbContextOptions<PortalContext> options) : DbContext(options)
{
    public DbSet<ContentItemVersion> ContentItems => Set<ContentItemVersion>();
    public DbSet<ChangeLogEntry> ChangeLog => Set<ChangeLogEntry>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    public DbSet<SiteDocument> Documents => Set<SiteDocument>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    /// <summary>An entity is one class in Mapping/.</summary>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PortalContext).Assembly);
}
