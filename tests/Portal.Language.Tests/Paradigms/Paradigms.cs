using System.Text.Json;

namespace Portal.Language.Tests.Paradigms;

/// <summary>The tuning set as it lies in paradigms.json.</summary>
public sealed record ParadigmFile(IReadOnlyDictionary<string, LanguageParadigms> Languages)
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static ParadigmFile Read() =>
        JsonSerializer.Deserialize<ParadigmFile>(File.ReadAllText(SpecificationFile.PathOf("Paradigms/paradigms.json")), Format)!;
}

/// <summary>What must share a key, what must not, and what is one word in two spellings.</summary>
public sealed record LanguageParadigms(
    IReadOnlyList<Paradigm> Paradigms, IReadOnlyList<string[]> MustNotConflate, IReadOnlyList<string[]> MustConflateVariants);

public sealed record Paradigm(string Lemma, IReadOnlyList<string> Forms);
