package io.rehearsal.events.interview.commands;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives a question its one and whole answer; answered with the question's id ({@code Integer}). A paused interview goes on by it. Refused with {@code INTERVIEW_NOT_READY} while there are
 * no questions, {@code NOT_FOUND} where there is no such question, {@code QUESTION_ANSWERED} where it has its answer, or all have, {@code INTERVIEW_ENDED} or
 * {@code INTERVIEW_ABANDONED}, {@code ANSWER_WITHOUT_WORDS} where nothing is written and nobody writes down what was said.
 *
 * @param questionId null for the first that has no answer
 * @param audio      id of a recording that is kept already; likewise the video
 */
public record AnswerQuestion(
        long interviewId, String candidate, @Nullable Integer questionId, @Nullable String text, @Nullable String code,
        @Nullable String audio, @Nullable String video) implements InterviewCommand {

    /** Those that come with it. */
    public List<String> recordings() {
        return Stream.of(audio, video).filter(Objects::nonNull).map(String::valueOf).toList();
    }
}
