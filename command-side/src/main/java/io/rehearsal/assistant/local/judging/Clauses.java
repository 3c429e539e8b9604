package io.rehearsal.assistant.local.judging;

import io.rehearsal.assistant.local.reading.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The pieces of an answer that a point is looked for in: its sentences, and of a long one its clauses as well. */
final class Clauses {

    /** What stands behind so many pieces is not heard. */
    private static final int MOST = 120;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[。！？!?；;])\\s*|(?<=[\\w)\\]%'\"’”]\\.)\\s+(?=[A-Z\\['\"“])|\\s*\\n+\\s*");
    private static final Pattern CHINESE_CLAUSE = Pattern.compile("(?<=[，,：:])\\s*");
    private static final Pattern ENGLISH_CLAUSE = Pattern.compile("(?<=[,:;])\\s+");

    private Clauses() {
    }

    static List<String> of(String said, Language language) {
        var pieces = new LinkedHashSet<String>();
        for (var sentence : SENTENCE.split(said.strip())) {
            if (!sentence.isBlank()) {
                pieces.add(sentence.strip());
                pieces.addAll(clauses(sentence.strip(), language));
            }
        }
        return pieces.stream().limit(MOST).toList();
    }

    /** Neighbouring clauses together where one is too short to say something. */
    private static List<String> clauses(String sentence, Language language) {
        boolean chinese = language == Language.ZH;
        var parts = (chinese ? CHINESE_CLAUSE : ENGLISH_CLAUSE).splitAsStream(sentence).map(String::strip).filter(part -> !part.isEmpty()).toList();
        if (parts.size() < 2 || sentence.length() <= (chinese ? 24 : 90)) {
            return List.of();
        }
        var clauses = new ArrayList<String>();
        var space = chinese ? "" : " ";
        var current = "";
        for (var part : parts) {
            current = current.isEmpty() ? part : current + space + part;
            if (current.length() >= (chinese ? 9 : 40)) {
                clauses.add(current);
                current = "";
            }
        }
        if (!current.isEmpty()) {
            clauses.add(clauses.isEmpty() ? current : clauses.removeLast() + space + current);
        }
        return clauses;
    }
}
