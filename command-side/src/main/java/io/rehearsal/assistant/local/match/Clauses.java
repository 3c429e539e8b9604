package io.rehearsal.assistant.local.match;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what a line demands from what it would only welcome. */
final class Clauses {

    private static final Pattern END = Pattern.compile("[，。；;!！]|,\\s|\\.\\s");
    private static final Pattern ADVANTAGE = Pattern.compile(
            "优先|加分|更佳|最好|nice to have|preferred|preferably|\\bplus\\b(?!\\s+years)|bonus|advantage|desirable", Pattern.CASE_INSENSITIVE);

    private Clauses() {
    }

    static List<String> required(String line) {
        return Arrays.stream(END.split(line)).filter(clause -> !ADVANTAGE.matcher(clause).find()).toList();
    }
}
