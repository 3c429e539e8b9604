package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.Question.Source;
import io.rehearsal.events.interview.QuestionGrade.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Marks an answer that only the person can give, by how it is told: whether the points that were asked for are told at all, with
 * what numbers and names, and whether the person says what he or she did. The weights are chosen, not fitted: there are no scored
 * answers of this kind to fit them to.
 */
final class ExperienceRubric {

    private static final double COMPLETENESS = 0.35;
    private static final double CONCRETENESS = 0.30;
    private static final double OWN_ACTION = 0.20;
    private static final double STRUCTURE = 0.10;
    private static final double COMMUNICATION = 0.05;

    /** What an answer loses in which the person does nothing: a lecture is no experience, however full of figures. */
    private static final double NOTHING_DONE = 0.4;

    /** An experience has other words than the question about it, so less likeness is enough. */
    private static final double UNRELATED = 0.47;
    private static final double RELATED = 0.57;
    private static final int SEVERAL = 3;

    /** What is left of the relevance of an answer that is told about something else than the project. */
    private static final double OTHER_STORY = 0.4;
    /** How near an answer is to what the resume says of the project, by meaning and words: up to here it is another story, from there on this one. */
    private static final double OTHER_PROJECT = 0.60;
    private static final double SAME_PROJECT = 0.65;
    /** How much nearer it would bring to have all words of the resume. A single Chinese character is often part of another word. */
    private static final double SHARED_WORDS = 0.25;
    private static final int SHORTEST_SHARED = 2;

    private static final List<Facet> STAR = List.of(Facet.SITUATION, Facet.OWN_PART, Facet.ACTION, Facet.RESULT);
    private static final Pattern CLAUSE = Pattern.compile("[，,；;。！？!?]|\\s(?:and|but)\\s|\\.\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern DETAIL = Pattern.compile("\\d|(?<=\\p{IsHan})\\s?[A-Za-z]{2,}");

    private final Meanings meanings;

    ExperienceRubric(Meanings meanings) {
        this.meanings = meanings;
    }

    Marks mark(Question question, Said said, Language language) {
        var answer = meanings.read(language, said.sentences());
        var clauses = telling(said, language);
        var points = Points.of(question);
        var met = points.stream().filter(point -> isMet(point, clauses, answer, language)).toList();
        double completeness = points.isEmpty()
                ? STAR.stream().filter(facet -> isTold(facet, clauses, language)).count() / (double) STAR.size()
                : (double) met.size() / points.size();
        double own = Math.min(1, clauses.stream().filter(clause -> isOwnAction(clause, language)).count() / (double) SEVERAL);
        double relevance = relevance(question, said, answer, language);
        var form = Form.of(language, said);
        double told = COMPLETENESS * completeness + CONCRETENESS * form.concreteness() + OWN_ACTION * own
                + STRUCTURE * form.structure() + COMMUNICATION * form.clarity();
        double credible = 1 - NOTHING_DONE * (1 - own);
        return new Marks(Marks.percent(relevance * credible * told), new Criteria(Marks.percent(relevance), Marks.percent(own), Marks.percent(completeness),
                Marks.percent(form.concreteness()), Marks.percent(form.structure()), Marks.percent(form.clarity())),
                met, points.stream().filter(point -> !met.contains(point)).toList());
    }

    /** Clauses that say more than that something was there: "there were difficulties" tells no difficulty. */
    private static List<String> telling(Said said, Language language) {
        return said.sentences().stream()
                .flatMap(sentence -> CLAUSE.splitAsStream(sentence))
                .filter(clause -> DETAIL.matcher(clause).find()
                        || Words.of(language, clause).stream().filter(word -> !word.common()).count() >= (language == Language.ZH ? SEVERAL + 1 : SEVERAL))
                .toList();
    }

    private boolean isMet(String point, List<String> clauses, Statements answer, Language language) {
        return Facet.askedBy(point).filter(facet -> isTold(facet, clauses, language)).isPresent()
                || KnowledgeRubric.strength(Set.of(), meanings.read(language, List.of(point)), answer) >= Threshold.MET.of(language);
    }

    private static boolean isTold(Facet facet, List<String> clauses, Language language) {
        return clauses.stream().anyMatch(clause -> facet.standsIn(clause, language == Language.ZH));
    }

    private static boolean isOwnAction(String clause, Language language) {
        boolean chinese = language == Language.ZH;
        return Facet.ACTION.standsIn(clause, chinese) || Facet.OWN_PART.standsIn(clause, chinese);
    }

    /** To the question or to what it was made from. A word for word mention of the topic is enough. */
    private double relevance(Question question, Said said, Statements answer, Language language) {
        if (!question.topic().isBlank() && said.text().toLowerCase(Locale.ROOT).contains(question.topic().toLowerCase(Locale.ROOT))) {
            return 1;
        }
        var about = Stream.concat(Stream.of(question.text()), question.sources().stream().map(Source::text)).toList();
        var asked = meanings.read(language, about);
        var terms = new ArrayList<>(asked.terms());
        question.expectedPoints().forEach(point -> terms.addAll(meanings.read(language, List.of(point)).terms()));
        double near = asked.each().stream().mapToDouble(statement -> answer.nearest(statement.meaning())).max().orElse(0);
        double words = Alignment.coverage(answer.terms(), terms, Set.of());
        double likeness = Marks.ramp((near + words) / 2, UNRELATED, RELATED);
        return question.category() == Category.PROJECT ? likeness * ofTheProject(question, answer, language) : likeness;
    }

    /** From {@link #OTHER_STORY} to 1. */
    private double ofTheProject(Question question, Statements answer, Language language) {
        var lines = question.sources().stream().filter(source -> source.kind() == Source.Kind.RESUME).map(Source::text).toList();
        if (lines.isEmpty()) {
            return 1;
        }
        var told = meanings.read(language, lines);
        double meaning = told.each().stream().mapToDouble(line -> answer.nearest(line.meaning())).max().orElse(0);
        double words = Alignment.coverage(answer.terms(), told.terms(), Set.of());
        var own = told.terms().stream().filter(term -> !term.common() && term.stem().length() >= SHORTEST_SHARED).map(Term::stem).collect(Collectors.toSet());
        double shared = own.stream().filter(answer.stems()::contains).count() / Math.max(1.0, own.size());
        double near = (meaning + words) / 2 + SHARED_WORDS * shared;
        return OTHER_STORY + (1 - OTHER_STORY) * Marks.ramp(near, OTHER_PROJECT, SAME_PROJECT);
    }
}
