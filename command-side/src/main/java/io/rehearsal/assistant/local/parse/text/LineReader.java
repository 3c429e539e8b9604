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
    /** Pictures that people put in a bullet's place; those of telephones, letters and houses label what they stand before. */
    private static final Pattern EMOJI_BULLET = Pattern.compile("[\\x{1F538}\\x{1F539}\\x{1F536}\\x{1F537}\\x{1F534}\\x{1F535}\\x{1F7E0}-\\x{1F7EB}\\x{1F449}\\x{1F4CC}\\x{1F4CD}\\x{1F680}\\x{1F4A1}\\x{1F3AF}\\x{1F3C6}\\x{1F4AA}"
            + "\\x{1F525}\\x{1F31F}\\x{1F4C8}\\x{1F4C9}\\x{1F4CA}\\x{1F527}\\x{2705}\\x{2728}\\x{2B50}\\x{26A1}\\x{25AB}\\x{25FB}\\x{25FC}\\x{2714}\\x{27A1}\\x{1F6E0}\\x{1F3A8}\\x{1F4E6}]\\x{FE0F}?\\s+(?=\\S)");
    private static final int REPEATED = 3;
    private static final int MOST_MARKS = 6;
    /** What Markdown's headings of the first two levels would be printed in; deeper ones are bold text. */
    private static final float[] HEADING_SIZES = {20, 16};

    /** What Markdown prints bold or slanted at the front of a line. */
    private static final Pattern EMPHASIS = Pattern.compile("^(?<mark>\\*{1,3}|_{1,3})(?=[^\\s*_])(?<text>[^*_]*[^\\s*_])\\k<mark>(?![*_\\p{L}])(?<rest>.*)$");

    /** A row of a Markdown table (GitHub Flavored Markdown 4.10). */
    private static final Pattern TABLE_ROW = Pattern.compile("\\|\\s?(?<cells>[^|].*[^|\\s])\\s*\\|\\s*");
    private static final Pattern TABLE_STROKES = Pattern.compile("\\|?(?:\\s*:?-{2,}:?\\s*\\|)+(?:\\s*:?-{2,}:?\\s*)?\\s*");
    private static final Pattern CELL_END = Pattern.compile("\\|");
    private static final Pattern COLUMN = Pattern.compile("(?i)(?:起止)?(?:时间|日期|年月|年份)|(?:工作|就职|所在)?(?:单位|公司|企业|机构|部门)(?:名称)?|岗位|职位|职务|职责|工作内容|主要(?:工作|职责)|学校|院校|学历|学位|专业|技能|水平|程度|项目(?:名称)?|角色|备注|说明|描述|"
            + "dates?|period|years?|time|from|to|employer|company|organi[sz]ation|position|title|job title|role|school|degree|subject|field|major|skills?|level|project|duties|description|notes?|place|location");

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
            if (isTableHead(extracted, line)) {
                gap = false;
                continue;
            }
            var row = TABLE_ROW.matcher(whole.value());
            if (row.matches()) {
                whole = whole.part(row.start("cells"), row.end("cells"));
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

    /** Whether a line of a Markdown table only names its columns: the line of strokes follows. */
    private static boolean isTableHead(ExtractedText extracted, ExtractedText.Line line) {
        var text = extracted.text();
        int next = text.indexOf('\n', line.end());
        if (next < 0 || text.charAt(line.start() == line.end() ? next : line.start()) != '|') {
            return false;
        }
        int end = text.indexOf('\n', next + 1);
        var below = text.substring(next + 1, end < 0 ? text.length() : end);
        var row = TABLE_ROW.matcher(text.substring(line.start(), line.end()));
        return TABLE_STROKES.matcher(below).matches() && row.matches() && CELL_END.splitAsStream(row.group("cells")).allMatch(cell -> COLUMN.matcher(cell.strip()).matches());
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
        if (at == 0 && EMOJI_BULLET.matcher(line).lookingAt()) {
            return line.offsetByCodePoints(0, 1);
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
