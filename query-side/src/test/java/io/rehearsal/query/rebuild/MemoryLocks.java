package io.rehearsal.query.rebuild;

import io.rehearsal.query.projection.Locks;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Locks that the nodes of a test share. */
final class MemoryLocks implements Locks {

    private final Set<String> held = ConcurrentHashMap.newKeySet();

    @Override
    public Optional<Lock> tryAcquire(String name) {
        return held.add(name) ? Optional.of(new Held(name)) : Optional.empty();
    }

    private final class Held implements Lock {

        private final String name;
        private volatile boolean open = true;

        Held(String name) {
            this.name = name;
        }

        @Override
        public boolean isHeld() {
            return open;
        }

        @Override
        public void close() {
            open = false;
            held.remove(name);
        }
    }
}
