package io.rehearsal.command.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rehearsal.assistant.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Public questions with the passages that answer them. */
record RetrievalSet(String name, Language language, List<Text> passages, List<Asked> questions) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param page what passages of one page have in common; the passage's id where it stands alone */
    record Text(String id, String title, String text, String page) {
    }

    /** @param relevant indices of the passages that answer it */
    record Asked(String text, Set<Integer> relevant) {
    }

    static RetrievalSet of(Path folder) {
        var passages = lines(folder.resolve("passages.jsonl")).stream().map(node -> new Text(node.get("id").asText(), node.get("title").asText(),
                node.get("text").asText(), node.path("document").asText(node.get("id").asText()))).toList();
        var indices = new HashMap<String, Integer>();
        for (int i = 0; i < passages.size(); i++) {
            indices.put(passages.get(i).id(), i);
        }
        var questions = lines(folder.resolve("questions.jsonl")).stream().map(node -> new Asked(node.get("text").asText(),
                StreamSupport.stream(node.get("passage_ids").spliterator(), false).map(id -> indices.get(id.asText())).collect(Collectors.toSet())))
                .toList();
        return new RetrievalSet(folder.getFileName().toString(), Language.of(passages.getFirst().text()), passages, questions);
    }

    /** Questions with the same page are left out of the training together. */
    String page(Asked question) {
        return passages.get(question.relevant().iterator().next()).page();
    }

    private static List<JsonNode> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(RetrievalSet::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
