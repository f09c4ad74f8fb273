using System.Collections.Immutable;
using Portal.Features.Recipes;
using Portal.Features.Recipes.Expressions;

namespace Portal.Features.Tests.Recipes;

public sealed class ExpressionTests
{
    private static readonly RecipeEnvironment Environment = new(
        ImmutableDictionary<string, string>.Empty.Add("SiteName", "Таҷриба"),
        key => key == "Site:Town" ? "Oʻsh" : null,
        new DateTimeOffset(2026, 3, 2, 8, 15, 0, 120, TimeSpan.Zero));

    private readonly Recipe recipe = new(Path.Combine(AppContext.BaseDirectory, "x.recipe.json"))
    {
        Name = "x",
        Variables = ImmutableSortedDictionary<string, string>.Empty
            .Add("id", "[js: uuid()]").Add("path", "[js: 'a/' + variables('id')]").Add("loop", "[js: variables('loop')]")
            .Add("tender", "[js: uuuid()]").Add("encoded", "[js: base64('W2pzOiB1dWlkKCld')]"),
    };

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("[1: x]", "[1: x]")]
    [InlineData("[no colon]", "[no colon]")]
    [InlineData("[js: uuid()] and more", "[js: uuid()] and more")]
    [InlineData("[note: кратко]", "note: кратко")]
    [InlineData("[js: parameters('SiteName')]", "Таҷриба")]
    [InlineData("[js: parameters('Nothing')]", "")]
    [InlineData("[js: configuration('Site:Town','-')]", "Oʻsh")]
    [InlineData("[js:configuration(\"Site:Village\", \"-\")]", "-")]
    [InlineData("[js: base64('0JDQkQ==')]", "АБ")]
    [InlineData("[js: html('&lt;ş&gt;')]", "<ş>")]
    [InlineData("[js: 'a' + \"b\\u0431\" + ('c')]", "abбc")]
    [InlineData("[js: new Date().toISOString()]", "2026-03-02T08:15:00.120Z")]
    [InlineData("[js: const d = new Date(); d.setDate(d.getDate() + 30); return d.toISOString();]", "2026-04-01T08:15:00.120Z")]
    [InlineData("[js: gzip('H4sIAAAAAAACA0tMBADXGYoHAgAAAA==')]", "YWE=")]
    public void Expressions_of_the_closed_set_have_their_value(string text, string value) =>
        Assert.Equal(value, Assert.IsType<Evaluated>(Evaluate(text)).Text);

    [Theory]
    [InlineData("[js: uuuid()]", "Did you mean \"uuid\"")]
    [InlineData("[js: variables('ids')]", "Did you mean \"id\"")]
    [InlineData("[js: variables('loop')]", "needs its own value")]
    [InlineData("[js: variables('tender')]", "\"uuuid\" is not defined")]
    [InlineData("[js: base64('?')]", "not Base64")]
    [InlineData("[js: uuid('x')]", "does not take")]
    [InlineData("[file:text('../../secret')]", "leaves the recipe's folder")]
    [InlineData("[file:text('nothing.txt')]", "there is no file")]
    public void What_is_not_defined_is_named(string text, string reason) =>
        Assert.Contains(reason, Assert.IsType<Undefined>(Evaluate(text)).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("[js: getUrlPrefix('/a?' + encodeURI(createWorkflowToken('b')))]")]
    [InlineData("[js: 1 + 1]")]
    [InlineData("[js: while(true){}]")]
    public void Scripts_are_not_run(string text) => Assert.IsType<NotRun>(Evaluate(text));

    [Fact]
    public void A_variable_has_one_value_and_a_place_makes_its_own_id()
    {
        var expressions = new RecipeExpressions(recipe, Environment);
        var id = Assert.IsType<Evaluated>(expressions.Evaluate("[js: variables('id')]", "here")).Text;
        Assert.Equal($"a/{id}", Assert.IsType<Evaluated>(expressions.Evaluate("[js: variables('path')]", "there")).Text);
        Assert.Equal(26, id.Length);
        Assert.NotEqual(expressions.Evaluate("[js: uuid()]", "here"), expressions.Evaluate("[js: uuid()]", "there"));
        Assert.Equal(expressions.Evaluate("[js: uuid()]", "here"), new RecipeExpressions(recipe, Environment).Evaluate("[js: uuid()]", "here"));
    }

    [Fact]
    public void A_decoded_text_is_never_evaluated_again()
    {
        Assert.Equal("[js: uuid()]", Assert.IsType<Evaluated>(Evaluate("[js: variables('encoded')]")).Text);
        var expressions = new RecipeExpressions(recipe, Environment);
        Assert.Equal("[js: uuid()]", expressions.Unescape("[js: variables('encoded')]"));
        Assert.Equal("[js: variables('id')]", expressions.Unescape("[js: variables('id')]"));
    }

    private ExpressionResult Evaluate(string text) => new RecipeExpressions(recipe, Environment).Evaluate(text, "seed");
}
