package io.rehearsal.events.resume.commands;

/**
 * Hands in a resume file; answered with the new resume's id ({@code Long}). Refused with a {@code FILE_…} reason where no
 * text can be read from it, and then nothing is stored.
 *
 * @param fileName as the client sent it; only its last segment is kept
 */
public record UploadResume(long accountId, String fileName, byte[] file) {
}
