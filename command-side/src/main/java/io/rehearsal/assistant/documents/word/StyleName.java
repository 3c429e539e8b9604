package io.rehearsal.assistant.documents.word;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a paragraph style tells. */
final class StyleName {

    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题)\\s*([1-9])");
    private static final Pattern TITLE = Pattern.compile("(?i)title|标题");
    private static final Pattern CODE = Pattern.compile("(?i).*(?:source ?code|code ?block|preformatted|代码).*|code");

    private StyleName() {
    }

    /** As {@link Block.Sense#level()}. */
    static int level(List<String> names) {
        for (String name : names) {
            Matcher heading = HEADING.matcher(name);
            if (heading.matches()) {
                return heading.group(1).charAt(0) - '0';
            }
        }
        return names.stream().anyMatch(name -> TITLE.matcher(name).matches()) ? 0 : Block.Sense.NO_HEADING;
    }

    static boolean isCode(List<String> names) {
        return names.stream().anyMatch(name -> CODE.matcher(name).matches());
    }
}
