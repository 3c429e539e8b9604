package io.rehearsal.assistant.local.role;

import io.rehearsal.assistant.local.reading.Language;
import io.rehearsal.events.role.RoleProfile;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What is kept of a role to compare it with any resume.
 *
 * @param language in which the role is written
 * @param duties   a vector for each sentence of its duties
 */
record RoleVectors(Language language, float[] name, List<float[]> duties) {

    private static final int MOST_DUTIES = 8;

    /** @param embed makes vectors of texts in a language */
    static RoleVectors of(RoleProfile role, BiFunction<Language, List<String>, List<float[]>> embed) {
        var language = languageOf(role);
        var vectors = embed.apply(language, Stream.concat(Stream.of(role.name()), sentences(role)).toList());
        return new RoleVectors(language, vectors.getFirst(), vectors.subList(1, vectors.size()));
    }

    /** A name such as {@code Java} says nothing about it where duties do. */
    static Language languageOf(RoleProfile role) {
        return Language.of(role.duties() == null || role.duties().isBlank() ? role.name() : role.duties());
    }

    private static Stream<String> sentences(RoleProfile role) {
        return Arrays.stream(Objects.requireNonNullElse(role.duties(), "").split("(?<=[。；;!?！？])|(?<=\\.)\\s+|\\n"))
                .map(String::strip)
                .filter(sentence -> sentence.length() > 1)
                .limit(MOST_DUTIES);
    }
}
