package io.rehearsal.assistant.local.parse.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A resource of words: {@code [part]} lines, below each words separated by commas; lines that begin with # are remarks. */
public final class WordFile {

    private final Map<String, Set<String>> parts = new HashMap<>();

    public WordFile(String name) {
        var part = "";
        for (var line : read(name).split("\n")) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            if (line.startsWith("[")) {
                part = line.substring(1, line.indexOf(']'));
                continue;
            }
            var words = parts.computeIfAbsent(part, _ -> new LinkedHashSet<>());
            for (var word : line.split(",")) {
                words.add(word.strip().toLowerCase());
            }
        }
    }

    public Set<String> part(String part) {
        return Objects.requireNonNull(parts.get(part), part);
    }

    public static String read(String name) {
        try (var file = Objects.requireNonNull(WordFile.class.getResourceAsStream("/io/rehearsal/assistant/local/parse/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
