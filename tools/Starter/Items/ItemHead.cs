namespace Portal.Starter.Items;

/// <summary>What all items have: which thing it is, in which culture, its title and address.</summary>
public sealed record ItemHead(
    string Kind, string Id, string ContentType, string Culture, string Title, string Path, DateTimeOffset Published)
{
    public string ItemId => Keys.Item(Kind, Id, Culture);
}
