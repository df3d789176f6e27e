namespace PhotoStudio.Web.Shared;

internal static class Marker;
