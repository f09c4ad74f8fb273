using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>The records in which recipes write content types and parts.</summary>
internal static class DefinitionShapes
{
    private static readonly Shape Settings = new MapShape(new AnyShape()) { Description = "Settings by class name; unknown classes are kept." };

    public static ShapeProperty ContentTypes { get; } = new("ContentTypes", new ListShape(new ObjectShape(
        new ShapeProperty("Name", new TextShape(), Required: true),
        new ShapeProperty("DisplayName", new TextShape()),
        new ShapeProperty("Settings", Settings),
        new ShapeProperty("ContentTypePartDefinitionRecords", new ListShape(new ObjectShape(
            new ShapeProperty("PartName", new TextShape() { Description = "Name of the part's definition." }, Required: true),
            new ShapeProperty("Name", new TextShape() { Description = "Own name of a part attached more than once; otherwise the part's." }),
            new ShapeProperty("Settings", Settings)))))));

    public static ShapeProperty ContentParts { get; } = new("ContentParts", new ListShape(new ObjectShape(
        new ShapeProperty("Name", new TextShape(), Required: true),
        new ShapeProperty("Settings", Settings),
        new ShapeProperty("ContentPartFieldDefinitionRecords", new ListShape(new ObjectShape(
            new ShapeProperty("FieldName", new TextShape() { Description = "Kind of the field, such as TextField." }, Required: true),
            new ShapeProperty("Name", new TextShape() { Description = "The field's own name." }, Required: true),
            new ShapeProperty("Settings", Settings)))))));
}
