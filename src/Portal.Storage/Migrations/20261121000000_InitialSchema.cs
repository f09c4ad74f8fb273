using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using Portal.Storage.Mapping;

namespace Portal.Storage.Migrations;

/// <summary>Written by hand for both databases: no column types (each provider picks its own), identity annotated for both.</summary>
[DbContext(typeof(PortalContext))]
[Migration("20261121000000_InitialSchema")]
public sealed class InitialSchema : Migration
{
    private const string Latest = "\"Latest\"";
    private const string Published = "\"Published\"";
    private const string Items = "ContentItems";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ContentItems(migrationBuilder);
        ContentItemInvariants(migrationBuilder);
        ContentItemLookups(migrationBuilder);
        ChangeLog(migrationBuilder);
        Audit(migrationBuilder);
        Documents(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(Items);
        migrationBuilder.DropTable("ChangeLog");
        migrationBuilder.DropTable("Audit");
        migrationBuilder.DropTable("Documents");
    }

    private static void ContentItems(MigrationBuilder migration) => migration.CreateTable(
        Items,
        table => new
        {
            Id = table.Column<long>(nullable: false)
                .Annotation("Sqlite:Autoincrement", true)
                .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
            ContentItemId = table.Column<string>(maxLength: Lengths.Id, nullable: false),
            ContentItemVersionId = table.Column<string>(maxLength: Lengths.Id, nullable: false),
            ContentType = table.Column<string>(maxLength: Lengths.TypeName, nullable: false),
            Culture = table.Column<string>(maxLength: Lengths.Culture, nullable: true),
            LocalizationSet = table.Column<string>(maxLength: Lengths.Id, nullable: true),
            IsSource = table.Column<bool>(nullable: false),
            SourceVersionId = table.Column<string>(maxLength: Lengths.Id, nullable: true),
            Path = table.Column<string>(maxLength: Lengths.Path, nullable: true),
            Alias = table.Column<string>(maxLength: Lengths.Alias, nullable: true),
            DisplayText = table.Column<string>(nullable: false),
            Latest = table.Column<bool>(nullable: false),
            Published = table.Column<bool>(nullable: false),
            CreatedUtc = table.Column<long>(nullable: true),
            ModifiedUtc = table.Column<long>(nullable: true),
            PublishedUtc = table.Column<long>(nullable: true),
            ScheduledPublishUtc = table.Column<long>(nullable: true),
            ScheduledArchiveUtc = table.Column<long>(nullable: true),
            Owner = table.Column<string>(maxLength: Lengths.Name, nullable: false),
            Author = table.Column<string>(maxLength: Lengths.Name, nullable: false),
            ListContentItemId = table.Column<string>(maxLength: Lengths.Id, nullable: true),
            SharingLevel = table.Column<int>(nullable: false),
            SharingAudience = table.Column<string>(nullable: false),
            Content = table.Column<string>(nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_ContentItems", row => row.Id));

    private static void ContentItemInvariants(MigrationBuilder migration)
    {
        migration.CreateIndex("UX_ContentItems_Version", Items, "ContentItemVersionId", unique: true);
        migration.CreateIndex("UX_ContentItems_Latest", Items, "ContentItemId", unique: true, filter: Latest);
        migration.CreateIndex("UX_ContentItems_Published", Items, "ContentItemId", unique: true, filter: Published);
        migration.CreateIndex("UX_ContentItems_LatestCulture", Items, ["LocalizationSet", "Culture"], unique: true, filter: Latest);
        migration.CreateIndex("UX_ContentItems_PublishedCulture", Items, ["LocalizationSet", "Culture"], unique: true, filter: Published);
        migration.CreateIndex("UX_ContentItems_LatestPath", Items, "Path", unique: true, filter: Latest);
        migration.CreateIndex("UX_ContentItems_PublishedPath", Items, "Path", unique: true, filter: Published);
        migration.CreateIndex("UX_ContentItems_LatestAlias", Items, "Alias", unique: true, filter: Latest);
        migration.CreateIndex("UX_ContentItems_PublishedAlias", Items, "Alias", unique: true, filter: Published);
    }

    private static void ContentItemLookups(MigrationBuilder migration)
    {
        migration.CreateIndex("IX_ContentItems_History", Items, "ContentItemId");
        migration.CreateIndex("IX_ContentItems_OldPath", Items, "Path");
        migration.CreateIndex("IX_ContentItems_List", Items, ["ContentType", "Culture", "PublishedUtc"], filter: Published);
        migration.CreateIndex("IX_ContentItems_Container", Items, "ListContentItemId");
        migration.CreateIndex("IX_ContentItems_PublishLater", Items, "ScheduledPublishUtc", filter: "\"ScheduledPublishUtc\" IS NOT NULL");
        migration.CreateIndex("IX_ContentItems_ArchiveLater", Items, "ScheduledArchiveUtc", filter: "\"ScheduledArchiveUtc\" IS NOT NULL");
    }

    private static void ChangeLog(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ChangeLog",
            table => new
            {
                Sequence = table.Column<long>(nullable: false)
                    .Annotation("Sqlite:Autoincrement", true)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                Kind = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: Lengths.Id, nullable: false),
                ContentItemVersionId = table.Column<string>(maxLength: Lengths.Id, nullable: false),
                ContentType = table.Column<string>(maxLength: Lengths.TypeName, nullable: false),
                Culture = table.Column<string>(maxLength: Lengths.Culture, nullable: true),
                LocalizationSet = table.Column<string>(maxLength: Lengths.Id, nullable: true),
                Path = table.Column<string>(maxLength: Lengths.Path, nullable: true),
                AtUtc = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_ChangeLog", row => row.Sequence));
        migration.CreateIndex("IX_ChangeLog_Kind", "ChangeLog", ["Kind", "Sequence"]);
    }

    private static void Audit(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Audit",
            table => new
            {
                Sequence = table.Column<long>(nullable: false)
                    .Annotation("Sqlite:Autoincrement", true)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                AtUtc = table.Column<long>(nullable: false),
                UserId = table.Column<string>(maxLength: Lengths.Name, nullable: false),
                UserName = table.Column<string>(maxLength: Lengths.Name, nullable: false),
                Name = table.Column<string>(maxLength: Lengths.Id, nullable: false),
                ContentItemId = table.Column<string>(maxLength: Lengths.Id, nullable: false),
                ContentItemVersionId = table.Column<string>(maxLength: Lengths.Id, nullable: false),
                Comment = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Audit", row => row.Sequence));
        migration.CreateIndex("IX_Audit_Item", "Audit", "ContentItemId");
    }

    private static void Documents(MigrationBuilder migration) => migration.CreateTable(
        "Documents",
        table => new
        {
            Name = table.Column<string>(maxLength: Lengths.Name, nullable: false),
            Json = table.Column<string>(nullable: false),
            Order = table.Column<long>(nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_Documents", row => row.Name));
}
