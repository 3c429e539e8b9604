package io.rehearsal.api.backup;

/** A backup cannot be made, is not one, or cannot be put back; the message says why and what can be done. */
public final class BackupRefused extends RuntimeException {

    /** @param message a whole sentence */
    public BackupRefused(String message) {
        super(message);
    }
}
