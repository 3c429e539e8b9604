package io.rehearsal.assistant.local.judging;

import io.rehearsal.assistant.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A part of a story, such as its result, and the words by which a point asks for it and by which people announce it when they tell it.
 * {@code signposts.yaml} has words that hardly mean anything else, {@code hints.yaml} those that can.
 */
record Signpost(Map<Language, Pattern> asked, Map<Language, Pattern> told) {

    static final List<Signpost> PLAIN = load("signposts.yaml");
    static final List<Signpost> HINTS = load("hints.yaml");

    private static List<Signpost> load(String name) {
        try (var file = Objects.requireNonNull(Signpost.class.getResourceAsStream(name), name)) {
            List<Map<String, Object>> parts = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return parts.stream().map(part -> new Signpost(patterns(part, "asked"), patterns(part, "told"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Language, Pattern> patterns(Map<String, Object> part, String key) {
        return Map.of(Language.EN, pattern(part.get(key + "_en")), Language.ZH, pattern(part.get(key + "_zh")));
    }

    private static Pattern pattern(@Nullable Object alternatives) {
        var all = ((List<?>) Objects.requireNonNull(alternatives)).stream().map(String::valueOf).toList();
        return Pattern.compile(String.join("|", all), Pattern.CASE_INSENSITIVE);
    }

    /** Whether a point asks for this part. */
    boolean askedBy(String point, Language language) {
        return Objects.requireNonNull(asked.get(language)).matcher(point).find();
    }

    boolean standsIn(String sentence, Language language) {
        return Objects.requireNonNull(told.get(language)).matcher(sentence).find();
    }

    /** The share of the parts that are announced in some sentence, from 0 to 1. */
    static double share(List<Signpost> parts, List<String> sentences, Language language) {
        return parts.stream().filter(part -> sentences.stream().anyMatch(sentence -> part.standsIn(sentence, language))).count()
                / (double) parts.size();
    }
}
