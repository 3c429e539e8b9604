package io.rehearsal.events.account;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A user name or e-mail address as it is compared: without regard to case, width or invisible characters. The latter are those of Unicode's
 * property Default_Ignorable_Code_Point (UAX #44) and controls.
 */
public final class LoginName {

    private LoginName() {
    }

    /** Empty where the name has no visible character. */
    public static String normal(String name) {
        var visible = visible(Normalizer.normalize(name, Normalizer.Form.NFKC));
        var folded = visible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return visible(Normalizer.normalize(folded, Normalizer.Form.NFKC)).strip();
    }

    private static String visible(String text) {
        return text.codePoints().filter(character -> !isInvisible(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT || Character.isISOControl(character)
                || character == 0x034F
                || within(character, 0x115F, 0x1160) || character == 0x3164 || character == 0xFFA0
                || within(character, 0x17B4, 0x17B5)
                || within(character, 0x180B, 0x180F)
                || within(character, 0x2060, 0x206F)
                || within(character, 0xFE00, 0xFE0F)
                || within(character, 0xFFF0, 0xFFF8)
                || within(character, 0xE0000, 0xE0FFF);
    }

    private static boolean within(int character, int first, int last) {
        return first <= character && character <= last;
    }
}
