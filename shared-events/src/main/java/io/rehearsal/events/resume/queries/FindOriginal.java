package io.rehearsal.events.resume.queries;

/**
 * Asks for a file as its owner handed it in; answered with an optional {@link OriginalFile}, empty where there is none or the owner has been erased.
 * That this may be seen, and that it is put on record, is for the asker to see to.
 *
 * @param contentHash SHA-256 in lower-case hexadecimal
 */
public record FindOriginal(long ownerId, String contentHash) {
}
