using Portal.Features.Localization;

namespace Portal.Web.Tests.Localization;

public sealed class PluralRuleTests
{
    private const string Russian = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);";

    [Theory]
    [InlineData("nplurals=2; plural=(n != 1);", 0, 1)]
    [InlineData("nplurals=2; plural=(n != 1);", 1, 0)]
    [InlineData("nplurals=2; plural=(n != 1);", 21, 1)]
    [InlineData("nplurals=2; plural=(n > 1);", 0, 0)]
    [InlineData("nplurals=2; plural=(n > 1);", 2, 1)]
    [InlineData("nplurals=1; plural=0;", 5, 0)]
    [InlineData(Russian, 1, 0)]
    [InlineData(Russian, 2, 1)]
    [InlineData(Russian, 5, 2)]
    [InlineData(Russian, 11, 2)]
    [InlineData(Russian, 12, 2)]
    [InlineData(Russian, 21, 0)]
    [InlineData(Russian, 22, 1)]
    [InlineData(Russian, 111, 2)]
    [InlineData(Russian, -21, 0)]
    [InlineData(Russian, long.MinValue, 2)]
    public void Number_takes_the_form_of_its_language(string header, long count, int form) => Assert.Equal(form, PluralRule.Parse(header).FormOf(count));

    [Theory]
    [InlineData("")]
    [InlineData("nplurals=2")]
    [InlineData("nplurals=0; plural=0;")]
    [InlineData("nplurals=2; plural=system(n);")]
    [InlineData("nplurals=2; plural=n >;")]
    [InlineData("nplurals=2; plural=(n;")]
    [InlineData("nplurals=2; plural=99999999999999999999;")]
    public void What_is_no_plural_rule_is_refused(string header) => Assert.Throws<FormatException>(() => PluralRule.Parse(header));

    [Fact]
    public void Deep_nesting_is_refused_before_the_stack_ends() =>
        Assert.Throws<FormatException>(() => PluralRule.Parse($"nplurals=2; plural={new string('(', 10_000)}n{new string(')', 10_000)};"));

    [Fact]
    public void Division_by_zero_is_zero() => Assert.Equal(0, PluralRule.Parse("nplurals=2; plural=n/0 + n%0;").FormOf(7));
}
