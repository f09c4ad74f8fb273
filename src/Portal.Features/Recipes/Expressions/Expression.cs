using System.Collections.Immutable;

namespace Portal.Features.Recipes.Expressions;

/// <summary>A value that a recipe computes: the closed set that recipe files use, read by a parser and never by a script engine.</summary>
public abstract record Expression;

/// <summary>A text between quotation marks.</summary>
public sealed record TextLiteral(string Text) : Expression;

/// <summary><c>name('…', …)</c>.</summary>
public sealed record FunctionCall(string Name, ImmutableArray<Expression> Arguments) : Expression;

/// <summary><c>new Date().toISOString()</c>, the time of the run, or a number of days later.</summary>
public sealed record CurrentTime(int DaysLater = 0) : Expression;

/// <summary>Texts joined by <c>+</c>.</summary>
public sealed record Joined(ImmutableArray<Expression> Parts) : Expression;

/// <summary>Text that is not of the closed set, and where it stops being it.</summary>
public sealed record Unreadable(string Reason) : Expression;
