package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.aiinterview.AnswerBody.Transcription;
import io.rehearsal.api.contract.aiinterview.InterviewBody.QuestionBody;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was kept of an answer, and what comes next.
 *
 * @param note         says so where a recording was not transcribed
 * @param nextQuestion null where every question has been answered
 */
record SubmittedBody(
        String questionId, @Nullable String text, @Nullable String code, @Nullable String audioUrl, @Nullable String videoUrl, @Nullable String transcript,
        @Nullable Transcription transcription, Instant submittedAt, @Nullable String note, @Nullable QuestionBody nextQuestion, InterviewBody interview)
        implements SnakeCase {

    static SubmittedBody of(InterviewBody interview, String questionId) {
        var it = interview.answers().stream().filter(answer -> answer.questionId().equals(questionId)).findFirst().orElseThrow();
        return new SubmittedBody(it.questionId(), it.text(), it.code(), it.audioUrl(), it.videoUrl(), it.transcript(), it.transcription(), it.submittedAt(),
                note(it.transcription()), interview.currentQuestion(), interview);
    }

    private static @Nullable String note(@Nullable Transcription transcription) {
        return switch (transcription) {
            case not_configured -> "The recording is kept but was not transcribed: no transcription is configured. Only what is written is graded.";
            case failed -> "The recording is kept but was not transcribed: the transcription did not answer. Only what is written is graded.";
            case done -> null;
            case null -> null;
        };
    }
}
