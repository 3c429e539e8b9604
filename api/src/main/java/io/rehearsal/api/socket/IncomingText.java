package io.rehearsal.api.socket;

import java.util.function.Consumer;

/** Puts the frames of a text together, as long as it is not too long; of one that is, nothing is kept. Called by one thread at a time. */
final class IncomingText {

    /** 64 KiB of UTF-8. */
    static final int MAX_BYTES = 64 * 1024;

    private final StringBuilder text = new StringBuilder();
    private int bytes;

    /** @param complete gets the text with its last frame */
    void add(String part, boolean last, Consumer<String> complete, Runnable tooLong) {
        if (bytes <= MAX_BYTES) {
            bytes += bytes(part);
            text.append(part);
        }
        if (bytes > MAX_BYTES) {
            forget();
        }
        if (!last) {
            return;
        }
        var whole = text.toString();
        var fits = bytes <= MAX_BYTES;
        forget();
        bytes = 0;
        if (fits) {
            complete.accept(whole);
        } else {
            tooLong.run();
        }
    }

    private void forget() {
        text.setLength(0);
        text.trimToSize();
    }

    /** Each half of a surrogate pair counts two of its four bytes: a frame may end between them. */
    private static int bytes(String part) {
        int sum = 0;
        for (int i = 0; i < part.length(); i++) {
            char unit = part.charAt(i);
            sum += unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
        }
        return sum;
    }
}
