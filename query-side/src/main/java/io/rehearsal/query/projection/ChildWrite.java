package io.rehearsal.query.projection;

import org.jspecify.annotations.Nullable;

/** A change beside the root. */
public sealed interface ChildWrite {

    Class<? extends Child> type();

    /** Takes the place of what has the same id. */
    record Put(Child child) implements ChildWrite {

        @Override
        public Class<? extends Child> type() {
            return child.getClass();
        }
    }

    /**
     * Removes the root's documents of a type.
     *
     * @param field a field of theirs; null for all of them
     * @param value of those that go
     */
    record Remove(Class<? extends Child> type, @Nullable String field, @Nullable Object value) implements ChildWrite {

        public static Remove all(Class<? extends Child> type) {
            return new Remove(type, null, null);
        }
    }
}
