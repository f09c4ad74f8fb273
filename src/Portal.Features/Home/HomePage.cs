using Portal.Features.Practices;
using Portal.Features.Reading;

namespace Portal.Features.Home;

/// <summary>The first page of a language. View: <c>Home/Home</c>.</summary>
public sealed record HomePage(
    IReadOnlyList<CountryTile> Countries, IReadOnlyList<PracticeCard> Newest, IReadOnlyList<PracticeCard> Relevant,
    IReadOnlyList<TermLabel> Topics, IReadOnlyList<ItemLink> Articles, int PracticeCount, int CountryCount, int LanguageCount);

/// <summary>A country on the map and in its list.</summary>
public sealed record CountryTile(string Code, string Label, string Url, int Practices, bool Partner);
