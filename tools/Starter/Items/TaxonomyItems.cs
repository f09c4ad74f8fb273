using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Starter.Facts;
using Portal.Starter.Words;

namespace Portal.Starter.Items;

/// <summary>A taxonomy: one item for all cultures, each term with its label in each of them.</summary>
public sealed class TaxonomyItems(string alias, TaxonomyTree tree, IReadOnlyCollection<WordBook> books)
{
    public JsonObject Make()
    {
        var item = ItemFactory.Shell(Keys.Taxonomy(alias), "Taxonomy", tree.Title);
        item["TitlePart"] = new JsonObject { ["Title"] = tree.Title };
        item["AliasPart"] = new JsonObject { ["Alias"] = alias };
        item["TaxonomyPart"] = new JsonObject { ["TermContentType"] = tree.Type, ["Terms"] = Terms(tree.Terms) };
        ItemFactory.Sealed(item);
        return item;
    }

    private JsonArray Terms(JsonElement terms) => new([.. terms.EnumerateObject().Select(term => Term(term.Name, term.Value))]);

    private JsonObject Term(string key, JsonElement children)
    {
        var labels = books.Where(book => book.Taxonomies is not null)
            .ToDictionary(book => book.Culture, book => book.Taxonomies![alias][key]); // not null: the line above
        var title = labels[WordBook.Source];
        var translated = labels.Where(label => label.Key != WordBook.Source).OrderBy(label => label.Key, StringComparer.Ordinal).ToArray();
        var term = new JsonObject
        {
            ["ContentItemId"] = Keys.Term(alias, key),
            ["ContentType"] = tree.Type,
            ["DisplayText"] = title,
            ["TitlePart"] = new JsonObject { ["Title"] = title },
            ["AliasPart"] = new JsonObject { ["Alias"] = key },
            ["LabelsPart"] = new JsonObject
            {
                ["Labels"] = new JsonObject(translated.Select(label => KeyValuePair.Create(label.Key, (JsonNode?)label.Value))),
                ["Machine"] = new JsonArray([.. translated.Select(label => (JsonNode)label.Key)]),
            },
            ["TermPart"] = new JsonObject { ["TaxonomyContentItemId"] = Keys.Taxonomy(alias) },
        };
        if (children.EnumerateObject().Any())
        {
            term["Terms"] = Terms(children);
        }

        return term;
    }
}
