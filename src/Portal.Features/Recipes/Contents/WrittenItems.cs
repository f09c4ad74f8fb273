using Microsoft.EntityFrameworkCore;
using Portal.Storage;

namespace Portal.Features.Recipes.Contents;

/// <summary>What can only be put right when all items of a run are in the database.</summary>
internal sealed class WrittenItems(PortalContext db)
{
    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        await NameLatestAsync(cancellationToken);
        await ShareTranslationsAsync(cancellationToken);
    }

    // A file that carries a published version alone may leave its Latest out.
    private Task NameLatestAsync(CancellationToken cancellationToken) =>
        db.ContentItems
            .Where(row => row.Published && !row.Latest && !db.ContentItems.Any(other => other.ContentItemId == row.ContentItemId && other.Latest))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Latest, true), cancellationToken);

    // How far a thing may travel is a fact of its source; the gate reads it from each row.
    private async Task ShareTranslationsAsync(CancellationToken cancellationToken)
    {
        var live = db.ContentItems.Where(row => row.Latest || row.Published);
        var differing = await (
            from translation in live
            where !translation.IsSource
            join source in live on translation.LocalizationSet equals source.LocalizationSet
            where source.IsSource && (translation.SharingLevel != source.SharingLevel || translation.SharingAudience != source.SharingAudience)
            select new { translation.Id, source.SharingLevel, source.SharingAudience, source.Published }).ToListAsync(cancellationToken);
        foreach (var translation in differing.GroupBy(row => row.Id))
        {
            var source = translation.OrderByDescending(row => row.Published).First();
            await db.ContentItems.Where(row => row.Id == translation.Key).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.SharingLevel, source.SharingLevel).SetProperty(row => row.SharingAudience, source.SharingAudience),
                cancellationToken);
        }
    }
}
