using System.Text.Json.Nodes;

namespace Portal.Starter.Tests;

public sealed class DefinedFieldsTests
{
    private static readonly string[] OwnParts = ["Practice", "Figure", "Source", "Country", "Institution", "LegalInstrument", "Article"];

    private static readonly ILookup<string, string> Fields = Names("ContentParts", "ContentPartFieldDefinitionRecords");
    private static readonly ILookup<string, string> Parts = Names("ContentTypes", "ContentTypePartDefinitionRecords");

    [Fact]
    public void Items_use_only_parts_of_their_type()
    {
        var unknown = Everything().SelectMany(item => item
            .Where(property => property.Value is JsonObject && !Parts[item["ContentType"]!.ToString()].Contains(property.Key))
            .Select(property => $"{item["ContentType"]}.{property.Key}"));

        Assert.Empty(unknown.Distinct());
    }

    [Fact]
    public void Items_use_only_fields_of_their_parts()
    {
        var unknown = Everything().SelectMany(item => OwnParts
            .Where(item.ContainsKey)
            .SelectMany(part => item[part]!.AsObject().Select(field => field.Key).Except(Fields[part]).Select(field => $"{part}.{field}")));

        Assert.Empty(unknown.Distinct());
    }

    private static IEnumerable<JsonObject> Everything() => Repository.StarterItems.SelectMany(item =>
        new[] { "Results", "Indicators", "Sources" }.SelectMany(bag => Repository.Children(item, bag)).Prepend(item));

    private static ILookup<string, string> Names(string owners, string records) => Repository.Steps("content-types.recipe.json")
        .SelectMany(step => step![owners]!.AsArray().OfType<JsonObject>())
        .SelectMany(owner => owner[records]!.AsArray(), (owner, record) => (Owner: owner["Name"]!.ToString(), Name: record!["Name"]!.ToString()))
        .ToLookup(pair => pair.Owner, pair => pair.Name);
}
