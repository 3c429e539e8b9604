package io.rehearsal.assistant.local.chat;

import java.util.Optional;
import java.util.regex.Pattern;

/** The text that a message speaks of. */
final class Quoted {

    private static final Pattern IN_MARKS = Pattern.compile("[\"“「『]([^\"”」』]{2,})[\"”」』]", Pattern.DOTALL);
    private static final Pattern BEHIND_COLON = Pattern.compile("^[^\\n:：]{0,80}[:：]\\s*(.{2,})$", Pattern.DOTALL);

    private Quoted() {
    }

    /** What stands in quotation marks, behind a colon, or in the lines after the first; empty where nothing does. */
    static Optional<String> in(String said) {
        var marks = IN_MARKS.matcher(said);
        if (marks.find()) {
            return Optional.of(marks.group(1).strip());
        }
        var colon = BEHIND_COLON.matcher(said.strip());
        if (colon.find()) {
            return Optional.of(colon.group(1).strip());
        }
        var lines = said.strip().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.size() < 2 ? Optional.empty() : Optional.of(String.join("\n", lines.subList(1, lines.size())));
    }
}
