package io.rehearsal.assistant.skill;

import java.util.regex.Pattern;

/** The stretches of a text that are addresses on the net: a name in one of them is no skill. */
final class AddressSpans {

    private static final Pattern DOMAIN_WITH_PATH = Pattern.compile(
            "(?i)(?:https?://|www\\.|[\\w-]{1,63}\\.(?:com|cn|org|io|dev|me|edu|net|app|top|xyz|site)/)|@[\\w-]{1,63}\\.|\\b[\\w-]{1,63}\\.(?:com|cn|org|edu)\\b");

    private final String text;

    AddressSpans(String text) {
        this.text = text;
    }

    /** One past the end of the address that begins at this offset, or the offset itself. */
    int endOfSpanAt(int at) {
        if (at > 0 && isAddressCharacter(text.charAt(at - 1)) || !isAddressCharacter(text.charAt(at))) {
            return at;
        }
        int end = at;
        while (end < text.length() && isAddressCharacter(text.charAt(end)) && end - at < 300) {
            end++;
        }
        return end - at >= 6 && DOMAIN_WITH_PATH.matcher(text).region(at, end).find() ? end : at;
    }

    private static boolean isAddressCharacter(char c) {
        return c > ' ' && c < 127 && ",;|()[]{}<>\"".indexOf(c) < 0;
    }
}
