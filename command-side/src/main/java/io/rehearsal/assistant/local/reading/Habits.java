package io.rehearsal.assistant.local.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a resume mostly writes, which is what its other lines are made to follow.
 *
 * @param closes    most of its one-sentence statements about work end with a full stop
 * @param mixedEnds some of them do and some do not
 * @param spaces    it sets a space between Chinese and Latin letters at least sometimes, and so means to
 */
public record Habits(boolean closes, boolean mixedEnds, boolean spaces) {

    private static final Pattern FULL_STOP = Pattern.compile("(。|(?<!\\.)\\.)\\s*$");
    private static final Pattern SPACED = Pattern.compile("\\p{IsHan} [A-Za-z]|[A-Za-z] \\p{IsHan}");
    private static final double SPACED_SHARE = 0.2;

    /** Where Chinese and Latin letters touch. */
    private static final Pattern TOUCHING = Pattern.compile("\\p{IsHan}[A-Za-z]|[A-Za-z]\\p{IsHan}");

    static Habits of(List<Line> lines) {
        var statements = lines.stream().filter(line -> line.whole() && line.part().tellsWork() && Sentences.of(line.text()).size() == 1).toList();
        long closed = statements.stream().filter(line -> isClosed(line.text())).count();
        long spaced = lines.stream().mapToLong(line -> SPACED.matcher(line.text()).results().count()).sum();
        long touching = lines.stream().mapToLong(line -> TOUCHING.matcher(line.text()).results().count()).sum();
        return new Habits(2 * closed > statements.size(), closed > 0 && closed < statements.size(),
                spaced > 0 && spaced >= SPACED_SHARE * (spaced + touching));
    }

    public static boolean isClosed(String text) {
        return FULL_STOP.matcher(text).find();
    }
}
