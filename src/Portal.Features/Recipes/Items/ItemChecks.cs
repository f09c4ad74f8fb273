using Portal.Content.Validation;
using Portal.Features.Contents;

namespace Portal.Features.Recipes.Items;

/// <summary>Checks the values of an imported item. What would break an address, a column or a reader's browser is refused; the rest is remarked upon.</summary>
internal static class ItemChecks
{
    public static void Check(RecipeItem imported, RecipeRun run)
    {
        foreach (var error in ContentValidation.Validate(imported.Item, run.Site.Definitions, complete: false))
        {
            var place = imported.At.Place.At(error.Path);
            var message = $"{error.Code}{(error.Detail is null ? "" : $": {error.Detail}")}.";
            if (PrepareItem.NeverImported.Contains(error.Code))
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
