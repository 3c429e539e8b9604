package io.rehearsal.assistant.documents.pdf;

import java.util.Map;

/**
 * Characters of fonts that do not name them, as TeX's bitmap fonts do not. Letters are where ASCII has them; below are what TeX's encodings
 * T1 (16 and above) and OT1 (11 to 15) put there.
 */
final class UnnamedCharacters {

    private static final Map<Integer, String> CONTROL_CODES = Map.ofEntries(
            Map.entry(11, "ff"), Map.entry(12, "fi"), Map.entry(13, "fl"), Map.entry(14, "ffi"), Map.entry(15, "ffl"),
            Map.entry(16, "“"), Map.entry(17, "”"), Map.entry(18, "„"), Map.entry(19, "«"), Map.entry(20, "»"), Map.entry(21, "–"), Map.entry(22, "—"),
            Map.entry(27, "ff"), Map.entry(28, "fi"), Map.entry(29, "fl"), Map.entry(30, "ffi"), Map.entry(31, "ffl"));
    /** The bullet of TeX's symbol font TS1. */
    private static final int BULLET = 0x88;

    private UnnamedCharacters() {
    }

    static String of(int code) {
        return code < 0x20 ? CONTROL_CODES.getOrDefault(code, "") : code == BULLET ? "•" : Character.toString((char) code);
    }
}
