package io.rehearsal.assistant.chunking.reading;

import io.rehearsal.assistant.documents.ExtractedText.Line;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the lines of programs in a PDF: those set as by a typewriter in a document that is not so itself. */
final class PdfCode {

    private static final float SAME = 0.012f;
    /** Many Chinese fonts give every Latin letter half a square: it says nothing there. */
    private static final float HALF_SQUARE = 0.5f;
    private static final int WORDS_TO_TELL = 3;
    private static final double MOST_OF_A_DOCUMENT = 0.7;
    private static final Pattern MARKS = Pattern.compile(".*(?:[;{}]\\s*|[({]|\\)|=|</|/>|//|::|->|\\.\\w+\\().*");
    private static final Pattern COMMENT = Pattern.compile("(?:/\\*|\\*|//|#|--|<!--).*");
    private static final int DEEPEST = 60;
    private static final Pattern ONLY_MARKS = Pattern.compile("[\\p{Punct}\\s]{1,12}|\\.{3}");

    private final PdfLines lines;
    private final List<Line> all;
    private final float pitch;
    private final BitSet code = new BitSet();

    private PdfCode(PdfLines lines, List<Line> all) {
        this.lines = lines;
        this.all = all;
        this.pitch = pitch();
    }

    static PdfCode of(PdfLines lines, List<Line> all) {
        PdfCode code = new PdfCode(lines, all);
        if (code.pitch > 0) {
            code.find();
        }
        return code;
    }

    private void find() {
        for (int i = 0; i < all.size(); i++) {
            code.set(i, isCode(all.get(i)));
        }
        // A brace alone, or a comment in Chinese, is too little to tell by itself.
        for (int i = 0; i < all.size(); i++) {
            join(i);
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            join(i);
        }
        long characters = code.stream().mapToLong(i -> all.get(i).end() - all.get(i).start()).sum();
        if (characters > MOST_OF_A_DOCUMENT * all.stream().mapToLong(line -> line.end() - line.start()).sum()) {
            code.clear();
        }
    }

    private void join(int i) {
        boolean after = i > 0 && code.get(i - 1) && isNear(all.get(i), all.get(i - 1));
        boolean before = code.get(i + 1) && isNear(all.get(i), all.get(i + 1));
        if (after || before) {
            String words = lines.words(all.get(i));
            code.set(i, code.get(i) || ONLY_MARKS.matcher(words).matches() || COMMENT.matcher(words).matches());
        }
    }

    /** Whether the line of an index is code. */
    boolean is(int index) {
        return code.get(index);
    }

    /** Lines with the spaces that they are indented by. */
    String text(int from, int to) {
        float left = (float) all.subList(from, to).stream().mapToDouble(Line::left).min().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Line line : all.subList(from, to)) {
            int spaces = Math.clamp(Math.round((line.left() - left) / (pitch * line.fontSize())), 0, DEEPEST);
            text.append(" ".repeat(spaces)).append(lines.words(line).replace("\t", "  ")).append('\n');
        }
        return text.toString();
    }

    /** The pitch that most lines with one have, of those with several words. */
    private float pitch() {
        Map<Integer, Integer> counts = new HashMap<>();
        all.stream().filter(line -> line.pitch() > 0 && lines.words(line).split("\\s+").length >= WORDS_TO_TELL)
                .forEach(line -> counts.merge(Math.round(line.pitch() * 100), 1, Integer::sum));
        return counts.entrySet().stream().filter(entry -> entry.getValue() > 1)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(entry -> entry.getKey() / 100f).orElse(0f);
    }

    private boolean isCode(Line line) {
        String words = lines.words(line);
        long latin = words.chars().filter(c -> c > 0x20 && c < 0x7F).count();
        long other = words.chars().filter(c -> c >= 0x7F).count();
        // A name of a program in a sentence is set like the programs themselves.
        boolean same = line.pitch() > 0 && Math.abs(line.pitch() - pitch) <= SAME && latin > 2 * other;
        return same && (Math.abs(pitch - HALF_SQUARE) > SAME || MARKS.matcher(words).matches());
    }

    private static boolean isNear(Line line, Line other) {
        return line.block() == other.block() && Math.abs(line.fontSize() - other.fontSize()) < 0.6f;
    }
}
