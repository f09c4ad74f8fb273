using Portal.Content;

namespace Portal.Testing;

/// <summary>The people of the tests.</summary>
public static class Cast
{
    /// <summary>An editor in Astana.</summary>
    public static Actor Aigul { get; } = new("4user000000000000000aigul", "aigul");

    /// <summary>A second editor, in Bishkek.</summary>
    public static Actor Bakyt { get; } = new("4user000000000000000bakyt", "bakyt");

    /// <summary>An investigator of Tajikistan with an account.</summary>
    public static Reader Zarina { get; } = new("4user00000000000000zarina", [], ["TJ"]);

    /// <summary>A member from Uzbekistan.</summary>
    public static Reader Otabek { get; } = new("4user00000000000000otabek", [], ["UZ"]);
}
