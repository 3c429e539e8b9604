package io.rehearsal.assistant.local.retrieval;

import java.util.ArrayList;
import java.util.List;

/** Cuts text at the ends of sentences, lines and clauses. Written by hand, since sixty passages a question are cut. */
final class Sentences {

    private static final String ENDS = "。！？!?；;\n";

    private Sentences() {
    }

    static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0 || endsInPoint(text, i)) {
                if (i > start) {
                    sentences.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start));
        }
        return sentences;
    }

    private static boolean endsInPoint(String text, int i) {
        return text.charAt(i) == '.' && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1))
                && i > 0 && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == ')');
    }
}
