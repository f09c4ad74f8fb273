using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Features.Recipes;
using Portal.Storage;

namespace Portal.Features.Setup;

/// <summary>
/// Makes a site of an empty database: the schema, then the setup recipe and the mark that it is done, in one transaction. Whatever
/// stops it half-way leaves an empty database, and the next start begins anew. Of several processes one sets up and the others wait.
/// </summary>
public sealed class SetupPortal(IDbContextFactory<PortalContext> contexts, PortalSchema schema, RecipeRunner runner, PortalOptions options)
{
    private const string Done = "setup:done";

    public async Task<SetupOutcome> ExecuteAsync(IProgress<RecipeProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await schema.MigrateAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await IsDoneAsync(db, cancellationToken))
        {
            return new SiteReady();
        }

        await using var transaction = await db.BeginWriteAsync(cancellationToken);
        if (await IsDoneAsync(db, cancellationToken))
        {
            return new SiteReady();
        }

        var request = new RecipeRequest(RecipeFolders.FindFile(options.SetupRecipe) ?? options.SetupRecipe) { Actor = Actor.Setup };
        var plan = await runner.PlanAsync(db, request, progress, cancellationToken);
        if (plan.IsRefused)
        {
            return new SetupRefused(plan.Report());
        }

        plan.Run.Site.Set(Done, plan.Recipe);
        await runner.WriteAsync(db, plan, Actor.Setup, progress, cancellationToken);
        if (plan.IsRefused)
        {
            return new SetupRefused(plan.Report());
        }

        await transaction.CommitAsync(cancellationToken);
        return new SiteSetUp(plan.Report());
    }

    private static Task<bool> IsDoneAsync(PortalContext db, CancellationToken cancellationToken) =>
        db.Documents.AnyAsync(document => document.Name == Done, cancellationToken);
}
