package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.QuestionWriter.Brief;
import io.rehearsal.assistant.llm.QuestionsForm.Proposed;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.Question.Source.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the questions of an interview out of those that a model proposes. */
final class QuestionSelection {

    static final int LONGEST_QUESTION = 500;
    static final int LONGEST_TOPIC = 60;
    static final int LONGEST_POINT = 200;
    static final int LONGEST_MODEL_ANSWER = 2_000;
    static final int FEWEST_POINTS = 3;
    static final int MOST_POINTS = 6;

    private final Brief brief;
    private final List<Question> plan;
    private final QuestionSources sources;
    private final Remarks remarks;

    /** @param plan the local engine's questions for the same brief */
    QuestionSelection(Brief brief, List<Question> plan) {
        this.brief = brief;
        this.plan = plan;
        this.sources = new QuestionSources(brief);
        this.remarks = new Remarks(brief.language(), LONGEST_QUESTION);
    }

    /**
     * As many as the brief wants, by the plan's share for each interviewer: the model's as far as they go, then the plan's own.
     *
     * @throws IllegalArgumentException where fewer than half of them could be the model's
     */
    List<Question> of(QuestionsForm form) {
        var proposed = form.questions().stream().map(this::question).filter(Objects::nonNull).toList();
        var chosen = new ArrayList<Question>();
        int fromModel = 0;
        for (var turn : turns()) {
            int wanted = chosen.size() + turn.planned().size();
            int before = chosen.size();
            choose(proposed.stream().filter(turn.suits()).toList(), wanted, chosen);
            fromModel += chosen.size() - before;
            choose(turn.planned(), wanted, chosen);
        }
        if (fromModel * 2 < brief.count() || chosen.size() < brief.count()) {
            throw new IllegalArgumentException("only %d of %d questions can be asked".formatted(fromModel, brief.count()));
        }
        return IntStream.range(0, brief.count()).mapToObj(i -> numbered(i + 1, chosen.get(i))).toList();
    }

    /** @param planned the plan's own questions for a stretch of the interview */
    private record Turn(List<Question> planned, Predicate<Question> suits) {
    }

    private List<Turn> turns() {
        if (!brief.parts().isEmpty()) {
            return parts();
        }
        return brief.format() == Format.SOLO
                ? List.of(new Turn(plan, _ -> true))
                : Arrays.stream(Interviewer.values()).map(this::turn).toList();
    }

    private Turn turn(Interviewer interviewer) {
        Predicate<Question> suits = question -> question.interviewer() == interviewer;
        return new Turn(plan.stream().filter(suits).toList(), suits);
    }

    private List<Turn> parts() {
        var turns = new ArrayList<Turn>();
        int from = 0;
        for (var part : brief.parts()) {
            turns.add(new Turn(plan.subList(from, from + part.count()), question -> question.category() == part.category()));
            from += part.count();
        }
        return turns;
    }

    private static void choose(List<Question> from, int wanted, List<Question> chosen) {
        for (var question : from) {
            if (chosen.size() < wanted && chosen.stream().noneMatch(other -> Likeness.alike(other.text(), question.text()))) {
                chosen.add(question);
            }
        }
    }

    /** Null where it cannot be asked: no text, topic or category, too few points, or a claim about the person's work without the resume behind it. */
    private @Nullable Question question(Proposed it) {
        var text = remarks.one(it.text());
        var topic = Remarks.plain(it.topic());
        var points = points(it.expectedPoints());
        var made = sources.of(it.sources());
        boolean unfounded = it.category() == Category.PROJECT && brief.resume() != null
                && made.stream().noneMatch(source -> source.kind() == Kind.RESUME);
        if (text == null || topic == null || topic.length() > LONGEST_TOPIC || it.category() == null || points.size() < FEWEST_POINTS || unfounded) {
            return null;
        }
        var difficulty = it.difficulty() == null ? brief.difficulty() : it.difficulty();
        return new Question(0, text, it.category(), difficulty, interviewer(it), topic, points, modelAnswer(it.modelAnswer()), made);
    }

    private static List<String> points(@Nullable List<@Nullable String> given) {
        var points = new ArrayList<String>();
        for (var point : given == null ? List.<@Nullable String>of() : given) {
            var plain = Remarks.plain(point);
            if (plain != null && plain.length() <= LONGEST_POINT && points.size() < MOST_POINTS
                    && points.stream().noneMatch(other -> Likeness.alike(other, plain))) {
                points.add(plain);
            }
        }
        return List.copyOf(points);
    }

    private @Nullable Interviewer interviewer(Proposed it) {
        if (brief.format() == Format.SOLO) {
            return null;
        }
        return it.interviewer() != null ? it.interviewer() : switch (it.category()) {
            case TECHNICAL, PROJECT, PROBLEM_SOLVING -> Interviewer.TECHNICAL;
            case BEHAVIORAL -> Interviewer.BEHAVIORAL;
            case CAREER -> Interviewer.HR;
            case null -> null;
        };
    }

    private static @Nullable String modelAnswer(@Nullable String given) {
        var text = given == null ? "" : given.strip();
        return text.isEmpty() || text.length() > LONGEST_MODEL_ANSWER ? null : text;
    }

    private static Question numbered(int id, Question it) {
        return new Question(id, it.text(), it.category(), it.difficulty(), it.interviewer(), it.topic(), it.expectedPoints(), it.modelAnswer(),
                it.sources());
    }
}
