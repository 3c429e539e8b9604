package io.rehearsal.command.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rehearsal.assistant.Language;
import io.rehearsal.command.quality.RetrievalSet.Asked;
import io.rehearsal.command.quality.RetrievalSet.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Questions in one language, passages in the other. */
final class BilingualSets {

    private static final Path BANK = Path.of("src/main/resources/io/rehearsal/assistant/local/question/bank");

    private record Pair(String question, String passage) {
    }

    private BilingualSets() {
    }

    /** Those that were written for this product: the question bank, and notes of offices, wards, schools and shops. */
    static List<RetrievalSet> own() {
        var sets = new ArrayList<RetrievalSet>();
        for (var passages : Language.values()) {
            var asked = passages == Language.ZH ? Language.EN : Language.ZH;
            var direction = code(asked) + " to " + code(passages);
            sets.add(set("bank " + direction, passages, bank(asked, passages)));
            sets.add(set("notes " + direction, passages, notes(asked, passages)));
        }
        return sets;
    }

    /** A set's questions over the passages of its translation, which have the same ids. */
    static RetrievalSet crossed(RetrievalSet asked, RetrievalSet passages) {
        return new RetrievalSet(asked.name() + " over " + passages.name(), passages.language(), passages.passages(), asked.questions());
    }

    private static RetrievalSet set(String name, Language language, List<Pair> pairs) {
        var passages = IntStream.range(0, pairs.size()).mapToObj(i -> new Text(name + i, "notes", pairs.get(i).passage, name + i)).toList();
        var questions = IntStream.range(0, pairs.size()).mapToObj(i -> new Asked(pairs.get(i).question, Set.of(i))).toList();
        return new RetrievalSet(name, language, passages, questions);
    }

    private static List<Pair> notes(Language asked, Language passages) {
        try (var lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(BilingualSets.class.getResourceAsStream("/quality/notes.tsv")), UTF_8))) {
            return lines.lines().map(line -> line.split("\t"))
                    .map(fields -> new Pair(fields[asked.ordinal()], fields[2 + passages.ordinal()])).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Pair> bank(Language asked, Language passages) {
        try (var files = Files.list(BANK)) {
            return files.sorted().flatMap(file -> entries(file).stream())
                    .filter(entry -> entry.containsKey("zh") && entry.containsKey("en"))
                    .map(entry -> new Pair(text(entry, asked, "question"), text(entry, passages, "answer")))
                    .filter(pair -> !pair.passage.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Map<String, Map<String, Object>> entry, Language language, String field) {
        return Objects.toString(entry.get(code(language)).get(field), "");
    }

    private static List<Map<String, Map<String, Object>>> entries(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(Language language) {
        return language.say("zh", "en");
    }
}
