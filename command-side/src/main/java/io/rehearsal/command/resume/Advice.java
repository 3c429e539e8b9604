package io.rehearsal.command.resume;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers of the assistant, the latest few, by the version and the job description they were given for. */
final class Advice<T> {

    private static final int KEPT = 16;

    private record Occasion(String version, String jd) {
    }

    private final Map<Occasion, T> answers = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Occasion, T> eldest) {
            return size() > KEPT;
        }
    };

    Optional<T> find(String version, @Nullable String jd) {
        return Optional.ofNullable(answers.get(occasion(version, jd)));
    }

    /** @param answer null where the person has been erased */
    void keep(String version, @Nullable String jd, @Nullable T answer) {
        if (answer != null) {
            answers.put(occasion(version, jd), answer);
        }
    }

    /** A version that was parsed again is another text under the same name. */
    void forget(String version) {
        answers.keySet().removeIf(occasion -> occasion.version.equals(version));
    }

    private static Occasion occasion(String version, @Nullable String jd) {
        return new Occasion(version, jd == null ? "" : jd);
    }
}
