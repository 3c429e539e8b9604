package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.Language;

/** A line set in quotation marks and kept short. */
final class Quoted {

    private static final int LONGEST_CHINESE = 40;
    private static final int LONGEST_ENGLISH = 90;

    private Quoted() {
    }

    static String of(String line, Language language) {
        int longest = Language.of(line) == Language.ZH ? LONGEST_CHINESE : LONGEST_ENGLISH;
        var words = line.strip().replaceAll("\\s+", " ").replaceAll("[。；;，,]$", "");
        if (words.length() > longest) {
            int space = words.lastIndexOf(' ', longest);
            int end = space > longest / 2 ? space : longest;
            words = words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
        }
        return language.say("「" + words + "」", "“" + words + "”");
    }
}
