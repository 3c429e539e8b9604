package io.rehearsal.query.resume.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** One of the product's fonts. Which characters it has is read when first asked; its file is not kept. */
final class ResumeFont {

    private final String family;
    private final int weight;
    private final String resource;
    private volatile @Nullable CmapLookup glyphs;

    /**
     * @param family the name that the style sheet uses
     * @param weight as in CSS
     */
    ResumeFont(String family, int weight, String resource) {
        this.family = family;
        this.weight = weight;
        this.resource = resource;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    byte[] file() {
        return PdfExport.resource(resource);
    }

    boolean has(int point) {
        var known = glyphs;
        if (known == null) {
            known = read();
            glyphs = known;
        }
        return known.getGlyphId(point) > 0;
    }

    private CmapLookup read() {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(file()))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
