using Microsoft.EntityFrameworkCore;

namespace Portal.Storage;

/// <summary>The one context of the portal, on SQLite or PostgreSQL.</summary>
public sealed class PortalContext(DbContextOptions<PortalContext> options) : DbContext(options)
{
    public DbSet<ContentItemVersion> ContentItems => Set<ContentItemVersion>();
    public DbSet<ChangeLogEntry> ChangeLog => Set<ChangeLogEntry>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    public DbSet<SiteDocument> Documents => Set<SiteDocument>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ContentItemVersion>(row =>
        {
            row.ToTable("ContentItems").HasKey(version => version.Id);
            row.HasIndex(version => version.ContentItemVersionId).IsUnique();
        });
        modelBuilder.Entity<ChangeLogEntry>().ToTable("ChangeLog").HasKey(entry => entry.Sequence);
        modelBuilder.Entity<AuditEntry>().ToTable("Audit").HasKey(entry => entry.Sequence);
        modelBuilder.Entity<SiteDocument>().ToTable("Documents").HasKey(document => document.Name);
    }
}
