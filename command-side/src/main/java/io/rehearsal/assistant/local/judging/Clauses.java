package io.rehearsal.assistant.local.judging;

import io.rehearsal.assistant.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The pieces of an answer that a point is looked for in: its sentences, and of a long Chinese one its clauses as well. */
final class Clauses {

    /** What stands behind so many pieces is not heard. */
    private static final int MOST = 120;
    private static final int LONG = 24;
    private static final int SHORT = 9;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[。！？!?；;])\\s*|(?<=[\\w)\\]%'\"’”]\\.)\\s+(?=[A-Z\\['\"“])|\\s*\\n+\\s*");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[，,：:])\\s*");

    private Clauses() {
    }

    static List<String> sentences(String said) {
        return SENTENCE.splitAsStream(said.strip()).filter(sentence -> !sentence.isBlank()).map(String::strip).toList();
    }

    static List<String> of(String said, Language language) {
        var pieces = new LinkedHashSet<String>();
        for (var sentence : sentences(said)) {
            pieces.add(sentence);
            pieces.addAll(language == Language.ZH && sentence.length() > LONG ? clauses(sentence) : List.of());
        }
        return pieces.stream().limit(MOST).toList();
    }

    /** Neighbouring clauses together where one is too short to say something. */
    private static List<String> clauses(String sentence) {
        var clauses = new ArrayList<String>();
        var current = "";
        for (var part : CLAUSE.splitAsStream(sentence).map(String::strip).toList()) {
            current += part;
            if (current.length() >= SHORT) {
                clauses.add(current);
                current = "";
            }
        }
        if (!current.isEmpty()) {
            clauses.add(clauses.isEmpty() ? current : clauses.removeLast() + current);
        }
        return clauses;
    }
}
