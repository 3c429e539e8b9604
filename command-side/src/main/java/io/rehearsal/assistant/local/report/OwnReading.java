package io.rehearsal.assistant.local.report;

import io.rehearsal.assistant.QuestionWriter.Passage;
import io.rehearsal.assistant.local.reading.Vocabulary;
import io.rehearsal.events.interview.Question.Source;
import io.rehearsal.events.interview.Report.Resource;
import io.rehearsal.events.knowledge.commands.DocumentCommand;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names passages of the person's own documents that speak of the weaknesses: for each weak question the one that it was made from, or the
 * one that shares most with its topic and what was missed; rare words count more.
 */
final class OwnReading {

    static final int MOST = 2;
    /** Of the weight of all words of the topic and of what was missed, below which a passage is about something else. */
    private static final double LEAST = 0.3;

    private final List<Told> passages;
    private final Map<String, Integer> frequency = new HashMap<>();

    private record Told(Passage passage, Set<String> words) {
    }

    private OwnReading(List<Passage> passages) {
        this.passages = passages.stream()
                .map(passage -> new Told(passage, words(Stream.concat(passage.headingPath().stream(), Stream.of(passage.text())))))
                .toList();
        this.passages.forEach(told -> told.words().forEach(word -> frequency.merge(word, 1, Integer::sum)));
    }

    static List<Resource> of(Held held, List<Passage> passages) {
        var reading = new OwnReading(passages);
        return Stream.concat(Mark.weak(held).stream(), Mark.middling(held).stream())
                .map(reading::closest).flatMap(Optional::stream).map(OwnReading::resource)
                .distinct().limit(MOST).toList();
    }

    private Optional<Passage> closest(Asked asked) {
        return source(asked).or(() -> likest(asked));
    }

    private Optional<Passage> source(Asked asked) {
        var references = asked.question().sources().stream().map(Source::reference).toList();
        return passages.stream().map(Told::passage).filter(passage -> references.contains(passage.reference())).findFirst();
    }

    private Optional<Passage> likest(Asked asked) {
        if (asked.isAboutThePerson()) {
            return Optional.empty();
        }
        var words = words(Stream.concat(Stream.of(asked.question().topic()), asked.missed().stream()));
        double least = LEAST * weight(words);
        return passages.stream().filter(told -> shared(told, words) > least)
                .max(Comparator.comparingDouble(told -> shared(told, words))).map(Told::passage);
    }

    private double shared(Told told, Set<String> words) {
        return weight(words.stream().filter(told.words()::contains).toList());
    }

    private double weight(Iterable<String> words) {
        double weight = 0;
        for (var word : words) {
            weight += Math.log(1 + (double) passages.size() / (1 + frequency.getOrDefault(word, 0)));
        }
        return weight;
    }

    private static Set<String> words(Stream<String> texts) {
        return Vocabulary.of(String.join("\n", texts.toList())).words();
    }

    private static Resource resource(Passage passage) {
        var title = Stream.concat(Stream.of(passage.fileName()), passage.headingPath().stream()).toList();
        return new Resource("document", String.join(" › ", title),
                "/api/knowledge/%d/preview".formatted(DocumentCommand.documentId(passage.document())));
    }
}
