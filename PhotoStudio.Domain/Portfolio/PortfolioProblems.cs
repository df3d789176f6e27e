using PhotoStudio.Domain.Common;

namespace PhotoStudio.Domain.Portfolio;

/// <summary>The sentences of the portfolio that a user may see.</summary>
public static class PortfolioProblems
{
    public const int MostCategory = 80;

    public static Problem NoSuchShoot() => new NotFound("shoot");

    public static Problem NoSuchPhoto() => new NotFound("photo");

    public static Problem NoSuchCategory() => new NotFound("category");

    public static Problem CategoryTaken() => new Invalid("name", "There is a category of this name already.");

    public static Problem CategoryInUse(int shoots) =>
        new Refused(shoots == 1 ? "One shoot is in this category. Move it to another one first." : $"{shoots} shoots are in this category. Move them to another one first.");

    public static Problem CoverOfAnother() => new Invalid("cover", "This photo is not in this shoot. The cover is one of its own photos.");

    public static Problem TooLarge() => new TooLarge($"A photo has at most {PhotoLimits.MostMegabytes} MB.");

    public static Problem UnknownType() => new UnknownType("Not a JPEG, PNG or WebP.");

    public static Problem TooManyPixels(long pixels) =>
        new Invalid("photo", $"A photo has at most {PhotoLimits.MostMegapixels} megapixels; this one has {(pixels + 500_000) / 1_000_000}.");

    public static Problem Unreadable() => new Invalid("photo", "This file is damaged: it cannot be read as a photo.");

    public static Problem NobodyToTell() => new Refused("No client who may see this shoot has an e-mail address and still has to be told.");

    public static Problem NothingToSee() => new Refused("There is no photo that a client could see yet.");

    public static Problem NothingToDownload() => new NotFound("photo");

    public static Problem WrongMove() => new Invalid("photos", "Not all of these photos are in this shoot.");
}
