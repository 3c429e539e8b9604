package io.rehearsal.api.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Public questions and the passages that answer them, as {@code passages.jsonl} and {@code questions.jsonl} in a folder of the set's name. */
record RetrievalSet(String name, List<Passage> passages, List<Question> questions) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param page  the page that it is a section of; null where it is none
     * @param order its place on the page
     */
    record Passage(String id, String title, String text, String page, int order) {
    }

    record Question(String text, List<String> passageIds) {
    }

    static List<RetrievalSet> in(Path folder) throws IOException {
        try (var folders = Files.list(folder)) {
            var sets = new ArrayList<RetrievalSet>();
            for (var set : folders.filter(Files::isDirectory).sorted().toList()) {
                sets.add(of(set));
            }
            return sets;
        }
    }

    private static RetrievalSet of(Path folder) throws IOException {
        return new RetrievalSet(folder.getFileName().toString(),
                lines(folder.resolve("passages.jsonl")).stream()
                        .map(line -> new Passage(line.get("id").asString(), line.path("title").asString(""), line.get("text").asString(),
                                line.path("document").asString(""), line.path("order").asInt(0)))
                        .toList(),
                lines(folder.resolve("questions.jsonl")).stream()
                        .map(line -> new Question(line.get("text").asString(),
                                StreamSupport.stream(line.get("passage_ids").spliterator(), false).map(JsonNode::asString).toList()))
                        .toList());
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(JSON::readTree).toList();
    }

    /** Each passage as a document of its own, named by its title. */
    List<Library.File> documents() {
        return passages.stream().map(passage -> new Library.File(passage.id, passage.title.replace('/', ' ') + ".txt", passage.text)).toList();
    }

    /** The passages of each page, in their order; empty where the set knows no pages. */
    Map<String, List<Passage>> pages() {
        return passages.stream()
                .filter(passage -> !passage.page.isEmpty())
                .sorted(Comparator.comparing(Passage::page).thenComparing(Passage::order))
                .collect(Collectors.groupingBy(Passage::page, LinkedHashMap::new, Collectors.toList()));
    }
}
