package io.rehearsal.query.audit;

import io.rehearsal.events.Engine;
import java.util.List;

/**
 * An event in words.
 *
 * @param summary what happened, in a sentence
 * @param changes what it changed, a line each
 * @param erased  whether its personal data can no longer be read
 */
record Narrative(String summary, List<String> changes, boolean erased) {

    private static final int LONGEST = 300;

    static Narrative of(String summary) {
        return new Narrative(summary, List.of(), false);
    }

    static Narrative erased(String summary) {
        return new Narrative(summary, List.of(), true);
    }

    /** A value as it stands in a line: long ones cut, for the event itself has them whole. */
    static String quoted(Object value) {
        var text = value.toString().replace('\n', ' ');
        return '«' + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + '»';
    }

    static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /** Which engine did it, what it cost, and what it took over from. */
    static String by(Engine engine) {
        return " by " + engine.name() + " " + engine.model()
                + (engine.prompt() == null ? "" : " (" + engine.prompt() + ")")
                + (engine.usage() == null ? "" : ", %d + %d tokens".formatted(engine.usage().input(), engine.usage().output()))
                + (engine.instead() == null ? "" : ", instead of " + engine.instead());
    }
}
