package io.rehearsal.assistant.local.reading;

import java.util.regex.Pattern;

/** What a suggestion leaves for the person to fill in: words in square brackets that give an example. */
public final class Placeholder {

    private static final Pattern PATTERN = Pattern.compile("\\[[^\\[\\]]{0,80}(?:如|例|你|e\\.g\\.|your )[^\\[\\]]{0,80}]");

    private Placeholder() {
    }

    public static boolean standsIn(String text) {
        return PATTERN.matcher(text).find();
    }

    /** The text without what is still to be filled in. */
    public static String strip(String text) {
        return text.indexOf('[') < 0 ? text : PATTERN.matcher(text).replaceAll("");
    }

    public static Pattern pattern() {
        return PATTERN;
    }
}
