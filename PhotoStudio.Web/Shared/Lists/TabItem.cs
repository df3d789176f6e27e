using PhotoStudio.Web.Shared.Look;

namespace PhotoStudio.Web.Shared.Lists;

/// <summary>One link of <see cref="Tabs"/>.</summary>
/// <param name="Apart">True for what stands behind a line at the end ("Cancelled").</param>
public sealed record TabItem(string Text, string Href, int? Count = null, bool Current = false, StatusLook? Look = null, bool Apart = false);
