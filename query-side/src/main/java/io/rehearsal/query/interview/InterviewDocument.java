package io.rehearsal.query.interview;

import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.InterviewPlan;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Generation;
import io.rehearsal.events.interview.queries.InterviewView.Grading;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import io.rehearsal.events.interview.queries.InterviewView.Turn;
import io.rehearsal.query.projection.Child;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An interview as it stands. What was said, and how it was graded, is beside it.
 *
 * @param sequence the number of the last event, from 0
 * @param graded   how many gradings there are
 * @param begun    whether a question has been put
 */
record InterviewDocument(
        @Id long interviewId,
        long sequence,
        String candidate,
        @Nullable Long accountId,
        Format format,
        Status status,
        Generation generation,
        @Nullable String error,
        String language,
        @Nullable Long resumeId,
        @Nullable String jobDescription,
        @Nullable String position,
        Difficulty difficulty,
        @Nullable String resumeFile,
        List<Question> questions,
        @Nullable Integer openQuestion,
        @Nullable Interviewer interviewer,
        int graded,
        @Nullable Integer totalScore,
        Instant createdAt,
        @Nullable Instant completedAt,
        @Nullable InterviewPlan plan,
        boolean begun) {

    /** @param number from 1, in the order of what was said */
    record Said(@Id String id, int number, Turn turn) implements Child {
    }

    record Graded(@Id String id, int number, Grading grading) implements Child {
    }

    /** In lists, where neither is shown. */
    InterviewView view() {
        return view(List.of(), List.of());
    }

    InterviewView view(List<Turn> transcript, List<Grading> gradings) {
        return new InterviewView(interviewId, sequence, candidate, accountId, format, status, generation, error, language, resumeId,
                jobDescription, position, difficulty, resumeFile, Objects.requireNonNullElse(questions, List.of()), transcript, openQuestion, interviewer, gradings, totalScore,
                createdAt, completedAt, plan);
    }
}
