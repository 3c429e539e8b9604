package io.rehearsal.api.contract;

import io.rehearsal.events.WellFormed;

/**
 * Texts at the door, in JSON, forms and addresses alike. One in which nothing can be seen is empty, as if nothing had been sent: controls, joiners,
 * variation selectors and blank letters alone, after the Default_Ignorable_Code_Point property of Unicode, with the blank Braille pattern.
 */
final class SentText {

    private SentText() {
    }

    /** The text with U+FFFD for each half character; spaces alone are left to who asks for it. */
    static String of(String sent) {
        var text = WellFormed.text(sent);
        return text.isBlank() || text.codePoints().anyMatch(SentText::canBeSeen) ? text : "";
    }

    private static boolean canBeSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isBlankLetter(character);
        };
    }

    private static boolean isBlankLetter(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> character >= 0x180B && character <= 0x180F || character >= 0xFE00 && character <= 0xFE0F
                    || character >= 0xE0100 && character <= 0xE01EF;
        };
    }
}
