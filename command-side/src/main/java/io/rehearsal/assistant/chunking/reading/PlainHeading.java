package io.rehearsal.assistant.chunking.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that stands alone and looks like a heading, in a format that has none. */
record PlainHeading(int level, String title) {

    private static final int LONGEST = 80;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。.;；,，!！?？:：、]");

    private record Sign(Pattern pattern, int level) {
    }

    private static final List<Sign> SIGNS = List.of(
            new Sign(Pattern.compile("第[一二三四五六七八九十百零〇\\d]{1,5}[卷部篇](?:\\s|[:：、]|$).*"), 1),
            new Sign(Pattern.compile("第[一二三四五六七八九十百零〇\\d]{1,5}[章回](?:\\s|[:：、]|$).*"), 2),
            new Sign(Pattern.compile("第[一二三四五六七八九十百零〇\\d]{1,5}节(?:\\s|[:：、]|$).*"), 3),
            new Sign(Pattern.compile("(?i)part\\s+(?:\\d{1,3}|[ivxl]{1,6})\\b.{0,60}"), 1),
            new Sign(Pattern.compile("(?i)(?:chapter|appendix)\\s+(?:\\d{1,3}|[ivxl]{1,6}|[a-z])\\b.{0,60}"), 2),
            new Sign(Pattern.compile("[一二三四五六七八九十]{1,3}、\\S.{0,40}"), 3));
    private static final Pattern MARKDOWN = Pattern.compile("(#{1,6})\\s+(\\S.*?)\\s*#*");
    /** At least one full stop between numbers: a single number begins an item of a list as well. */
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,4})\\.?[\\s\u3000]+\\p{L}.*");

    /**
     * @param line      without white space at its ends
     * @param underline the line that underlines it, or an empty text
     */
    static Optional<PlainHeading> of(String line, String underline) {
        Matcher markdown = MARKDOWN.matcher(line);
        if (markdown.matches() && line.length() <= 2 * LONGEST) {
            return Optional.of(new PlainHeading(markdown.group(1).length(), markdown.group(2)));
        }
        if (line.isEmpty() || line.length() > LONGEST || SENTENCE_END.matcher(line).matches()) {
            return Optional.empty();
        }
        if (!underline.isEmpty() && line.codePoints().anyMatch(Character::isLetter)) {
            return Optional.of(new PlainHeading(underline.startsWith("=") ? 1 : 2, line));
        }
        return numbered(line);
    }

    /** By what it is numbered with. */
    static Optional<PlainHeading> numbered(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            return Optional.of(new PlainHeading(2 + (int) numbered.group(1).chars().filter(c -> c == '.').count(), line));
        }
        return SIGNS.stream().filter(sign -> sign.pattern().matcher(line).matches()).findFirst().map(sign -> new PlainHeading(sign.level(), line));
    }
}
