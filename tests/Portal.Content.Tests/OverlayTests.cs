using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Portal.Content.Definitions;
using Portal.Content.Json;
using Portal.Content.Overlays;

namespace Portal.Content.Tests;

public sealed class OverlayTests
{
    private static readonly ContentDefinitions Definitions = Define();

    private readonly ContentItem source = ContentItemJson.Read("""
        { "ContentItemId": "4en", "ContentType": "Story", "DisplayText": "Night patrol",
          "TitlePart": { "Title": "Night patrol" }, "AutoroutePart": { "Path": "en/night" }, "LocalizationPart": { "LocalizationSet": "s", "Culture": "en" },
          "Story": { "Summary": { "Text": "A summary" }, "Aim": { "Markdown": "An aim" }, "Year": { "Value": 2018 } },
          "Results": { "ContentItems": [
            { "ContentItemId": "4r1", "ContentType": "Figure", "Figure": { "Label": { "Text": "Calls" }, "Value": { "Value": 12.5 } } },
            { "ContentItemId": "4r2", "ContentType": "Figure", "Figure": { "Label": { "Text": "Officers" }, "Value": { "Value": 3 } } } ] } }
        """);

    private readonly ContentItem translation = ContentItemJson.Read("""
        { "ContentItemId": "4tg", "ContentType": "Story", "DisplayText": "Посбонии шабона",
          "TitlePart": { "Title": "Посбонии шабона" }, "AutoroutePart": { "Path": "tg/шаб" }, "LocalizationPart": { "LocalizationSet": "s", "Culture": "tg" },
          "Story": { "Summary": { "Text": "Хулоса" }, "Aim": { "Markdown": " " }, "Year": { "Value": 1999 } },
          "Results": { "ContentItems": [
            { "ContentItemId": "4gone", "ContentType": "Figure", "Figure": { "Label": { "Text": "Нест" } } },
            { "ContentItemId": "4r2", "ContentType": "Figure", "Figure": { "Label": { "Text": "Кормандон" }, "Value": { "Value": 99 } } } ] } }
        """);

    [Fact]
    public void Words_come_from_the_translation_and_facts_from_the_source()
    {
        var shown = new Overlay(Definitions).Of(source, translation);

        Assert.Equal(new OverlaidText("Посбонии шабона", "tg"), shown.Title);
        Assert.Equal(new OverlaidText("Хулоса", "tg"), shown.Text("Story", "Summary"));
        Assert.Equal(2018, shown.Whole("Story", "Year"));
        Assert.Equal("tg/шаб", shown.Item.Part("AutoroutePart")!["Path"]!.ToString());
    }

    [Fact]
    public void A_missing_word_is_the_sources_and_labelled_so()
    {
        var shown = new Overlay(Definitions).Of(source, translation);

        Assert.Equal(new OverlaidText("An aim", "en"), shown.Text("Story", "Aim"));
        Assert.Null(shown.Text("Story", "Nothing"));
    }

    [Fact]
    public void The_source_decides_which_children_there_are_and_in_what_order()
    {
        var children = new Overlay(Definitions).Of(source, translation).Children("Results");

        Assert.Equal(["4r1", "4r2"], children.Select(child => child.Item.ContentItemId));
        Assert.Equal([new OverlaidText("Calls", "en"), new OverlaidText("Кормандон", "tg")], children.Select(child => child.Text("Figure", "Label")!));
        Assert.Equal([12.5m, 3m], children.Select(child => child.Number("Figure", "Value")!.Value));
    }

    [Fact]
    public void Without_a_translation_the_source_shows_itself()
    {
        var shown = new Overlay(Definitions).Of(source);

        Assert.Equal(("en", "en"), (shown.Culture, shown.SourceCulture));
        Assert.Equal(source.Content.ToJsonString(), shown.Item.Content.ToJsonString());
    }

    [Fact]
    public void Taking_the_facts_out_and_laying_the_words_over_gives_the_same_whole()
    {
        var whole = new Overlay(Definitions).Of(source, translation).Item;

        var words = ContentItemJson.Read(ContentItemJson.Write(whole));
        var differing = new TranslationWords(Definitions).Keep(words, source);

        Assert.Empty(differing);
        Assert.Null(words.Field("Story", "Year"));
        Assert.Equal(whole.Content.ToJsonString(), new Overlay(Definitions).Of(source, words).Item.Content.ToJsonString());
    }

    [Fact]
    public void A_fact_that_differs_is_told_by_its_path() =>
        Assert.Equal(["Story.Year", "Results.4gone", "Results.4r2.Figure.Value"], new TranslationWords(Definitions).Keep(translation, source));

    private static ContentDefinitions Define()
    {
        static ContentPartDefinition Part(string name, params (string Kind, string Name)[] fields) =>
            new(name, [], [.. fields.Select(field => new ContentPartFieldDefinition(field.Kind, field.Name, []))]);
        static ContentTypePartDefinition On(string part, string? name = null) => new(part, name ?? part, []);

        ContentTypeDefinition[] types =
        [
            new("Story", "Story", [], [On("TitlePart"), On("Story"), On("BagPart", "Results")]),
            new("Figure", "Figure", [], [On("Figure")]),
        ];
        ContentPartDefinition[] parts =
        [
            Part("Story", ("TextField", "Summary"), ("MarkdownField", "Aim"), ("NumericField", "Year")),
            Part("Figure", ("TextField", "Label"), ("NumericField", "Value")),
        ];
        return new ContentDefinitions(types.ToImmutableSortedDictionary(type => type.Name, type => type), parts.ToImmutableSortedDictionary(part => part.Name, part => part));
    }
}
