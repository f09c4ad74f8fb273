using System.Data;
using System.Data.Common;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portal.Features.Media;
using Portal.Features.Recipes.Items;
using Portal.Features.Recipes.Steps;
using Portal.Storage;

namespace Portal.Features.Recipes;

/// <summary>
/// Writes the whole site as a recipe package, Recipe.json and media files beside it, that makes an empty portal into the same site.
/// Equal sites give equal bytes. Passwords, stamps, tokens and the site's salt are never in it.
/// </summary>
public sealed class ExportPortal(IDbContextFactory<PortalContext> contexts, MediaStore media)
{
    /// <param name="directory">Made when it does not exist; an older export in it is replaced.</param>
    /// <param name="includeDrafts">Also the latest drafts; otherwise published versions only, as Orchard Core exports them.</param>
    public async Task<ExportReport> ExecuteAsync(string directory, bool includeDrafts = false, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(directory);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await SnapshotAsync(db, cancellationToken);
        var documents = await db.Documents.AsNoTracking().OrderBy(document => document.Order).ToListAsync(cancellationToken);
        var site = new SiteDraft(documents);

        var file = Path.GetFullPath(Path.Combine(directory, "Recipe.json"));
        using var package = new PackageWriter(file);
        var mediaFiles = await CopyMediaAsync(directory, cancellationToken);
        foreach (var step in RecipeStep.All.OrderBy(step => step.ExportOrder).ThenBy(step => step.Name, StringComparer.Ordinal))
        {
            foreach (var body in step is MediaStep ? MediaStep.Export(mediaFiles) : step.Export(site))
            {
                package.WriteStep(step.Name, body);
            }
        }

        var items = await new ContentExport(db, site.Definitions, includeDrafts).WriteAsync(package, cancellationToken);
        var kept = OpaqueSteps.Export(site).ToList();
        kept.ForEach(step => package.WriteStep(step["name"]?.ToString() ?? "", step));
        await package.FinishAsync(Header(site), cancellationToken);
        return new ExportReport(file, site.Definitions.Types.Count, items, mediaFiles.Count, kept.Count);
    }

    // One moment of the site, without keeping others from writing meanwhile.
    private static async Task<DbTransaction> SnapshotAsync(PortalContext db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        var connection = db.Database.GetDbConnection();
        var transaction = connection is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        await db.Database.UseTransactionAsync(transaction, cancellationToken);
        return transaction;
    }

    // No time of export: the same site exports to the same bytes.
    private static JsonObject Header(SiteDraft site) => new()
    {
        ["name"] = "export",
        ["displayName"] = site.Get("settings:SiteName")?.ToString() ?? "",
        ["description"] = "",
        ["author"] = "",
        ["website"] = "",
        ["version"] = "",
        ["issetuprecipe"] = false,
        ["categories"] = new JsonArray(),
        ["tags"] = new JsonArray(),
    };

    private async Task<List<string>> CopyMediaAsync(string directory, CancellationToken cancellationToken)
    {
        var paths = media.All().ToList();
        foreach (var path in paths)
        {
            var target = Path.Combine(directory, "media", path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!); // The path has at least the folder "media".
            await using var source = media.OpenRead(path);
            await using var copy = new FileStream(target, FileMode.Create);
            await source.CopyToAsync(copy, cancellationToken);
        }

        return paths;
    }
}
