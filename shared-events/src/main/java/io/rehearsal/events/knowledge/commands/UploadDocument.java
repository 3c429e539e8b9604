package io.rehearsal.events.knowledge.commands;

import io.rehearsal.events.knowledge.ChunkStrategy;

/**
 * Hands in a file of at most 20 MiB; answered with the new document's id ({@code Long}) before it is cut. Refused with a {@code FILE_…}
 * reason where no text can be read from it, or more than can be searched, and then nothing is stored.
 *
 * @param fileName as the client sent it; only its last segment is kept
 */
public record UploadDocument(long accountId, String fileName, byte[] file, ChunkStrategy strategy) {
}
