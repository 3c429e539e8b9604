package io.rehearsal.events.llmconfig;

import org.jspecify.annotations.Nullable;

/** An API key as it may be shown: {@code sk-****} and its last four characters, or {@code ****} alone where those would be half of it. */
public final class MaskedKey {

    private static final String PREFIX = "sk-";
    private static final String STARS = "****";
    private static final int SHOWN = 4;

    private MaskedKey() {
    }

    public static @Nullable String of(@Nullable String key) {
        if (key == null) {
            return null;
        }
        return (key.startsWith(PREFIX) ? PREFIX : "") + STARS + (key.length() < 2 * SHOWN ? "" : key.substring(key.length() - SHOWN));
    }

    /** Whether this is no key but what is shown of one. */
    public static boolean is(String key) {
        return key.contains(STARS);
    }
}
