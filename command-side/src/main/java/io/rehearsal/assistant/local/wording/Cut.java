package io.rehearsal.assistant.local.wording;

import java.util.regex.Pattern;

/** Lines that go on somewhere else: a file's line breaks are not always where the sentence ends. */
final class Cut {

    private static final Pattern OPEN = Pattern.compile(
            "(?s).*(?:[：:,，、(（&/-]|\\b(?:the|an?|of|and|or|to|with|for|in|on|at|as|by|from|per|using|that|which|via|into|their|our|its)|[与和及或的并])\\s*",
            Pattern.CASE_INSENSITIVE);

    private Cut() {
    }

    static boolean off(String text) {
        return OPEN.matcher(text).matches() || count(text, '(', '（') > count(text, ')', '）');
    }

    private static long count(String text, char narrow, char wide) {
        return text.chars().filter(letter -> letter == narrow || letter == wide).count();
    }
}
