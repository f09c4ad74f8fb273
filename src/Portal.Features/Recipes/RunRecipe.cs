using Microsoft.EntityFrameworkCore;
using Portal.Storage;

namespace Portal.Features.Recipes;

/// <summary>Runs a recipe file: checks all of it first, then applies it in one transaction, or refuses it with every reason at once.</summary>
public sealed class RunRecipe(IDbContextFactory<PortalContext> contexts, RecipeRunner runner)
{
    /// <param name="progress">Told after every few hundred items; null when nobody watches.</param>
    public async Task<RecipeOutcome> ExecuteAsync(
        RecipeRequest request, IProgress<RecipeProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (request.DryRun)
        {
            var look = await runner.PlanAsync(db, request, progress, cancellationToken);
            return look.IsRefused ? new RecipeRefused(look.Report()) : new RecipeChecked(look.Report());
        }

        await using var transaction = await db.BeginWriteAsync(cancellationToken);
        var plan = await runner.PlanAsync(db, request, progress, cancellationToken);
        if (plan.IsRefused)
        {
            return new RecipeRefused(plan.Report());
        }

        await runner.WriteAsync(db, plan, request.Actor, progress, cancellationToken);
        if (plan.IsRefused)
        {
            return new RecipeRefused(plan.Report());
        }

        await transaction.CommitAsync(cancellationToken);
        return new RecipeApplied(plan.Report());
    }
}
