package io.rehearsal.assistant.local.question;

import java.util.HashMap;
import java.util.Map;

/** What fills the room of a frame. */
final class Words {

    private Words() {
    }

    static Map<String, String> and(Map<String, String> words, String name, String value) {
        var more = new HashMap<>(words);
        more.put(name, value);
        return more;
    }
}
