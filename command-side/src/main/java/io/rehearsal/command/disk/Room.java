package io.rehearsal.command.disk;

/** Tells how many bytes can still be written. */
@FunctionalInterface
public interface Room {

    /** @throws java.io.UncheckedIOException where that cannot be told */
    long bytes();
}
