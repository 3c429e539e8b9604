package io.rehearsal.assistant.local.parse.text;

import io.rehearsal.assistant.documents.ExtractedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the parser's lines out of extracted ones: blank lines become gaps, bullets and icons at the front are taken off. */
public final class LineReader {

    private static final String BULLETS = "•●▪◦‣⁃∙◆◇■□▶►➢➤✓✔√○★☆❖※➔⚫⬤–—-*·・";
    private static final int REPEATED = 3;
    private static final int MOST_MARKS = 6;
    /** What Markdown's headings of the first two levels would be printed in; deeper ones are bold text. */
    private static final float[] HEADING_SIZES = {20, 16};

    /** What Markdown prints bold or slanted at the front of a line. */
    private static final Pattern EMPHASIS = Pattern.compile("^(?<mark>\\*{1,3}|_{1,3})(?=[^\\s*_])(?<text>[^*_]*[^\\s*_])\\k<mark>(?![*_\\p{L}])(?<rest>.*)$");

    private LineReader() {
    }

    public static List<TextLine> read(ExtractedText extracted) {
        var text = extracted.text();
        var ownBullets = ownBullets(extracted);
        var lines = new ArrayList<TextLine>();
        boolean gap = true;
        int block = Integer.MIN_VALUE;
        for (var line : extracted.lines()) {
            var whole = Piece.of(text, line.start(), line.end());
            if (whole.isEmpty() || Script.letterCount(whole.value()) == 0 && whole.value().chars().noneMatch(Character::isDigit)) {
                gap = true;
                continue;
            }
            int marks = headingMarks(whole.value());
            if (marks > 0) {
                float size = line.fontSize() > 0 || marks > HEADING_SIZES.length ? line.fontSize() : HEADING_SIZES[marks - 1];
                lines.add(new TextLine(whole.part(marks, whole.value().length()), false, size, true, line.left(), line.page(), line.block(), true));
                gap = false;
                continue;
            }
            var emphasis = EMPHASIS.matcher(whole.value());
            if (emphasis.find()) {
                int end = emphasis.group("rest").isEmpty() ? emphasis.end("text") : whole.value().length();
                boolean bold = line.bold() || emphasis.group("mark").length() > 1;
                lines.add(new TextLine(whole.part(emphasis.start("text"), end), false, line.fontSize(), bold, line.left(), line.page(), line.block(), gap));
                gap = false;
                continue;
            }
            int front = bulletLength(whole.value(), ownBullets);
            var content = whole.part(front, whole.value().length());
            lines.add(new TextLine(content, front > 0, line.fontSize(), line.bold(), line.left(), line.page(), line.block(), gap));
            gap = false;
        }
        return lines;
    }

    /** How many number signs a line of Markdown begins with to say that it is a heading, else 0. */
    private static int headingMarks(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        return marks <= MOST_MARKS && marks + 1 < line.length() && Piece.isBlank(line.charAt(marks)) ? marks : 0;
    }

    /** Single symbols that begin several lines: bullets that the font maps to odd characters. */
    private static Map<Character, Integer> ownBullets(ExtractedText extracted) {
        var counts = new HashMap<Character, Integer>();
        for (var line : extracted.lines()) {
            var whole = Piece.of(extracted.text(), line.start(), line.end()).value();
            if (whole.length() > 2 && Piece.isBlank(whole.charAt(1)) && isOddSymbol(whole.charAt(0))) {
                counts.merge(whole.charAt(0), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < REPEATED);
        return counts;
    }

    private static int bulletLength(String line, Map<Character, Integer> ownBullets) {
        int at = 0;
        while (at < line.length() && at < 4 && (isBullet(line.charAt(at)) || ownBullets.containsKey(line.charAt(at)) && at + 1 < line.length() && Piece.isBlank(line.charAt(at + 1)))) {
            at++;
        }
        if (at == 0) {
            return numberLength(line);
        }
        boolean dash = "-–—*·".indexOf(line.charAt(0)) >= 0;
        if (dash && at < line.length() && Character.isDigit(line.charAt(at))) {
            return 0;
        }
        return at < line.length() ? at : 0;
    }

    /** The length of {@code 1.}, {@code (2)}, {@code 3)} or {@code 4、} before text. */
    private static int numberLength(String line) {
        int at = line.startsWith("(") || line.startsWith("（") ? 1 : 0;
        int digits = at;
        while (digits < line.length() && digits - at < 2 && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        if (digits == at || digits >= line.length() - 1) {
            return circledLength(line);
        }
        char after = line.charAt(digits);
        boolean closes = at == 1 ? after == ')' || after == '）' : ".、)）．".indexOf(after) >= 0;
        return closes && !Character.isDigit(line.charAt(digits + 1)) ? digits + 1 : 0;
    }

    private static int circledLength(String line) {
        char first = line.charAt(0);
        return first >= '①' && first <= '⑳' && line.length() > 1 ? 1 : 0;
    }

    private static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0 || c >= '\uE000' && c <= '\uF8FF';
    }

    /** Neither ASCII nor Chinese: what icon fonts leave behind. */
    public static boolean isOddSymbol(char c) {
        return c > 0x7F && !Script.isHanOrWide(c) && !Piece.isBlank(c);
    }
}
