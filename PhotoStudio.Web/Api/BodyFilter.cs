namespace PhotoStudio.Web.Api;

/// <summary>Answers a body that could not be read before the endpoint runs; who may call was checked before.</summary>
internal sealed class BodyFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.Arguments.OfType<IBody>().FirstOrDefault()?.Failure ?? await next(context);
}
