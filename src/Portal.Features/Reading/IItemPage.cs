namespace Portal.Features.Reading;

/// <summary>The page of one content type. Adding a page for a type is adding a class and its registration.</summary>
public interface IItemPage
{
    string ContentType { get; }

    Task<ItemView> ShowAsync(ShownItem item, Visit visit, CancellationToken cancellationToken);
}
