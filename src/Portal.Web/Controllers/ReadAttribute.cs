using Microsoft.AspNetCore.Mvc.Routing;

namespace Portal.Web.Controllers;

/// <summary>An address that is read: GET, and HEAD for those who only ask whether it is there.</summary>
public sealed class ReadAttribute(string template) : HttpMethodAttribute(["GET", "HEAD"], template);
