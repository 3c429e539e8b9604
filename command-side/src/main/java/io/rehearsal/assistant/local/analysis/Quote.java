package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.Language;

/** Words of the resume, set in quotation marks and kept short. */
final class Quote {

    private static final int LONGEST_CHINESE = 40;
    private static final int LONGEST_ENGLISH = 90;

    private Quote() {
    }

    static String of(String text, Language language) {
        int longest = language == Language.ZH ? LONGEST_CHINESE : LONGEST_ENGLISH;
        var words = text.strip().replaceAll("\\s+", " ");
        if (words.length() > longest) {
            int end = words.lastIndexOf(' ', longest);
            words = words.substring(0, end > longest / 2 ? end : wholeCharacters(words, longest)) + "…";
        }
        return language.say("“" + words + "”", "\"" + words + "\"");
    }

    private static int wholeCharacters(String words, int end) {
        return Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
    }
}
