using System.Reflection;

namespace Portal.Web.Tests;

/// <summary>Arrows point one way: Web → theme → Features → {Storage, Search} → {Content, Language}.</summary>
public sealed class ArchitectureTests
{
    [Theory]
    [InlineData("Portal.Content", "")]
    [InlineData("Portal.Language", "")]
    [InlineData("Portal.Search", "Portal.Language")]
    [InlineData("Portal.Storage", "Portal.Content")]
    [InlineData("Portal.Features", "Portal.Content Portal.Language Portal.Search Portal.Storage")]
    [InlineData("Tajriba", "Portal.Content Portal.Features Portal.Search")]
    public void Assembly_knows_only_what_stands_below_it(string name, string allowed)
    {
        var known = Assembly.Load(name).GetReferencedAssemblies().Select(reference => reference.Name ?? "")
            .Where(reference => reference.StartsWith("Portal.", StringComparison.Ordinal) || reference == "Tajriba");
        Assert.Empty(known.Except(allowed.Split(' ')));
    }

    [Theory]
    [InlineData("Portal.Content")]
    [InlineData("Portal.Language")]
    public void Foundations_need_the_base_library_only(string name)
    {
        var foreign = Assembly.Load(name).GetReferencedAssemblies().Select(reference => reference.Name ?? "")
            .Where(reference => !reference.StartsWith("System", StringComparison.Ordinal) && reference != "netstandard");
        Assert.Empty(foreign);
    }
}
