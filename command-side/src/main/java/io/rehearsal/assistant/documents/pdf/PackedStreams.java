package io.rehearsal.assistant.documents.pdf;

import io.rehearsal.work.Deadline;
import io.rehearsal.events.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures the compressed streams of a PDF before it is parsed: parsing alone inflates those that hold objects, into memory and without a
 * limit. Pictures are passed over, nothing reads them.
 */
final class PackedStreams {

    /** The most bytes that one stream may inflate to: more than any page, font or table of objects needs. */
    static final long MAX_BYTES = 64L << 20;
    /** The most bytes that all streams together may inflate to. */
    private static final long MAX_BYTES_TOGETHER = 512L << 20;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LONGEST_DICTIONARY = 600;

    private final byte[] file;
    private final Deadline deadline;
    private final byte[] buffer = new byte[1 << 16];
    private long together;

    private PackedStreams(byte[] file, Deadline deadline) {
        this.file = file;
        this.deadline = deadline;
    }

    /** @throws io.rehearsal.events.Refusal with {@code FILE_UNREADABLE} when a stream is larger inside than the limit */
    static void check(byte[] file, Deadline deadline) {
        new PackedStreams(file, deadline).check();
    }

    private void check() {
        for (int at = find(STREAM, 0); at >= 0; at = find(STREAM, at + STREAM.length)) {
            boolean endOfOne = at >= 3 && file[at - 1] == 'd' && file[at - 2] == 'n' && file[at - 3] == 'e';
            int start = at + STREAM.length;
            while (start < file.length && (file[start] == '\r' || file[start] == '\n' || file[start] == ' ')) {
                start++;
            }
            if (!endOfOne && !isPicture(at) && start + 1 < file.length && (file[start] & 0x0F) == 8 && ((file[start] & 0xFF) << 8 | file[start + 1] & 0xFF) % 31 == 0) {
                inflate(start);
            }
        }
    }

    private void inflate(int start) {
        deadline.check();
        long inflated = 0;
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, start, file.length - start);
            int read;
            while ((read = inflater.inflate(buffer)) > 0) {
                inflated += read;
                together += read;
                if (inflated > MAX_BYTES || together > MAX_BYTES_TOGETHER) {
                    throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "The file inflates to more than the limit.");
                }
            }
        } catch (DataFormatException e) {
            // Damaged or encrypted: what there was of it is within the limit, the parser will see the same.
        } finally {
            inflater.end();
        }
    }

    /** Whether the dictionary before a stream says so in plain words. */
    private boolean isPicture(int at) {
        int from = Math.max(0, at - LONGEST_DICTIONARY);
        String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/Image") && !dictionary.contains("/ObjStm") && !dictionary.contains("/XRef") && dictionary.indexOf('#') < 0
                && !dictionary.contains(new String(END, StandardCharsets.ISO_8859_1));
    }

    private int find(byte[] word, int from) {
        for (int i = from; i <= file.length - word.length; i++) {
            if (file[i] == word[0] && Arrays.equals(file, i, i + word.length, word, 0, word.length)) {
                return i;
            }
        }
        return -1;
    }
}
