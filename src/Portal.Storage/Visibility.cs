using System.Linq.Expressions;
using Portal.Content;

namespace Portal.Storage;

/// <summary>The one gate for reading: every query for a person starts from <see cref="VisibleTo"/>. What it hides does not exist.</summary>
public static class Visibility
{
    public static IQueryable<ContentItemVersion> VisibleTo(this IQueryable<ContentItemVersion> items, Reader reader)
    {
        var published = items.Where(item => item.Published);
        if (reader.UserId is not { } userId)
        {
            return published.Where(item => item.SharingLevel == SharingLevel.Public);
        }

        var person = $"|{userId}|";
        Expression<Func<ContentItemVersion, bool>> rule = item =>
            item.SharingLevel == SharingLevel.Public
            || item.SharingLevel == SharingLevel.Members
            || (item.SharingLevel == SharingLevel.Persons && item.SharingAudience.Contains(person));
        rule = reader.Countries.Aggregate(rule, OrSharedWith);
        return published.Where(rule);
    }

    private static Expression<Func<ContentItemVersion, bool>> OrSharedWith(Expression<Func<ContentItemVersion, bool>> rule, string country)
    {
        var code = $"|{country}|";
        Expression<Func<ContentItemVersion, bool>> shared = item =>
            item.SharingLevel == SharingLevel.Countries && item.SharingAudience.Contains(code);
        var item = rule.Parameters[0];
        var body = new ReplaceParameter(shared.Parameters[0], item).Visit(shared.Body);
        return Expression.Lambda<Func<ContentItemVersion, bool>>(Expression.OrElse(rule.Body, body), item);
    }

    private sealed class ReplaceParameter(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
