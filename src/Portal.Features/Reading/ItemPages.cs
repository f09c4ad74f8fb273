using Portal.Features.Pages;

namespace Portal.Features.Reading;

/// <summary>Chooses the page of an item by its content type; a type without one is shown plainly.</summary>
public sealed class ItemPages(IEnumerable<IItemPage> pages, PlainItemPage plain)
{
    public Task<ItemView> ShowAsync(ShownItem item, Visit visit, CancellationToken cancellationToken) =>
        (pages.FirstOrDefault(page => page.ContentType == item.Shown.ContentType) ?? plain).ShowAsync(item, visit, cancellationToken);
}
