"""Reduces the fonts to what a resume needs: python3 reduce.py <Noto Sans SC's package> <Noto Sans's package> <Unihan_OtherMappings.txt>"""
import copy
import sys
from pathlib import Path

from fontTools import subset

COMMON = [(0x20, 0x530), (0x1E00, 0x2000), (0x2000, 0x2E00), (0x3000, 0x3400), (0xFE30, 0xFE50), (0xFF00, 0xFFF0)]
LAYOUT = ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "STAT", "DSIG"]
VARIATION_SEQUENCES = 14


def double_byte(encoding, first_lead, first_trail):
    for lead in range(first_lead, 0xFF):
        for trail in range(first_trail, 0xFF):
            try:
                yield ord(bytes((lead, trail)).decode(encoding))
            except (UnicodeDecodeError, TypeError):
                pass


def separate(font):
    """Gives every character a glyph of its own: a PDF tells which character a glyph is, so • must not be drawn as ·."""
    owners = {}
    for point, glyph in sorted(font.getBestCmap().items()):
        if owners.setdefault(glyph, point) != point:
            twin = f"{glyph}.u{point:X}"
            font.setGlyphOrder(font.getGlyphOrder() + [twin])
            font["glyf"].glyphs[twin] = copy.deepcopy(font["glyf"][glyph])
            font["hmtx"].metrics[twin] = font["hmtx"].metrics[glyph]
            for table in font["cmap"].tables:
                if point in table.cmap:
                    table.cmap[point] = twin


def reduce(source, target, characters):
    options = subset.Options(hinting=False, layout_features=[], drop_tables=subset.Options().drop_tables + LAYOUT)
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    separate(font)
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != VARIATION_SEQUENCES]
    subset.save_font(font, target, options)


if __name__ == "__main__":
    chinese, western, mappings = (Path(argument) for argument in sys.argv[1:])
    common = {point for first, end in COMMON for point in range(first, end)}
    bold = common | set(double_byte("gb2312", 0xA1, 0xA1))
    bold.update(int(line[2:line.index("\t")], 16) for line in mappings.open() if "\tkTGH\t" in line)
    regular = bold | set(double_byte("gbk", 0x81, 0x40))
    reduce(chinese / "400Regular/NotoSansSC_400Regular.ttf", "noto-sans-sc/NotoSansSC-Regular.ttf", regular)
    reduce(chinese / "700Bold/NotoSansSC_700Bold.ttf", "noto-sans-sc/NotoSansSC-Bold.ttf", bold)
    reduce(western / "400Regular/NotoSans_400Regular.ttf", "noto-sans/NotoSans-Regular.ttf", common)
    reduce(western / "700Bold/NotoSans_700Bold.ttf", "noto-sans/NotoSans-Bold.ttf", common)
