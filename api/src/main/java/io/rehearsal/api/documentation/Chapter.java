package io.rehearsal.api.documentation;

import io.rehearsal.api.contract.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/**
 * What is written about one contract, in {@code documentation/} of the resources: its title, what holds for all of it, and a line for each
 * of its operations.
 *
 * @param description in Markdown
 */
record Chapter(String title, String description, Map<String, Entry> entries) {

    /**
     * @param name  in English, which generated clients are divided by
     * @param title as readers see it
     */
    record Section(String name, String title) {
    }

    /**
     * @param section under which the operation stands
     * @param id      what generated clients call it
     */
    record Entry(Section section, String id, String summary) {
    }

    private static final String TITLE = "# ";
    private static final String SECTION = "# ";

    static Chapter of(Contract contract) {
        var text = read(contract.name() + ".md");
        var titleEnd = text.indexOf('\n');
        return new Chapter(text.substring(TITLE.length(), titleEnd), text.substring(titleEnd).strip(), entries(contract));
    }

    /** Empty where nothing is written about the operation. */
    Optional<Entry> entry(String method, String path) {
        return Optional.ofNullable(entries.get(method + " " + path));
    }

    private static Map<String, Entry> entries(Contract contract) {
        var entries = new LinkedHashMap<String, Entry>();
        var section = new Section("", "");
        for (var line : read(contract.name() + ".operations").lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith(SECTION)) {
                var names = line.substring(SECTION.length()).split(" \\| ");
                section = new Section(names[0], names[1]);
            } else {
                var words = line.split("\\s+", 4);
                entries.put(words[0] + " " + words[1], new Entry(section, words[2], words[3]));
            }
        }
        return entries;
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("documentation/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
