using System.Collections.Frozen;

namespace Portal.Language.Analyzers;

/// <summary>A language's stop words, in exact forms.</summary>
internal static class StopWords
{
    public static FrozenSet<string> Of(string words) =>
        words.Split(' ').Select(word => Surface.Of(word)).ToFrozenSet(StringComparer.Ordinal);
}
