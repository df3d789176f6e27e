namespace PhotoStudio.Web.Shared.Look;

/// <summary>The line set: paths on a square of 20, drawn with a stroke of 1.5 by <see cref="Icon"/>.</summary>
public static class Glyph
{
    public const string Overview = "M3 16V9M8 16V4M13 16v-5M18 16V7M2 18.5h17";
    public const string Portfolio = "M3 5.5h10v9H3zM6 3h11v9M3 12l3-3 3.5 3.5L11 11l2 2";
    public const string Camera = "M2.5 6.5h3.2L7 4.5h6l1.3 2h3.2v9h-15zM10 14a3 3 0 1 0 0-6 3 3 0 0 0 0 6z";
    public const string Invoice = "M5 2.5h10v15l-2.5-1.5-2.5 1.5-2.5-1.5L5 17.5zM8 6.5h4M8 10h4";
    public const string Wallet = "M3 6h13v10H3zM3 6l9-3v3M12.5 11h3.5";
    public const string Tag = "M3 3h7l7.5 7.5-6.5 6.5L3.5 9.5zM6.7 6.7h.01";
    public const string People = "M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 16.5c0-3 2.5-4.5 5.5-4.5s5.5 1.5 5.5 4.5M13 4a2.8 2.8 0 0 1 0 5.2M15 12.4c1.9.6 3 2 3 4.1";
    public const string Person = "M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c0-3.2 2.8-4.8 6-4.8s6 1.6 6 4.8";
    public const string Settings = "M3 6h8M15 6h2M3 14h2M9 14h8M13 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z";
    public const string Menu = "M3 6h14M3 10h14M3 14h14";
    public const string Search = "M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.5 13.5L17.5 17.5";
    public const string Plus = "M10 4v12M4 10h12";
    public const string Close = "M5 5l10 10M15 5L5 15";
    public const string Check = "M4 10.5l4 4 8-9";
    public const string Alert = "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 6v5M10 13.7h.01";
    public const string Clock = "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 6v4.2l2.8 1.8";
    public const string No = "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM4.8 4.8l10.4 10.4";
    public const string Lock = "M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9";
    public const string Key = "M7 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM10.5 10H18M15 10v3";
    public const string Mail = "M2.5 5h15v10.5h-15zM3 5.5l7 5.5 7-5.5";
    public const string Calendar = "M3 4.5h14V17H3zM3 8.5h14M7 2.5V6M13 2.5V6";
    public const string Money = "M2.5 5.5h15v9h-15zM10 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM5 10h.01M15 10h.01";
    public const string Copy = "M7 7h9v9H7zM4 13V4h9";
    public const string Edit = "M4 16l.8-3.5L13 4.3 15.7 7 7.5 15.2z";
    public const string Delete = "M4 6h12M8 6V4h4v2M5.5 6l.8 11h7.4l.8-11";
    public const string Undo = "M4 8h8a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5";
    public const string Download = "M10 3v10M5.5 9l4.5 4.5L14.5 9M3.5 17h13";
    public const string Upload = "M10 14V4M5.5 8L10 3.5 14.5 8M3.5 17h13";
    public const string Document = "M5 2.5h7L15.5 6v11.5H5zM8 10h4.5M8 13h4.5";
    public const string Eye = "M2 10s3-5.5 8-5.5 8 5.5 8 5.5-3 5.5-8 5.5S2 10 2 10zM10 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z";
    public const string Place = "M10 17.5s5.5-5 5.5-9a5.5 5.5 0 0 0-11 0c0 4 5.5 9 5.5 9zM10 10.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z";
    public const string Star = "M10 3l2.2 4.6 5 .7-3.6 3.5.9 5L10 14.4l-4.5 2.4.9-5L2.8 8.3l5-.7z";
    public const string Link = "M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l1-1";
    public const string SignOut = "M8 3.5H4v13h4M8 10h9M13.5 6.5L17 10l-3.5 3.5";
    public const string Down = "M5.5 8l4.5 4.5L14.5 8";
    public const string Up = "M5.5 12L10 7.5l4.5 4.5";
    public const string Left = "M12 5l-5 5 5 5";
    public const string Right = "M8 5l5 5-5 5";
    public const string Grip = "M8 5h.01M12 5h.01M8 10h.01M12 10h.01M8 15h.01M12 15h.01";

    /// <summary>Three dots; drawn filled.</summary>
    public const string More = "M6 10a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0zM11.5 10a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0zM17 10a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0z";
}
