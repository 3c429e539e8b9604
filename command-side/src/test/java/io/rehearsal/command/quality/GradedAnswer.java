package io.rehearsal.command.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An answer that people scored.
 *
 * @param group question by whose answers nothing that predicts this one may have been fitted
 * @param share the score as a share of the full one, from 0 to 1
 */
record GradedAnswer(String set, String group, Language language, Question question, List<Exchange> exchanges, double share) {

    static List<GradedAnswer> of(Path file) throws IOException {
        var set = file.getFileName().toString().replace(".jsonl", "");
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(line -> of(set, line)).toList();
        }
    }

    private static GradedAnswer of(String set, String line) {
        JsonNode node;
        try {
            node = Parsing.JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var text = node.path("question").asText();
        var question = new Question(1, text, Category.TECHNICAL, Difficulty.MEDIUM, null, "", List.of(), node.path("reference").asText(), List.of());
        return new GradedAnswer(set, node.path("question_id").asText(), Language.of(text), question,
                List.of(new Exchange(text, node.path("answer").asText())), node.path("score_0_5").asDouble() / 5);
    }
}
