package io.rehearsal.assistant.local.report;

import io.rehearsal.assistant.ReportWriter.Interview;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What was held of an interview.
 *
 * @param planned   how many questions there were
 * @param asked     how many of them were put
 * @param stoodOpen whether the person ended the interview instead of answering the last of them
 * @param counting  those that count, in the order of asking: the answered ones and those passed over, the latter with 0 points. One that
 *                  still stood open at the end does not count, unless nothing at all was answered
 */
record Held(Format format, int planned, int asked, boolean stoodOpen, List<Asked> counting) {

    static Held of(Interview interview) {
        Map<Integer, Question> byId = interview.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        var asked = interview.grades().stream().map(grade -> new Asked(question(byId, grade), grade)).toList();
        boolean stoodOpen = asked.stream().anyMatch(Asked::answered) && !asked.getLast().answered();
        var counting = stoodOpen ? asked.subList(0, asked.size() - 1) : asked;
        return new Held(interview.format(), interview.questions().size(), asked.size(), stoodOpen, counting);
    }

    private static Question question(Map<Integer, Question> byId, QuestionGrade grade) {
        return Objects.requireNonNull(byId.get(grade.questionId()), () -> "question " + grade.questionId() + " was not planned");
    }

    /** Some of what counts; empty where that is nothing. */
    Optional<Held> only(Predicate<Asked> which) {
        var some = counting.stream().filter(which).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(new Held(format, planned, asked, stoodOpen, some));
    }

    List<Asked> answered() {
        return counting.stream().filter(Asked::answered).toList();
    }

    /** Mean of the scores of what counts, rounded half up; 0 where nothing does. */
    int score() {
        return mean(Asked::score);
    }

    /** Mean over what counts of the mean of two criteria, rounded half up. */
    int mean(ToIntFunction<QuestionGrade.Criteria> one, ToIntFunction<QuestionGrade.Criteria> other) {
        return mean(asked -> (asked.criterion(one) + asked.criterion(other)) / 2.0);
    }

    int mean(ToDoubleFunction<Asked> of) {
        return (int) Math.round(counting.stream().mapToDouble(of).average().orElse(0));
    }
}
