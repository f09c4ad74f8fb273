using System.Globalization;
using System.Text;
using Portal.Starter.Words;

namespace Portal.Starter;

/// <summary>What each culture has, as a table for people; practices and countries count once their figures' units are there.</summary>
public static class Coverage
{
    public static string Of(IEnumerable<WordBook> books)
    {
        var table = new StringBuilder("culture practices institutions laws countries pages articles terms\n");
        foreach (var book in books)
        {
            var practices = book.Units is null ? 0 : book.Practices.Count;
            var countries = book.HasFigures ? book.Countries.Count : 0;
            var terms = book.Taxonomies?.Sum(taxonomy => taxonomy.Value.Count);
            table.Append(CultureInfo.InvariantCulture, $"{book.Culture,-7} {practices,9} {book.Institutions?.Count ?? 0,12} {book.Laws?.Count ?? 0,4} ");
            table.AppendLine(CultureInfo.InvariantCulture, $"{countries,9} {book.Pages.Count,5} {book.Articles.Count,8} {terms ?? 0,5}");
        }

        return table.ToString();
    }
}
