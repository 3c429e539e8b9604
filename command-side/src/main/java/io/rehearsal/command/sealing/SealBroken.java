package io.rehearsal.command.sealing;

/** Sealed bytes were changed, cut, or sealed under another key. */
public final class SealBroken extends RuntimeException {

    SealBroken(Exception cause) {
        super("sealed bytes cannot be opened: damaged, or sealed under another master key", cause);
    }
}
