package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Instructions to a model, from a file of this package's resources: {@code prompts/<name>.<zh|en>.md}. Its first line is
 * {@code version: N}; whoever changes the text raises it.
 *
 * @param version such as {@code grade-answer-2}, as events keep it
 */
public record Prompt(String version, String text) {

    private static final String VERSION = "version: ";

    public static Prompt of(String name, Language language) {
        var path = "prompts/%s.%s.md".formatted(name, language.name().toLowerCase(Locale.ROOT));
        try (var file = Prompt.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("there is no prompt " + path);
            }
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var end = text.indexOf('\n');
            if (!text.startsWith(VERSION) || end < 0) {
                throw new IllegalStateException(path + " does not begin with its version");
            }
            return new Prompt(name + "-" + text.substring(VERSION.length(), end).strip(), text.substring(end).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
