package io.rehearsal.assistant.local.report;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Report.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What is worth reading, in the order in which it is recommended among its equals; the file itself says how its entries are read. */
public record ResourceCatalogue(List<Entry> entries) {

    /**
     * @param language null where it is in both, or hardly in words
     * @param topics   skills by their name in the lexicon, and subjects; what it is about most comes first
     */
    public record Entry(Resource resource, @Nullable Language language, List<String> topics) {

        /** With other names for its topics. */
        Entry named(UnaryOperator<String> name) {
            return new Entry(resource, language, topics.stream().map(name).toList());
        }
    }

    public static ResourceCatalogue load() {
        try (var file = Objects.requireNonNull(ResourceCatalogue.class.getResourceAsStream("resources.yaml"))) {
            List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new ResourceCatalogue(entries.stream().map(ResourceCatalogue::entry).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(Map<String, Object> fields) {
        var topics = ((List<?>) Objects.requireNonNull(fields.get("topics"))).stream().map(String::valueOf).toList();
        var resource = new Resource(text(fields, "type"), text(fields, "title"), text(fields, "url"));
        return new Entry(resource, language(text(fields, "language")), topics);
    }

    private static @Nullable Language language(String name) {
        return switch (name) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            case "any" -> null;
            default -> throw new IllegalArgumentException("unknown language " + name);
        };
    }

    private static String text(Map<String, Object> fields, String name) {
        return Objects.requireNonNull((String) fields.get(name), () -> "no " + name + " in " + fields);
    }
}
