using Portal.Content.Validation;

namespace Portal.Features.Recipes.Contents;

/// <summary>Checks the values of an imported item. What would break an address, a column or a reader's browser is refused; the rest is remarked upon.</summary>
internal static class ItemChecks
{
    public static void Check(ImportedItem imported, RecipeRun run)
    {
        foreach (var error in ContentValidation.Validate(imported.Item, run.Site.Definitions, complete: false))
        {
            var place = imported.At.Place.At(error.Path);
            var message = $"{error.Code}{(error.Detail is null ? "" : $": {error.Detail}")}.";
            if (error.Code is ContentErrorCode.BadPath or ContentErrorCode.BadId or ContentErrorCode.TooLong && error.Path.EndsWith("Part.Alias", StringComparison.Ordinal)
                || (!run.Trusted && error.Code is ContentErrorCode.UnsafeAddress or ContentErrorCode.UnsafePath))
            {
                run.Problems.Refuse(place, message);
            }
            else
            {
                run.Problems.Note(place, message);
            }
        }
    }
}
