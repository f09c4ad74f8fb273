// Publishes one item after another and says so after each commit, until somebody kills it.
// Arguments: data directory, Sqlite or PostgreSql, connection string (PostgreSql only).
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Portal.Content;
using Portal.Features.Contents;
using Portal.Storage;

var options = new PortalOptions { DataDirectory = args[0], Database = Enum.Parse<DatabaseKind>(args[1]), ConnectionString = args.ElementAtOrDefault(2) };
await using var services = new ServiceCollection().AddPortalStorage(options).AddPortalContents().BuildServiceProvider();
var content = services.GetRequiredService<ContentManager>();
while (true)
{
    var item = new ContentItem { ContentItemId = ContentItemIds.New(), ContentType = "Note", Content = { ["TitlePart"] = new JsonObject { ["Title"] = "Қайд" } } };
    if (await content.CreateAsync(item, VersionOptions.Published, Actor.CommandLine) is ContentResult.Done done)
    {
        Console.WriteLine(done.Item.ContentItemVersionId);
    }
}
