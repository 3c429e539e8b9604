package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.PointJudge.Findings;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.Question.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much a story is the one that was asked for. About a line of the resume its words tell; otherwise the judge does. */
final class Relevance {

    /** Up to here the judge is sure that something else is answered, whatever words are shared. */
    private static final double NOT_ANSWERED = 0.5;
    /** An experience has other words than the question about it, so less likeness is enough. */
    private static final double UNRELATED = 0.47;
    private static final double RELATED = 0.57;
    /** What is left of the relevance of an answer that is told about something else than the project. */
    private static final double OTHER_STORY = 0.4;
    /** How near an answer is to what the resume says of the project, by meaning and words: up to here it is another story, from there on this one. */
    private static final double OTHER_PROJECT = 0.60;
    private static final double SAME_PROJECT = 0.65;
    /** How much nearer it would bring to have all words of the resume. A single Chinese character is often part of another word. */
    private static final double SHARED_WORDS = 0.25;
    private static final int SHORTEST_SHARED = 2;

    private final Meanings meanings;

    Relevance(Meanings meanings) {
        this.meanings = meanings;
    }

    /** From 0 to 1. */
    double of(Question question, Said said, Findings findings, Language language) {
        var lines = question.sources().stream().filter(source -> source.kind() == Source.Kind.RESUME).map(Source::text).toList();
        if (question.category() != Category.PROJECT || lines.isEmpty() || findings.answers() < NOT_ANSWERED) {
            return findings.answers();
        }
        if (!question.topic().isBlank() && said.text().toLowerCase(Locale.ROOT).contains(question.topic().toLowerCase(Locale.ROOT))) {
            return 1;
        }
        var answer = meanings.read(language, said.sentences());
        var asked = meanings.read(language, Stream.concat(Stream.of(question.text()), question.sources().stream().map(Source::text)).toList());
        var terms = new ArrayList<>(asked.terms());
        question.expectedPoints().forEach(point -> terms.addAll(meanings.read(language, List.of(point)).terms()));
        double likeness = Marks.ramp((nearest(answer, asked) + Alignment.coverage(answer.terms(), terms, Set.of())) / 2, UNRELATED, RELATED);
        return likeness * ofTheProject(meanings.read(language, lines), answer);
    }

    /** From {@link #OTHER_STORY} to 1. */
    private static double ofTheProject(Statements told, Statements answer) {
        var own = told.terms().stream().filter(term -> !term.common() && term.stem().length() >= SHORTEST_SHARED).map(Term::stem).collect(Collectors.toSet());
        double shared = own.stream().filter(answer.stems()::contains).count() / Math.max(1.0, own.size());
        double near = (nearest(answer, told) + Alignment.coverage(answer.terms(), told.terms(), Set.of())) / 2 + SHARED_WORDS * shared;
        return OTHER_STORY + (1 - OTHER_STORY) * Marks.ramp(near, OTHER_PROJECT, SAME_PROJECT);
    }

    private static double nearest(Statements answer, Statements others) {
        return others.each().stream().mapToDouble(statement -> answer.nearest(statement.meaning())).max().orElse(0);
    }
}
