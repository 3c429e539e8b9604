package io.rehearsal.assistant.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins glyphs drawn one after the other into words. */
final class WordBuilder {

    /** In font sizes: how far apart glyphs of one line are drawn at most for it to be one string. */
    private static final float STRING_GAP = 3;
    private static final float OVERLAP = 0.4f;
    private static final float BASELINE_SHIFT = 0.1f;
    /** In font sizes beyond the string's usual gap: this is a space where the page also draws spaces, and where it does not. */
    private static final float GAP_BESIDE_SPACES = 0.2f;
    private static final float GAP_FOR_SPACE = 0.1f;
    private static final float GAP_BETWEEN_IDEOGRAPHS = 0.4f;
    private static final double SHARE_OF_SPACES = 0.04;
    private static final int GLYPHS_FOR_USUAL_GAP = 5;

    private final List<Word> words = new ArrayList<>();
    private final List<Glyph> open = new ArrayList<>();
    private final float spaceGap;
    private boolean spaceBefore;
    private boolean afterPicture;

    private WordBuilder(List<Glyph> glyphs) {
        long spaces = glyphs.stream().filter(Glyph::isSpace).count();
        this.spaceGap = spaces > SHARE_OF_SPACES * glyphs.size() ? GAP_BESIDE_SPACES : GAP_FOR_SPACE;
    }

    static List<Word> words(List<Glyph> glyphs) {
        WordBuilder builder = new WordBuilder(glyphs);
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !sameString(glyphs.get(i - 1), glyphs.get(i))) {
                builder.string(glyphs.subList(start, i));
                start = i;
            }
        }
        return builder.words;
    }

    private static boolean sameString(Glyph last, Glyph next) {
        float size = Math.min(last.size(), next.size());
        float gap = next.left() - last.right();
        return Math.abs(last.baseline() - next.baseline()) <= BASELINE_SHIFT * size && gap > -OVERLAP * size && gap < STRING_GAP * size && next.left() >= last.left();
    }

    private void string(List<Glyph> glyphs) {
        float usual = usualGap(glyphs);
        for (Glyph glyph : glyphs) {
            if (glyph.isLetter()) {
                if (!open.isEmpty() && gap(open.getLast(), glyph) > usual + limit(open.getLast(), glyph)) {
                    close(false);
                }
                open.add(glyph);
            } else {
                close(glyph.isSpace());
                spaceBefore |= glyph.isSpace();
                afterPicture |= glyph.isPicture();
            }
        }
        close(false);
        spaceBefore = false;
    }

    private float limit(Glyph last, Glyph next) {
        return last.isIdeograph() && next.isIdeograph() ? GAP_BETWEEN_IDEOGRAPHS : spaceGap;
    }

    private static float gap(Glyph last, Glyph next) {
        return (next.left() - last.right()) / Math.min(last.size(), next.size());
    }

    /** The middle one of the gaps between letters, in font sizes: more than nothing where letters are spaced out. */
    private static float usualGap(List<Glyph> glyphs) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            if (glyphs.get(i - 1).isLetter() && glyphs.get(i).isLetter()) {
                gaps.add(gap(glyphs.get(i - 1), glyphs.get(i)));
            }
        }
        gaps.sort(null);
        return gaps.size() < GLYPHS_FOR_USUAL_GAP ? 0 : Math.max(0, gaps.get(gaps.size() / 2));
    }

    private void close(boolean spaceAfter) {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        open.forEach(glyph -> text.append(glyph.text()));
        float size = (float) open.stream().mapToDouble(Glyph::size).max().orElse(0);
        boolean bold = open.stream().filter(Glyph::bold).count() * 2 > open.size();
        words.add(new Word(text.toString(), open.getFirst().left(), open.getLast().right(), open.getFirst().baseline(), size, bold,
                words.size(), spaceBefore, spaceAfter, afterPicture));
        open.clear();
        spaceBefore = false;
        afterPicture = false;
    }
}
