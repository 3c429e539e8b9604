package io.rehearsal.events.recording.commands;

/**
 * Keeps the next piece of a recording; answered with nothing. Refused with {@code NOT_FOUND} where the person has no such recording.
 *
 * @param number from 0
 * @param bytes  {@link #BYTES} of them, fewer in the last piece
 */
public record KeepPiece(long accountId, String recording, int number, byte[] bytes) {

    /** Of a whole piece. */
    public static final int BYTES = 256 * 1024;
}
