package io.rehearsal.query.resume.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of the product and what they can draw. */
final class ResumeFonts {

    private static final class Loaded {
        private static final ResumeFonts FONTS = new ResumeFonts();
    }

    /**
     * One of the fonts.
     *
     * @param family the name that the style sheet uses
     */
    record Font(String family, int weight, byte[] file) {
    }

    private final List<Font> fonts;
    private final List<CmapLookup> glyphs;

    private ResumeFonts() {
        var regular = PdfExport.resource("/fonts/noto-sans-sc/NotoSansSC-Regular.ttf");
        var western = PdfExport.resource("/fonts/noto-sans/NotoSans-Regular.ttf");
        fonts = List.of(
                new Font("Noto Sans SC", 400, regular),
                new Font("Noto Sans SC", 700, PdfExport.resource("/fonts/noto-sans-sc/NotoSansSC-Bold.ttf")),
                new Font("Noto Sans", 400, western),
                new Font("Noto Sans", 700, PdfExport.resource("/fonts/noto-sans/NotoSans-Bold.ttf")),
                new Font("Noto Sans SC Regular", 400, regular));
        glyphs = List.of(glyphs(regular), glyphs(western));
    }

    /** Read when first needed, then kept: 12 MB. */
    static ResumeFonts loaded() {
        return Loaded.FONTS;
    }

    /** In the order in which they are tried. */
    List<Font> all() {
        return fonts;
    }

    /** The text with what the fonts lack replaced by its plain form, such as A for 𝐀, or left out. */
    String drawable(String text) {
        if (text.codePoints().allMatch(this::has)) {
            return text;
        }
        var drawable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> drawable.append(drawable(point)));
        return drawable.toString();
    }

    private String drawable(int point) {
        var character = Character.toString(point);
        if (has(point)) {
            return character;
        }
        if (isInvisible(point)) {
            return "";
        }
        var plain = Normalizer.normalize(character, Form.NFKC);
        return plain.codePoints().allMatch(this::has) ? plain : "";
    }

    private boolean has(int point) {
        return point == '\n' || point == '\t' || glyphs.stream().anyMatch(font -> font.getGlyphId(point) > 0);
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.CONTROL -> true;
            default -> false;
        };
    }

    private static CmapLookup glyphs(byte[] font) {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
