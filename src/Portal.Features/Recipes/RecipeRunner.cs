using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Portal.Content;
using Portal.Features.Media;
using Portal.Features.Recipes.Items;
using Portal.Features.Recipes.Expressions;
using Portal.Storage;

namespace Portal.Features.Recipes;

/// <summary>Plans a recipe, and writes the plan, on a context whose transaction belongs to the caller.</summary>
public sealed class RecipeRunner(PortalOptions options, MediaStore media, IConfiguration configuration, TimeProvider clock)
{
    private const string LargeCache = "PRAGMA cache_size = -65536";
    private const string UsualCache = "PRAGMA cache_size = -2000";

    /// <summary>Checks everything and writes nothing. The plan stays valid while the caller holds its write transaction.</summary>
    internal async Task<RecipePlan> PlanAsync(
        PortalContext db, RecipeRequest request, IProgress<RecipeProgress>? progress, CancellationToken cancellationToken)
    {
        var documents = await db.Documents.AsNoTracking().OrderBy(document => document.Order).ToListAsync(cancellationToken);
        var site = new SiteDraft(documents);
        var run = new RecipeRun(site, Harvest(request), Environment(site, request.Actor), media, request.Trusted);
        var recipe = RecipeReader.Read(Path.GetFullPath(request.File), run.Problems);
        if (recipe is not null)
        {
            RecipePlanner.Plan(recipe, run);
            await new ContentPlanner(db, run, progress).PlanAsync(cancellationToken);
        }

        return new RecipePlan(recipe?.Key ?? Path.GetFileName(request.File), run);
    }

    /// <summary>Writes what the plan says, in the caller's open transaction, which must be thrown away if the plan is refused after all. Media files are stored last.</summary>
    internal async Task WriteAsync(
        PortalContext db, RecipePlan plan, Actor actor, IProgress<RecipeProgress>? progress, CancellationToken cancellationToken)
    {
        await ResizeCacheAsync(db, LargeCache, cancellationToken);
        await WriteDocumentsAsync(db, plan, actor, cancellationToken);
        await new ContentWriter(db, plan.Run, actor, clock, progress).WriteAsync(cancellationToken);
        foreach (var file in plan.IsRefused ? [] : plan.Run.Media)
        {
            await using var content = file.Read();
            await media.WriteAsync(file.Path, content, cancellationToken);
        }

        await ResizeCacheAsync(db, UsualCache, cancellationToken);
    }

    // A transaction larger than SQLite's page cache writes its index pages to the log again and again.
    private static async Task ResizeCacheAsync(PortalContext db, string pragma, CancellationToken cancellationToken)
    {
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync(pragma, cancellationToken);
        }
    }

    private RecipeHarvest Harvest(RecipeRequest request) =>
        RecipeHarvest.Of(new[] { Path.GetDirectoryName(Path.GetFullPath(request.File)), RecipeFolders.OfSite(options) }.OfType<string>());

    private RecipeEnvironment Environment(SiteDraft site, Actor actor) => new(
        ImmutableDictionary<string, string>.Empty
            .Add("SiteName", site.Get("settings:SiteName")?.ToString() ?? "")
            .Add("AdminUserId", actor.UserId)
            .Add("AdminUsername", actor.UserName)
            .Add("DatabaseProvider", options.Database.ToString()),
        key => configuration[key],
        clock.GetUtcNow());

    private static async Task WriteDocumentsAsync(PortalContext db, RecipePlan plan, Actor actor, CancellationToken cancellationToken)
    {
        var changes = plan.Run.Site.Changes.ToList();
        if (changes.Count == 0)
        {
            return;
        }

        var names = changes.Select(change => change.Name).ToList();
        var stored = await db.Documents.Where(document => names.Contains(document.Name)).ToDictionaryAsync(document => document.Name, cancellationToken);
        foreach (var change in changes)
        {
            Write(db, change, stored.GetValueOrDefault(change.Name));
        }

        var now = plan.Run.Environment.Now;
        foreach (var kind in changes.Select(change => Kind(change.Name)).Distinct().Order())
        {
            db.AppendChange(new ChangeLogEntry { Kind = kind, AtUtc = now });
        }

        db.Audit.Add(new AuditEntry { AtUtc = now, UserId = actor.UserId, UserName = actor.UserName, Name = "RecipeApplied", Comment = plan.Recipe });
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    private static void Write(PortalContext db, DraftChange change, SiteDocument? stored)
    {
        if (change.Deleted)
        {
            db.Documents.RemoveRange(stored is null ? [] : [stored]);
        }
        else if (stored is null)
        {
            db.Documents.Add(new SiteDocument { Name = change.Name, Json = Text(change.Value), Order = change.Order });
        }
        else
        {
            stored.Json = Text(change.Value);
        }
    }

    private static string Text(JsonNode? value) => RecipeJson.Write(value);

    private static ChangeKind Kind(string document) =>
        document.StartsWith("type:", StringComparison.Ordinal) || document.StartsWith("part:", StringComparison.Ordinal)
            ? ChangeKind.DefinitionsChanged
            : ChangeKind.SettingsChanged;
}
