"""Makes the fonts of the scripts that a resume seldom has:

python3 fallback.py <Debian's noto folder> <Noto Sans KR's package> <Noto Emoji's package> <HanaMinA.ttf>
"""
import sys
import tempfile
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont

from reduce import LAYOUT, separate

IDEOGRAPHS = [(0x3400, 0xA000), (0xF900, 0xFB00), (0x20000, 0x32000)]
TOO_LARGE = ("SignWriting", "Cuneiform", "AnatolianHieroglyphs", "EgyptianHieroglyphs", "Duployan", "Nushu", "Display", "AdlamUnjoined",
             "TifinaghA", "TifinaghG", "TifinaghH", "TifinaghR", "TifinaghS", "TifinaghT")
DROPPED = subset.Options().drop_tables + LAYOUT + ["MATH", "MERG", "meta", "FFTM", "gasp"]


def reduced(source, characters, name=None):
    """A font of these characters alone, each with a glyph of its own."""
    options = subset.Options(hinting=False, layout_features=[], drop_tables=DROPPED, notdef_outline=False)
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    separate(font)
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format in (4, 12)]
    if name:
        for record in font["name"].names:
            record.string = name
    return font


def united(fonts, target):
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for i, font in enumerate(fonts):
            files.append(f"{folder}/{i:03}.ttf")
            font.save(files[-1])
        options = merge.Options(drop_tables=["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "MATH", "DSIG", "gasp"])
        merge.Merger(options=options).merge(files).save(target)


def characters(source):
    return set(TTFont(str(source), lazy=True).getBestCmap())


if __name__ == "__main__":
    noto, korean, emoji, han = (Path(argument) for argument in sys.argv[1:])
    drawn = characters("noto-sans-sc/NotoSansSC-Regular.ttf") | characters("noto-sans/NotoSans-Regular.ttf")

    hangul = korean / "400Regular/NotoSansKR_400Regular.ttf"
    new = {point for point in characters(hangul) if 0x1100 <= point < 0x1200 or 0x3130 <= point < 0x3190 or 0xA960 <= point < 0xD800}
    reduced(hangul, new).save("noto-sans-kr/NotoSansKR-Regular.ttf")
    drawn |= new

    scripts = []
    serifs = [noto / f"NotoSerif{script}-Regular.ttf" for script in ("Tibetan", "Ahom", "Dogra", "NyiakengPuachueHmong", "Yezidi")]
    for source in sorted(noto.glob("NotoSans*-Regular.ttf"), key=lambda file: ("Symbols" in file.name or "Math" in file.name, file.name)) + serifs:
        new = {point for point in characters(source) if point > 0x2FF} - drawn
        if new and not any(name in source.name for name in TOO_LARGE) and not (new <= {0x25CC, 0xFEFF, 0x200C, 0x200D}):
            scripts.append(reduced(source, new))
            drawn |= new
    united(scripts, "noto-sans-scripts/NotoSansScripts-Regular.ttf")

    pictures = emoji / "400Regular/NotoEmoji_400Regular.ttf"
    new = {point for point in characters(pictures) if point > 0xFF} - drawn
    reduced(pictures, new).save("noto-emoji/NotoEmoji-Regular.ttf")
    drawn |= new

    new = {point for point in characters(han) if any(first <= point < end for first, end in IDEOGRAPHS)} - drawn
    reduced(han, new, "Rehearsal Ideographs").save("ideographs/Ideographs-Regular.ttf")
