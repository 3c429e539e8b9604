package io.rehearsal.assistant.chunking.reading;

import io.rehearsal.assistant.documents.ExtractedText;
import io.rehearsal.assistant.documents.ExtractedText.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The lines of a PDF beside what is usual in it: the size of its running text, and how far its lines reach and stand apart. */
final class PdfLines {

    private static final float LARGER = 1.15f;
    private static final float AS_LARGE = 0.97f;
    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_BOLD_HEADING = 60;
    private static final float OTHER_SIZE = 1.3f;
    private static final float USUAL_LEADING = 1.4f;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。.;；,，!！?？、]");
    private static final Pattern ITEM = Pattern.compile("(?:[•●○◦▪■□◆◇▶►▸➤➢✓✔❖★☆∙‣⁃–·*-]|\\(?\\d{1,2}[.)、）](?!\\d)|[（(][一二三四五六七八九十\\d]{1,3}[）)])\\s*\\S.*");

    private final ExtractedText text;
    private final float bodySize;
    private final Map<Integer, Float> leadings = new HashMap<>();
    private final Map<Integer, Float> rights = new HashMap<>();
    private final Map<Integer, Float> lefts = new HashMap<>();

    PdfLines(ExtractedText text) {
        this.text = text;
        Map<Float, Integer> characters = new HashMap<>();
        text.lines().forEach(line -> characters.merge(rounded(line.fontSize()), line.end() - line.start(), Integer::sum));
        bodySize = characters.entrySet().stream().max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(0f);
        measure();
    }

    private void measure() {
        Map<Integer, List<Line>> blocks = new HashMap<>();
        text.lines().forEach(line -> blocks.computeIfAbsent(line.block(), b -> new ArrayList<>()).add(line));
        blocks.forEach((block, lines) -> {
            rights.put(block, (float) lines.stream().mapToDouble(Line::right).max().orElse(0));
            lefts.put(block, (float) lines.stream().mapToDouble(Line::left).min().orElse(0));
            double[] steps = new double[Math.max(0, lines.size() - 1)];
            for (int i = 1; i < lines.size(); i++) {
                steps[i - 1] = lines.get(i).baseline() - lines.get(i - 1).baseline();
            }
            steps = Arrays.stream(steps).filter(step -> step > 0).sorted().toArray();
            leadings.put(block, steps.length == 0 ? USUAL_LEADING * bodySize : (float) Math.min(steps[steps.length / 2], 2.2 * bodySize));
        });
    }

    static float rounded(float size) {
        return Math.round(size * 2) / 2f;
    }

    String words(Line line) {
        return text.text().substring(line.start(), line.end()).strip();
    }

    boolean isRow(Line line) {
        return words(line).indexOf('\t') > 0;
    }

    boolean isItem(Line line) {
        return ITEM.matcher(words(line)).matches();
    }

    boolean isHeading(Line line) {
        String words = words(line);
        if (words.length() > LONGEST_HEADING || words.codePoints().noneMatch(Character::isLetter) || isRow(line)) {
            return false;
        }
        if (line.fontSize() >= LARGER * bodySize) {
            return true;
        }
        boolean bold = line.bold() && line.fontSize() >= AS_LARGE * bodySize && words.length() <= LONGEST_BOLD_HEADING;
        return bold && !SENTENCE_END.matcher(words).matches() && !words.endsWith("：") && !words.endsWith(":");
    }

    /** Whether a line goes on with the sentence of the line before it. */
    boolean continues(Line last, Line next) {
        String before = words(last);
        boolean ended = SENTENCE_END.matcher(before).matches() && !before.endsWith(",") && !before.endsWith("，") && !before.endsWith("、") || before.endsWith("：") || before.endsWith(":");
        // Names of programs are set a little smaller than the sentence around them.
        if (Math.max(last.fontSize(), next.fontSize()) > OTHER_SIZE * Math.min(last.fontSize(), next.fontSize())) {
            return false;
        }
        if (last.block() != next.block() || last.page() != next.page()) {
            return !ended && !last.bold() && !next.bold() && reachesRight(last);
        }
        boolean far = next.baseline() - last.baseline() > 1.3f * of(leadings, next);
        boolean indented = next.left() - last.left() > 0.8f * next.fontSize() && next.left() - of(lefts, next) > 0.8f * next.fontSize();
        boolean shortLine = !reachesRight(last);
        return !far && !(indented && !isItem(last)) && !(shortLine && ended)
                && !(shortLine && of(rights, last) - last.right() > 0.4f * (of(rights, last) - of(lefts, last)));
    }

    private boolean reachesRight(Line line) {
        float right = of(rights, line);
        return right - line.right() <= 0.15f * (right - of(lefts, line));
    }

    private static float of(Map<Integer, Float> blocks, Line line) {
        return Objects.requireNonNull(blocks.get(line.block()));
    }

    /** Two lines of one paragraph as one. */
    static String joined(String last, String next) {
        if (last.isEmpty()) {
            return next;
        }
        char before = last.charAt(last.length() - 1);
        char after = next.isEmpty() ? ' ' : next.charAt(0);
        boolean hyphenated = before == '-' && last.length() > 1 && Character.isLetter(last.charAt(last.length() - 2)) && Character.isLowerCase(after);
        if (hyphenated) {
            return last.substring(0, last.length() - 1) + next;
        }
        return isWide(before) || isWide(after) ? last + next : last + " " + next;
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80 && c < 0xA4D0 || c >= 0xF900 && c < 0xFB00 || c >= 0xFF00 && c < 0xFF61 || c >= 0xD840 && c < 0xD890;
    }
}
