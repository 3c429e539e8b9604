package io.rehearsal.query.rebuild;

import io.rehearsal.query.projection.Locks;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Locks that the nodes of a test share; each node's are free once it is gone. */
final class MemoryLocks {

    private final Set<String> held = ConcurrentHashMap.newKeySet();

    Session session() {
        return new Session();
    }

    final class Session implements Locks {

        private final Set<Held> own = ConcurrentHashMap.newKeySet();

        @Override
        public Optional<Lock> tryAcquire(String name) {
            if (!held.add(name)) {
                return Optional.empty();
            }
            var lock = new Held(this, name);
            own.add(lock);
            return Optional.of(lock);
        }

        void end() {
            own.forEach(Held::close);
        }
    }

    private final class Held implements Locks.Lock {

        private final Session session;
        private final String name;

        Held(Session session, String name) {
            this.session = session;
            this.name = name;
        }

        @Override
        public boolean isHeld() {
            return session.own.contains(this);
        }

        @Override
        public void close() {
            if (session.own.remove(this)) {
                held.remove(name);
            }
        }
    }
}
