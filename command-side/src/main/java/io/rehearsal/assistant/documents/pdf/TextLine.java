package io.rehearsal.assistant.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words of one region that stand on one line, from left to right. */
record TextLine(List<Word> words) {

    /** In font sizes: what stands this far apart is a part of its own. */
    private static final float PART_GAP = 1.5f;
    /** Beyond the line's usual gap, which is wide where the line is justified. */
    private static final float TIMES_USUAL_GAP = 2.2f;
    private static final float TIMES_USUAL_GAP_AT_STOP = 1.6f;
    private static final int WORDS_FOR_USUAL_GAP = 6;
    private static final float SPACE = 0.1f;
    private static final float CELL_GAP = 0.2f;
    private static final float SPACE_BETWEEN_IDEOGRAPHS = 0.4f;
    private static final int LETTERS_FOR_PITCH = 4;
    private static final float SAME_PITCH = 0.025f;
    private static final Pattern BULLET = Pattern.compile("[•●○◦▪■□◆◇▶►▸➤➢✓✔❖★☆·∙*‣⁃–\\-›❯»]|[(（]?\\d{1,2}[.)、）]");

    TextLine {
        words = words.stream().sorted(Comparator.comparingDouble(Word::left)).toList();
    }

    static boolean isBullet(Word word) {
        return BULLET.matcher(word.text()).matches();
    }

    float baseline() {
        return words.stream().max(Comparator.comparingInt(Word::length)).orElseThrow().baseline();
    }

    float left() {
        return words.getFirst().left();
    }

    float right() {
        return (float) words.stream().mapToDouble(Word::right).max().orElse(0);
    }

    float size() {
        Map<Float, Integer> characters = words.stream().collect(Collectors.toMap(w -> Math.round(w.size() * 10) / 10f, Word::length, Integer::sum));
        return characters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    boolean bold() {
        return words.stream().allMatch(Word::bold);
    }

    /** The width that all Latin characters have in common, in font sizes, as those of a typewriter do; 0 where they differ or are too few to tell. */
    float pitch() {
        List<Word> latin = words.stream().filter(word -> word.length() > 1 && word.text().chars().allMatch(c -> c > 0x20 && c < 0x7F)).toList();
        double[] pitches = latin.stream().mapToDouble(word -> (word.right() - word.left()) / word.length() / word.size()).sorted().toArray();
        boolean same = latin.stream().mapToInt(Word::length).sum() >= LETTERS_FOR_PITCH && pitches[pitches.length - 1] - pitches[0] <= SAME_PITCH * pitches[0];
        return same ? (float) pitches[pitches.length / 2] : 0;
    }

    String text() {
        return text(TabStops.NONE);
    }

    String text(TabStops stops) {
        StringBuilder text = new StringBuilder(words.getFirst().text());
        List<String> separators = separators(stops);
        for (int i = 1; i < words.size(); i++) {
            text.append(separators.get(i - 1)).append(words.get(i).text());
        }
        return LogicalOrder.of(SpacedOut.joined(text.toString()));
    }

    /** Where the parts begin that tabs separate. */
    List<Float> parts(TabStops stops) {
        List<String> separators = separators(stops);
        return IntStream.range(0, words.size()).filter(i -> i == 0 || separators.get(i - 1).equals("\t")).mapToObj(i -> words.get(i).left()).toList();
    }

    /** What stands after each word but the last. */
    private List<String> separators(TabStops stops) {
        List<String> separators = new ArrayList<>();
        float usual = usualGap();
        boolean drawsSpaces = words.stream().anyMatch(word -> word.spaceAfter() || word.spaceBefore());
        boolean startsPart = true;
        for (int i = 1; i < words.size(); i++) {
            String separator = startsPart && isBullet(words.get(i - 1)) ? " " : separator(words.get(i - 1), words.get(i), usual, drawsSpaces, stops);
            separators.add(separator);
            startsPart = separator.equals("\t");
        }
        return separators;
    }

    private String separator(Word last, Word next, float usualGap, boolean drawsSpaces, TabStops stops) {
        float size = Math.min(last.size(), next.size());
        float gap = next.left() - last.right();
        boolean farApart = gap >= PART_GAP * size && gap >= TIMES_USUAL_GAP * usualGap;
        boolean unspaced = drawsSpaces && gap >= CELL_GAP * size && !last.spaceAfter() && !next.spaceBefore();
        if (next.startsPart() || farApart || unspaced && stops.separate(last, next, words.getLast(), true) || gap >= TIMES_USUAL_GAP_AT_STOP * usualGap && stops.separate(last, next, words.getLast(), false)) {
            return "\t";
        }
        float space = last.isIdeographic() && next.isIdeographic() ? SPACE_BETWEEN_IDEOGRAPHS : SPACE;
        return gap > space * size || last.spaceAfter() || next.spaceBefore() ? " " : "";
    }

    /** The middle one of the gaps of a long line. */
    private float usualGap() {
        if (words.size() < WORDS_FOR_USUAL_GAP) {
            return 0;
        }
        double[] gaps = new double[words.size() - 1];
        for (int i = 1; i < words.size(); i++) {
            gaps[i - 1] = Math.max(0, words.get(i).left() - words.get(i - 1).right());
        }
        Arrays.sort(gaps);
        return (float) gaps[gaps.length / 2];
    }
}
