using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Web.Tests.Theme;

/// <summary>Rules of design section 8 that can be read from the theme's files.</summary>
public sealed partial class LookTests
{
    private static readonly string Theme = FindTheme();

    public static TheoryData<string> Views => [.. Directory.EnumerateFiles(Path.Combine(Theme, "Views"), "*.cshtml", SearchOption.AllDirectories).Select(Name)];

    public static TheoryData<string> Assets => [.. Directory.EnumerateFiles(Path.Combine(Theme, "wwwroot"), "*.*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".css" or ".js" or ".svg").Select(Name)];

    [Theory]
    [MemberData(nameof(Views))]
    public void A_view_is_short_and_has_nothing_inline(string view)
    {
        var text = File.ReadAllText(Path.Combine(Theme, view));

        Assert.True(text.Count(letter => letter == '\n') <= 80, "Split the view into partial views.");
        Assert.DoesNotMatch(Inline(), text);
    }

    [Theory]
    [MemberData(nameof(Assets))]
    public void No_file_asks_a_foreign_host(string asset) =>
        Assert.DoesNotMatch(ForeignHost(), File.ReadAllText(Path.Combine(Theme, asset)).Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("Onest")]
    [InlineData("Source Serif 4")]
    public void Every_letter_of_the_seven_languages_has_a_font_file(string family)
    {
        const string letters = "әғқңөұүһіӘҒҚҢӨҰҮҺІӣӯҳҷӢӮҲҶёЁйЙўЎýžňşÝŽŇŞäçöüÄÇÖÜʻʼ№«»—";
        var faces = Face().Matches(File.ReadAllText(Path.Combine(Theme, "wwwroot", "css", "tokens.css"))).Where(face => face.Groups["family"].Value == family).ToList();

        Assert.All(faces, face => Assert.True(File.Exists(Path.Combine(Theme, "wwwroot", "css", face.Groups["file"].Value))));
        Assert.All(letters, letter => Assert.Contains(faces, face => face.Groups["ranges"].Value.Split(',').Any(range => Holds(range.Trim(), letter))));
    }

    private static bool Holds(string range, char letter)
    {
        var ends = range.Replace("U+", "", StringComparison.Ordinal).Split('-').Select(end => int.Parse(end, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToList();
        return letter >= ends[0] && letter <= ends[^1];
    }

    private static string Name(string file) => Path.GetRelativePath(Theme, file);

    private static string FindTheme()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Portal.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No Portal.sln above the tests.");
        }

        return Path.Combine(folder.FullName, "themes", "Tajriba");
    }

    [GeneratedRegex("""\sstyle="|<style|\son[a-z]+="|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex("""(?:https?:)?//[a-z0-9-]+\.[a-z]""", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignHost();

    [GeneratedRegex("""@font-face \{\s*font-family: "(?<family>[^"]+)".*?url\("(?<file>[^"]+)"\).*?unicode-range: (?<ranges>[^;]+);""", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Face();
}
