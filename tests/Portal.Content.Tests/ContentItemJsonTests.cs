using Portal.Content.Json;

namespace Portal.Content.Tests;

public sealed class ContentItemJsonTests
{
    private const string Canonical =
        """{"ContentItemId":"4q0z8w2k6m1n5r7t9v3x0b2c4d","ContentItemVersionId":"4a1b","ContentType":"Practice","DisplayText":"Түнгі күзет — ýol","Latest":true,"Published":false,"ModifiedUtc":"2026-03-02T08:15:00.12Z","PublishedUtc":null,"CreatedUtc":"2026-03-01T07:00:00Z","Owner":"4u5e","Author":"a.editor","TitlePart":{"Title":"Түнгі күзет — ýol"},"@WeldedPartSettings":{"x":[1,null]}}""";

    [Fact]
    public void Canonical_text_comes_back_byte_for_byte() =>
        Assert.Equal(Canonical, ContentItemJson.Write(ContentItemJson.Read(Canonical)).ToJsonString(PortalJson.Compact));

    [Fact]
    public void Old_forms_are_read()
    {
        var item = ContentItemJson.Read("\uFEFF" + """
            { // an old file
              "contentitemid": "4x", "contenttype": "Page", "latest": "True", "published": 1,
              "createdUtc": "2019-05-31", "ModifiedUtc": "2019-05-31T10:00:00+05:00", "PublishedUtc": "soon", }
            """);

        Assert.Equal(("4x", "Page", true, true), (item.ContentItemId, item.ContentType, item.Latest, item.Published));
        Assert.Equal(new DateTimeOffset(2019, 5, 31, 0, 0, 0, TimeSpan.Zero), item.CreatedUtc);
        Assert.Equal(new DateTimeOffset(2019, 5, 31, 5, 0, 0, TimeSpan.Zero), item.ModifiedUtc);
        Assert.Null(item.PublishedUtc);
    }

    [Fact]
    public void Unknown_scalars_at_the_root_are_told_and_objects_kept()
    {
        var dropped = new List<string>();

        var item = ContentItemJson.Read("""{"Id":17,"ContentType":"Page","Colour":"red","Mystery":{"a":1},"List":[1]}""", dropped);

        Assert.Equal(["Colour"], dropped);
        Assert.Equal(["Mystery", "List"], item.Content.Select(part => part.Key));
    }
}
