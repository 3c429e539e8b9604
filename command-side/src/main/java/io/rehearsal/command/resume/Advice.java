package io.rehearsal.command.resume;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers of the assistant, the latest few; never changed, by the version and the job description they were given for. */
final class Advice<T> {

    private static final int KEPT = 16;

    private record Occasion(String version, String jd) {
    }

    private final Map<Occasion, T> answers;

    private Advice(Map<Occasion, T> answers) {
        this.answers = answers;
    }

    static <T> Advice<T> none() {
        return new Advice<>(Map.of());
    }

    Optional<T> find(String version, @Nullable String jd) {
        return Optional.ofNullable(answers.get(occasion(version, jd)));
    }

    /** @param answer null where the person has been erased */
    Advice<T> with(String version, @Nullable String jd, @Nullable T answer) {
        if (answer == null) {
            return this;
        }
        var next = new LinkedHashMap<>(answers);
        next.put(occasion(version, jd), answer);
        if (next.size() > KEPT) {
            next.pollFirstEntry();
        }
        return new Advice<>(next);
    }

    /** A version that was parsed again is another text under the same name. */
    Advice<T> without(String version) {
        var next = new LinkedHashMap<>(answers);
        next.keySet().removeIf(occasion -> occasion.version.equals(version));
        return new Advice<>(next);
    }

    private static Occasion occasion(String version, @Nullable String jd) {
        return new Occasion(version, jd == null ? "" : jd);
    }
}
