package io.rehearsal.events.recording.commands;

/**
 * Asks for a piece of a recording; answered with its {@code byte[]}. A command, for only the command side keeps recordings; it changes nothing.
 * Refused with {@code NOT_FOUND} where there is no such piece of the person's.
 *
 * @param number from 0; every piece but the last has {@link KeepPiece#BYTES} bytes
 */
public record ReadPiece(long accountId, String recording, int number) {
}
