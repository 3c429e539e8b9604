package io.rehearsal.assistant.local.parse.heading;

import io.rehearsal.assistant.local.parse.entry.Look;
import io.rehearsal.assistant.local.parse.text.LineReader;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that announces a section, or begins with its announcement.
 *
 * @param title     the heading as it stands, without decoration
 * @param kind      what it announces
 * @param decorated whether brackets, numbers or symbols set it off
 * @param colon     whether it ends with a colon
 * @param rest      where the section's text begins in the same line, or -1
 */
record Heading(Piece title, SectionKind kind, boolean decorated, boolean colon, int rest) {

    private static final int LONGEST = 60;
    private static final String EDGES = "【】[]［］「」『』《》〈〉<>=~—–-*#_|｜:：.。·•●■◆▌▍▎▏│┃/\\()（）";
    private static final Pattern NUMBER = Pattern.compile("^(?:[一二三四五六七八九十]{1,2}\\s?[、.．:：]|(?:\\d{1,2}|[IVX]{1,4}|[A-H])[.、)．]\\s?|第[一二三四五六七八九十]部分[:：]?)\\s*");
    private static final Pattern SPACED_LATIN = Pattern.compile("(?:\\p{L}\\s){3,}\\p{L}(?:\\s{2,}(?:\\p{L}\\s)+\\p{L})*");
    private static final Pattern BESIDE_TEXT = Pattern.compile("^(?<words>(?:(?:WORK|PROFESSIONAL) )?(?:EXPERIENCE|EDUCATION|SKILLS|PROJECTS)|(?:(?:Work|Professional) (?:experience"
            + "|Experience)|Experience|Education|Skills|Projects))\\s+(?=[\\p{Lu}\\d])");
    private static final Pattern INLINE = Pattern.compile("^(.{2,30}?)\\s?[:：]\\s*(?=\\S)");

    /** {@code 【技能】Excel、SQL}: only whole names of sections, since parts of an entry are marked in the same way ({@code 【技术栈】Java}). */
    private static final Pattern BRACKETED = Pattern.compile("^(?<words>[【\\[［〔「](?:(?:专业|个人|职业|核心|主要|办公|其他)?技能(?:特长|清单|证书)?|教育(?:背景|经历|情况|程度)?|学历|自我评价|个人(?:评价|简介|总结|优势|信息)|基本信息|联系方式"
            + "|(?:荣誉|获奖)(?:证书|情况|经历|奖项)?|证书|语言(?:能力)?|兴趣(?:爱好)?|求职意向|工作(?:经历|经验)|项目(?:经历|经验))[】\\]］〕」])\\s*(?=\\S)");

    /** {@code Experience: 11 years} says how long, and announces nothing. */
    private static final Pattern YEARS_OF_WORK = Pattern.compile("(?:over |more than |about |超过|近)?(?:\\d{1,2}(?:\\.\\d)?|[一二三四五六七八九十]{1,3})\\s?\\+?\\s?(?:years?|yrs?|年)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    /** The heading that this line is, or null. */
    static @Nullable Heading of(TextLine line) {
        var first = line.cells().isEmpty() ? line.content() : line.cells().getFirst();
        boolean label = first.end() < line.end() && line.text().length() == line.end() - line.start() && read(first, first.end()) != null && line.cells().stream().skip(1).noneMatch(cell -> read(cell, -1) != null);
        if (line.text().length() <= LONGEST && !label) {
            var whole = read(line.content(), -1);
            if (whole != null) {
                return whole;
            }
        }
        if (first.end() < line.end() && first.value().length() <= LONGEST) {
            var cell = read(first, first.end());
            if (cell != null) {
                return cell;
            }
        }
        var inline = INLINE.matcher(line.text());
        if (!line.bullet() && inline.find()) {
            return YEARS_OF_WORK.matcher(line.text()).region(inline.end(), line.text().length()).lookingAt() ? null : read(line.content().part(0, inline.end()), line.start() + inline.end());
        }
        var bracketed = BRACKETED.matcher(line.text());
        if (!line.bullet() && bracketed.find()) {
            return read(line.content().part(0, bracketed.end("words")), line.start() + bracketed.end());
        }
        return besideText(line);
    }

    /** A heading of a label column that ran together with the text beside it: capitals, or followed by a date or wide space. */
    private static @Nullable Heading besideText(TextLine line) {
        var beside = BESIDE_TEXT.matcher(line.text());
        if (line.bullet() || !beside.find()) {
            return null;
        }
        var words = line.content().part(0, beside.end("words"));
        int rest = beside.end();
        boolean capitals = Look.isCapitals(words.value()) && !Look.isCapitals(line.text());
        boolean apart = rest - beside.end("words") > 1 || Character.isDigit(line.text().charAt(rest));
        return capitals || apart ? read(words, line.start() + rest) : null;
    }

    private static @Nullable Heading read(Piece piece, int rest) {
        boolean colon = piece.value().endsWith(":") || piece.value().endsWith("：");
        var bare = undecorated(piece);
        if (bare.isEmpty()) {
            return null;
        }
        var kind = HeadingWords.kind(plain(bare.value()));
        boolean decorated = bare.start() > piece.start() || piece.end() - bare.end() > (colon ? 1 : 0);
        return kind == null ? null : new Heading(bare, kind, decorated, colon, rest);
    }

    static Piece undecorated(Piece piece) {
        var bare = piece.trimmed(EDGES);
        var number = NUMBER.matcher(bare.value());
        if (number.find() && number.end() < bare.value().length()) {
            bare = bare.part(number.end(), bare.value().length()).trimmed(EDGES);
        }
        int from = 0;
        var value = bare.value();
        while (from + 1 < value.length() && LineReader.isOddSymbol(value.charAt(from)) && (Piece.isBlank(value.charAt(from + 1)) || !Character.isLetter(value.charAt(from)))) {
            from++;
            while (from < value.length() && Piece.isBlank(value.charAt(from))) {
                from++;
            }
        }
        return bare.part(from, value.length()).trimmed(EDGES);
    }

    /** Letters that were spaced out for looks brought together. */
    private static String plain(String heading) {
        if (SPACED_LATIN.matcher(heading).matches()) {
            return heading.replaceAll("\\s{2,}", "\u0001").replaceAll("\\s", "").replace('\u0001', ' ');
        }
        return heading.replaceAll("\\s{2,}", " ");
    }
}
