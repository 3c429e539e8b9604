package io.rehearsal.query.projection;

import java.util.Optional;

/** Locks that one process of all holds at a time, and that are free again when it dies. No clock decides. */
public interface Locks {

    /** The lock, if nobody has it. */
    Optional<Lock> tryAcquire(String name);

    /** Gives the lock back when it is closed. */
    interface Lock extends AutoCloseable {

        /** Whether it is still held: the connection may have been lost, and the lock with it. */
        boolean isHeld();

        @Override
        void close();
    }
}
