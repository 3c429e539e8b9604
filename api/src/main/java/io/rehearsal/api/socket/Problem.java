package io.rehearsal.api.socket;

/** What can be wrong with a message before anybody has looked into it. The connection stays. */
public enum Problem {
    /** More than 64 KiB. */
    TOO_LONG,
    /** Bytes where text was expected. */
    NOT_TEXT,
    /** It came while too many others waited, and was not looked at. */
    TOO_MANY,
    /** Something failed that should not have; no fault of the client's. */
    INTERNAL
}
