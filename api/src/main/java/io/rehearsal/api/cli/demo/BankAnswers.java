package io.rehearsal.api.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;

/** The model answers of the question bank that comes with the product, of the files that the samples' jobs draw from. */
final class BankAnswers {

    private static final String FOLDER = "/io/rehearsal/assistant/local/question/bank/";
    private static final List<String> FILES = List.of("java", "databases", "messaging-and-distributed", "fundamentals", "system-design", "devops", "testing",
            "data", "go", "python", "frontend", "behavioral", "career");

    private record Answered(String question, String answer) {
    }

    private final List<Answered> all = new ArrayList<>();

    private BankAnswers() {
    }

    static BankAnswers in(String language) {
        var answers = new BankAnswers();
        FILES.forEach(file -> answers.read(file, language));
        return answers;
    }

    private void read(String file, String language) {
        try (var in = BankAnswers.class.getResourceAsStream(FOLDER + file + ".yaml")) {
            if (in == null) {
                return;
            }
            List<Map<String, Object>> entries = new Yaml().load(in);
            for (var entry : entries) {
                if (entry.get(language) instanceof Map<?, ?> wording && wording.get("question") instanceof String question
                        && wording.get("answer") instanceof String answer) {
                    all.add(new Answered(question, answer));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To the longest of its questions that stands in this one; empty where none does. */
    Optional<String> to(String question) {
        return all.stream().filter(each -> question.contains(each.question())).max(Comparator.comparingInt(each -> each.question().length())).map(Answered::answer);
    }
}
