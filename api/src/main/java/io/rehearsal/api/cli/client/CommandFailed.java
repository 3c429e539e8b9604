package io.rehearsal.api.cli.client;

/** A command could not do what was asked; the message is for the one who asked. */
public final class CommandFailed extends RuntimeException {

    public CommandFailed(String message) {
        super(message);
    }
}
