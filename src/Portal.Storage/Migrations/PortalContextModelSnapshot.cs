using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using Portal.Storage.Mapping;

namespace Portal.Storage.Migrations;

/// <summary>The schema that the migrations end with: what the pending-change check compares the model to.</summary>
[DbContext(typeof(PortalContext))]
internal sealed class PortalContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Portal.Storage.ContentItemVersion", ContentItems);
        modelBuilder.Entity("Portal.Storage.ChangeLogEntry", ChangeLog);
        modelBuilder.Entity("Portal.Storage.AuditEntry", Audit);
        modelBuilder.Entity("Portal.Storage.SiteDocument", Documents);
    }

    private static void ContentItems(EntityTypeBuilder row)
    {
        Identity(row, "Id");
        row.Property<string>("ContentItemId").IsRequired().HasMaxLength(Lengths.Id);
        row.Property<string>("ContentItemVersionId").IsRequired().HasMaxLength(Lengths.Id);
        row.Property<string>("ContentType").IsRequired().HasMaxLength(Lengths.TypeName);
        row.Property<string>("Culture").HasMaxLength(Lengths.Culture);
        row.Property<string>("LocalizationSet").HasMaxLength(Lengths.Id);
        row.Property<bool>("IsSource");
        row.Property<string>("SourceVersionId").HasMaxLength(Lengths.Id);
        row.Property<string>("Path").HasMaxLength(Lengths.Path);
        row.Property<string>("Alias").HasMaxLength(Lengths.Alias);
        row.Property<string>("DisplayText").IsRequired();
        row.Property<bool>("Latest");
        row.Property<bool>("Published");
        row.Property<long?>("CreatedUtc");
        row.Property<long?>("ModifiedUtc");
        row.Property<long?>("PublishedUtc");
        row.Property<long?>("ScheduledPublishUtc");
        row.Property<long?>("ScheduledArchiveUtc");
        row.Property<string>("Owner").IsRequired().HasMaxLength(Lengths.Name);
        row.Property<string>("Author").IsRequired().HasMaxLength(Lengths.Name);
        row.Property<string>("ListContentItemId").HasMaxLength(Lengths.Id);
        row.Property<int>("SharingLevel");
        row.Property<string>("SharingAudience").IsRequired();
        row.Property<string>("Content").IsRequired();
        ContentItemIndexes(row);
        row.ToTable("ContentItems");
    }

    private static void ContentItemIndexes(EntityTypeBuilder row)
    {
        row.HasIndex(["ContentItemVersionId"], "UX_ContentItems_Version").IsUnique();
        row.HasIndex(["ContentItemId"], "UX_ContentItems_Latest").IsUnique().HasFilter("\"Latest\"");
        row.HasIndex(["ContentItemId"], "UX_ContentItems_Published").IsUnique().HasFilter("\"Published\"");
        row.HasIndex(["LocalizationSet", "Culture"], "UX_ContentItems_LatestCulture").IsUnique().HasFilter("\"Latest\"");
        row.HasIndex(["LocalizationSet", "Culture"], "UX_ContentItems_PublishedCulture").IsUnique().HasFilter("\"Published\"");
        row.HasIndex(["Path"], "UX_ContentItems_LatestPath").IsUnique().HasFilter("\"Latest\"");
        row.HasIndex(["Path"], "UX_ContentItems_PublishedPath").IsUnique().HasFilter("\"Published\"");
        row.HasIndex(["Alias"], "UX_ContentItems_LatestAlias").IsUnique().HasFilter("\"Latest\"");
        row.HasIndex(["Alias"], "UX_ContentItems_PublishedAlias").IsUnique().HasFilter("\"Published\"");
        row.HasIndex(["ContentItemId"], "IX_ContentItems_History");
        row.HasIndex(["Path"], "IX_ContentItems_OldPath");
        row.HasIndex(["ContentType", "Culture", "PublishedUtc"], "IX_ContentItems_List").HasFilter("\"Published\"");
        row.HasIndex(["ListContentItemId"], "IX_ContentItems_Container");
        row.HasIndex(["ScheduledPublishUtc"], "IX_ContentItems_PublishLater").HasFilter("\"ScheduledPublishUtc\" IS NOT NULL");
        row.HasIndex(["ScheduledArchiveUtc"], "IX_ContentItems_ArchiveLater").HasFilter("\"ScheduledArchiveUtc\" IS NOT NULL");
    }

    private static void ChangeLog(EntityTypeBuilder row)
    {
        Identity(row, "Sequence");
        row.Property<int>("Kind");
        row.Property<string>("ContentItemId").IsRequired().HasMaxLength(Lengths.Id);
        row.Property<string>("ContentItemVersionId").IsRequired().HasMaxLength(Lengths.Id);
        row.Property<string>("ContentType").IsRequired().HasMaxLength(Lengths.TypeName);
        row.Property<string>("Culture").HasMaxLength(Lengths.Culture);
        row.Property<string>("LocalizationSet").HasMaxLength(Lengths.Id);
        row.Property<string>("Path").HasMaxLength(Lengths.Path);
        row.Property<long>("AtUtc");
        row.HasIndex(["Kind", "Sequence"], "IX_ChangeLog_Kind");
        row.ToTable("ChangeLog");
    }

    private static void Audit(EntityTypeBuilder row)
    {
        Identity(row, "Sequence");
        row.Property<long>("AtUtc");
        row.Property<string>("UserId").IsRequired().HasMaxLength(Lengths.Name);
        row.Property<string>("UserName").IsRequired().HasMaxLength(Lengths.Name);
        row.Property<string>("Name").IsRequired().HasMaxLength(Lengths.Id);
        row.Property<string>("ContentItemId").IsRequired().HasMaxLength(Lengths.Id);
        row.Property<string>("ContentItemVersionId").IsRequired().HasMaxLength(Lengths.Id);
        row.Property<string>("Comment");
        row.HasIndex(["ContentItemId"], "IX_Audit_Item");
        row.ToTable("Audit");
    }

    private static void Documents(EntityTypeBuilder row)
    {
        row.Property<string>("Name").HasMaxLength(Lengths.Name);
        row.HasKey("Name");
        row.Property<string>("Json").IsRequired();
        row.Property<long>("Order");
        row.ToTable("Documents");
    }

    private static void Identity(EntityTypeBuilder row, string name)
    {
        row.Property<long>(name).ValueGeneratedOnAdd()
            .HasAnnotation("Sqlite:Autoincrement", true)
            .HasAnnotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
        row.HasKey(name);
    }
}
