package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.local.reading.Clause;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what a line demands from what it would only welcome, does not need, or says of the employer. */
final class Clauses {

    private static final Pattern END = Pattern.compile("[，。；;!！]|,\\s|\\.\\s");

    private Clauses() {
    }

    static List<String> required(String line) {
        return Arrays.stream(END.split(line)).filter(clause -> Clause.sense(clause) == Clause.Sense.REQUIRED).toList();
    }
}
