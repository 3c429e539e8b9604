package io.rehearsal.command.messaging;

import io.rehearsal.events.resume.commands.ApplySuggestions;
import io.rehearsal.events.resume.commands.RestoreVersion;
import java.util.Map;
import java.util.Optional;

/** The names under which the answers of idempotent commands are stored; a class may move, its name stays. */
final class AnswerNames {

    private static final Map<String, Class<?>> BY_NAME = Map.of(
            "integer", Integer.class,
            "long", Long.class,
            "text", String.class,
            "suggestions-applied", ApplySuggestions.Outcome.class,
            "version-restored", RestoreVersion.Outcome.class);

    private AnswerNames() {
    }

    /** @throws IllegalStateException where the answer has no name */
    static String of(Object answer) {
        return BY_NAME.entrySet().stream().filter(entry -> entry.getValue() == answer.getClass()).map(Map.Entry::getKey).findFirst()
                .orElseThrow(() -> new IllegalStateException(answer.getClass().getName() + " has no stored name"));
    }

    static Optional<Class<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
