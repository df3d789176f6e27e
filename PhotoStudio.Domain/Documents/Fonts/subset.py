#!/usr/bin/env python3
"""Makes the font files in this folder from the families published on npm.

    npm pack @expo-google-fonts/{inter,newsreader,noto-sans-arabic,noto-sans-hebrew,noto-sans-devanagari,noto-sans-thai,noto-sans-sc,noto-sans-kr}
    # unpack each tarball into a folder named for the family: fonts/inter, fonts/newsreader, ...
    python3 subset.py fonts        (needs fonttools)

The result has TrueType outlines, no hinting and only the scripts named below. The digits of Inter are its tabular ones and those
of Newsreader its proportional ones: chosen in the character map, so that copied text needs no substitution to be understood.
"""
import pathlib
import shutil
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

PUNCTUATION = [*range(0x20, 0x7F), *range(0xA0, 0x100), *range(0x2009, 0x200B), *range(0x2010, 0x2028), 0x202F,
               *range(0x2030, 0x203B), 0x2044, *range(0x20A0, 0x20C1), 0x2116, 0x2122, 0x2212, 0x25CC]
LATIN = [*PUNCTUATION, *range(0x100, 0x250), *range(0x1E00, 0x1F00), *range(0x300, 0x370)]
GREEK_CYRILLIC = [*range(0x370, 0x530)]
ARABIC = [0x20, 0xA0, *range(0x600, 0x700), *range(0x750, 0x780), *range(0x200C, 0x2010), 0x25CC]
HEBREW = [0x20, 0xA0, *range(0x590, 0x600), 0x20AA, 0x25CC]
DEVANAGARI = [0x20, 0xA0, *range(0x900, 0x980), 0x20B9, 0x200C, 0x200D, 0x25CC]
THAI = [0x20, 0xA0, *range(0xE00, 0xE80), 0x0E3F, 0x25CC]


def encodable(codec, first, last):
    """The characters of a legacy set whose lead byte lies between two values: the ones in everyday use."""
    found = []
    for lead in range(first, last + 1):
        for trail in range(0x40, 0xFF):
            try:
                found += [ord(c) for c in bytes([lead, trail]).decode(codec)]
            except UnicodeDecodeError:
                pass
    return found


CHINESE = [*range(0x3000, 0x3020), *range(0x3041, 0x3100), *range(0xFF01, 0xFF5F), *encodable("gb2312", 0xB0, 0xF7),
           *encodable("big5", 0xA4, 0xC6), *encodable("shift_jis", 0x88, 0x98)]
KOREAN = [*range(0x3131, 0x3164), *encodable("euc_kr", 0xB0, 0xC8)]

FONTS = [
    ("inter/400Regular/Inter_400Regular.ttf", "Inter-Regular.ttf", LATIN + GREEK_CYRILLIC, "tnum"),
    ("inter/600SemiBold/Inter_600SemiBold.ttf", "Inter-SemiBold.ttf", LATIN + GREEK_CYRILLIC, "tnum"),
    ("newsreader/300Light/Newsreader_300Light.ttf", "Newsreader-Light.ttf", LATIN, "pnum"),
    ("noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf", "NotoSansArabic-Regular.ttf", ARABIC, None),
    ("noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf", "NotoSansArabic-SemiBold.ttf", ARABIC, None),
    ("noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf", "NotoSansHebrew-Regular.ttf", HEBREW, None),
    ("noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf", "NotoSansHebrew-SemiBold.ttf", HEBREW, None),
    ("noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf", "NotoSansDevanagari-Regular.ttf", DEVANAGARI, None),
    ("noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf", "NotoSansThai-Regular.ttf", THAI, None),
    ("noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf", "NotoSansSC-Regular.ttf", CHINESE, None),
    ("noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf", "NotoSansKR-Regular.ttf", KOREAN, None),
]


def freeze_digits(font, feature):
    """Points the digits of the character map at what the feature would put in their place."""
    gsub = font["GSUB"].table
    lookups = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == feature for i in r.Feature.LookupListIndex}
    swaps = {}
    for index in lookups:
        for table in gsub.LookupList.Lookup[index].SubTable:
            swaps.update(getattr(getattr(table, "ExtSubTable", table), "mapping", {}))
    for table in font["cmap"].tables:
        for digit in range(0x30, 0x3A):
            if digit in table.cmap:
                table.cmap[digit] = swaps.get(table.cmap[digit], table.cmap[digit])


def subset(source, target, characters, digits):
    font = TTFont(source)
    if digits:
        freeze_digits(font, digits)
    options = Options()
    options.hinting = False
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "rlig", "init", "medi", "fina", "isol", "liga", "calt", "abvs", "blws",
                               "akhn", "blwf", "cjct", "half", "nukt", "pres", "psts", "rkrf", "rphf", "abvm", "blwm", "dist", "rtlm"]
    if digits:
        options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = [1, 2, 3, 4, 6, 16, 17]
    options.notdef_outline = True
    options.recommended_glyphs = True
    options.drop_tables += ["STAT", "BASE", "gasp", "DSIG", "meta", "vhea", "vmtx", "VORG"]
    options.recalc_timestamp = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    font.save(target)


def main():
    fonts, here = pathlib.Path(sys.argv[1]), pathlib.Path(__file__).parent
    for source, target, characters, digits in FONTS:
        subset(fonts / source, here / target, characters, digits)
        shutil.copy(fonts / source.split("/")[0] / "LICENSE_FONT", here / f"{target.split('-')[0]}-OFL.txt")
        print(target, (here / target).stat().st_size)


main()
