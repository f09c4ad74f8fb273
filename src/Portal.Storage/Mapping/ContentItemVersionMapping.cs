using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Storage.Mapping;

/// <summary>The invariants of content live here, as unique indexes: no code path can break them.</summary>
internal sealed class ContentItemVersionMapping : IEntityTypeConfiguration<ContentItemVersion>
{
    private const string WhereLatest = "\"Latest\"";
    private const string WherePublished = "\"Published\"";

    public void Configure(EntityTypeBuilder<ContentItemVersion> row)
    {
        row.ToTable("ContentItems").HasKey(version => version.Id);
        Columns(row);
        Invariants(row);
        Lookups(row);
    }

    private static void Columns(EntityTypeBuilder<ContentItemVersion> row)
    {
        row.Property(version => version.ContentItemId).HasMaxLength(Lengths.Id);
        row.Property(version => version.ContentItemVersionId).HasMaxLength(Lengths.Id);
        row.Property(version => version.ContentType).HasMaxLength(Lengths.TypeName);
        row.Property(version => version.Culture).HasMaxLength(Lengths.Culture);
        row.Property(version => version.LocalizationSet).HasMaxLength(Lengths.Id);
        row.Property(version => version.SourceVersionId).HasMaxLength(Lengths.Id);
        row.Property(version => version.Path).HasMaxLength(Lengths.Path);
        row.Property(version => version.Alias).HasMaxLength(Lengths.Alias);
        row.Property(version => version.ListContentItemId).HasMaxLength(Lengths.Id);
        row.Property(version => version.Owner).HasMaxLength(Lengths.Name);
        row.Property(version => version.Author).HasMaxLength(Lengths.Name);
    }

    private static void Invariants(EntityTypeBuilder<ContentItemVersion> row)
    {
        row.HasIndex(version => version.ContentItemVersionId, "UX_ContentItems_Version").IsUnique();
        row.HasIndex(version => version.ContentItemId, "UX_ContentItems_Latest").IsUnique().HasFilter(WhereLatest);
        row.HasIndex(version => version.ContentItemId, "UX_ContentItems_Published").IsUnique().HasFilter(WherePublished);
        row.HasIndex(version => new { version.LocalizationSet, version.Culture }, "UX_ContentItems_LatestCulture").IsUnique().HasFilter(WhereLatest);
        row.HasIndex(version => new { version.LocalizationSet, version.Culture }, "UX_ContentItems_PublishedCulture").IsUnique().HasFilter(WherePublished);
        row.HasIndex(version => version.Path, "UX_ContentItems_LatestPath").IsUnique().HasFilter(WhereLatest);
        row.HasIndex(version => version.Path, "UX_ContentItems_PublishedPath").IsUnique().HasFilter(WherePublished);
        row.HasIndex(version => version.Alias, "UX_ContentItems_LatestAlias").IsUnique().HasFilter(WhereLatest);
        row.HasIndex(version => version.Alias, "UX_ContentItems_PublishedAlias").IsUnique().HasFilter(WherePublished);
    }

    private static void Lookups(EntityTypeBuilder<ContentItemVersion> row)
    {
        row.HasIndex(version => version.ContentItemId, "IX_ContentItems_History");
        row.HasIndex(version => version.Path, "IX_ContentItems_OldPath");
        row.HasIndex(version => new { version.ContentType, version.Culture, version.PublishedUtc }, "IX_ContentItems_List").HasFilter(WherePublished);
        row.HasIndex(version => version.ListContentItemId, "IX_ContentItems_Container");
        row.HasIndex(version => version.ScheduledPublishUtc, "IX_ContentItems_PublishLater").HasFilter("\"ScheduledPublishUtc\" IS NOT NULL");
        row.HasIndex(version => version.ScheduledArchiveUtc, "IX_ContentItems_ArchiveLater").HasFilter("\"ScheduledArchiveUtc\" IS NOT NULL");
    }
}
