package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.QuestionWriter.Passage;
import io.rehearsal.assistant.local.question.bank.BankQuestion.Wording;
import io.rehearsal.assistant.local.reading.Vocabulary;
import io.rehearsal.events.interview.Question.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions about documents that the person chose: what a passage is about, and what it says of it. */
final class PassageQuestions {

    private static final int MOST_PASSAGES = 200;
    private static final int MOST_QUESTIONS = 40;
    private static final double BASE = 0.5;

    private PassageQuestions() {
    }

    /** Of many passages those that speak of what the resume and the job speak of. */
    static Stream<Candidate> of(Material material) {
        var theme = theme(material);
        return spread(material.brief().passages()).stream()
                .flatMap(passage -> Statement.of(passage, material.lexicon()).stream()
                        .map(statement -> new Read(passage, statement, likeness(passage, theme))))
                .sorted(Comparator.comparingDouble(Read::likeness).reversed()).limit(MOST_QUESTIONS)
                .flatMap(read -> about(read, material));
    }

    private record Read(Passage passage, Statement statement, double likeness) {
    }

    /** Evenly from a long list, so that the end of a long document is not passed over. */
    private static List<Passage> spread(List<Passage> passages) {
        int step = (passages.size() + MOST_PASSAGES - 1) / MOST_PASSAGES;
        return Stream.iterate(0, index -> index < passages.size(), index -> index + Math.max(1, step)).map(passages::get).toList();
    }

    private static Stream<Candidate> about(Read read, Material material) {
        var passage = read.passage();
        var statement = read.statement();
        var file = Excerpt.name(passage.fileName().replaceFirst("\\.\\w{1,5}$", ""));
        var language = material.language();
        var words = Map.of("file", file == null ? language.say("所选文档", "the chosen document") : file, "subject", statement.subjectIn(language));
        var document = passage.document();
        var draft = new Draft(Origin.PASSAGE, BASE + 0.5 * read.likeness(), "passage:" + statement.subject(), document, statement.subject(),
                List.of(new Source(Source.Kind.PASSAGE, passage.text(), passage.reference())));
        return Frame.PASSAGE.texts().stream().map(frame -> draft.candidate(frame,
                new Wording(Frame.fill(frame.in(language).question(), words), statement.points(), statement.answer())));
    }

    private static Vocabulary theme(Material material) {
        return Vocabulary.of(Stream.of(material.skills().keySet().stream(), material.requirements().stream().map(Requirement::text))
                .flatMap(texts -> texts).collect(Collectors.joining(" ")));
    }

    private static double likeness(Passage passage, Vocabulary theme) {
        var words = Vocabulary.of(passage.text()).words();
        return words.isEmpty() ? 0 : Math.min(1, 4.0 * words.stream().filter(theme.words()::contains).count() / words.size());
    }
}
