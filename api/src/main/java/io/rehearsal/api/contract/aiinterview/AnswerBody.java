package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.interview.WholeAnswer;
import io.rehearsal.events.interview.WholeAnswer.Recording;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Kind;
import io.rehearsal.events.interview.queries.InterviewView.Turn;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a question.
 *
 * @param text          what was written, else what was said; null once erased
 * @param transcript    what was said in the recording; null where nobody wrote it down
 * @param transcription what became of the recording's words; null without a recording
 */
record AnswerBody(
        String questionId, @Nullable String text, @Nullable String code, @Nullable String audioUrl, @Nullable String videoUrl, @Nullable String transcript,
        @Nullable Transcription transcription, Instant submittedAt) implements SnakeCase {

    /** In the contract's words. */
    enum Transcription {
        done,
        /** No endpoint is configured: the recording is kept, and was not transcribed. */
        not_configured,
        /** The endpoint did not answer: likewise. */
        failed
    }

    /** Those of an interview, in the order of its questions. */
    static List<AnswerBody> all(InterviewView view) {
        return view.transcript().stream().filter(turn -> turn.kind() == Kind.ANSWER)
                .collect(Collectors.groupingBy(turn -> Objects.requireNonNull(turn.questionId()), LinkedHashMap::new, Collectors.toList()))
                .values().stream().sorted(Comparator.comparing(turns -> turns.getFirst().questionId()))
                .map(turns -> of(view.interviewId(), turns)).toList();
    }

    /** An answer that is held over a socket comes in several messages. */
    private static AnswerBody of(long interviewId, List<Turn> turns) {
        var last = turns.getLast();
        var id = String.valueOf(last.questionId());
        if (last.answer() == null) {
            var said = turns.stream().map(Turn::text).filter(Objects::nonNull).collect(Collectors.joining("\n"));
            return new AnswerBody(id, said.isEmpty() ? null : said, null, null, null, null, null, last.at());
        }
        var answer = last.answer();
        var transcript = recordings(answer).map(Recording::transcript).filter(Objects::nonNull).findFirst().orElse(null);
        return new AnswerBody(id, answer.text() == null ? transcript : answer.text(), answer.code(),
                address(interviewId, id, "audio", answer.audio()), address(interviewId, id, "video", answer.video()), transcript,
                transcription(answer).orElse(null), last.at());
    }

    static Stream<Recording> recordings(WholeAnswer answer) {
        return Stream.of(answer.audio(), answer.video()).filter(Objects::nonNull);
    }

    private static Optional<Transcription> transcription(WholeAnswer answer) {
        return recordings(answer).map(Recording::transcription).filter(it -> it != WholeAnswer.Transcription.NOT_NEEDED)
                .map(it -> Transcription.valueOf(it.name().toLowerCase(Locale.ROOT))).findFirst();
    }

    private static @Nullable String address(long interviewId, String questionId, String kind, @Nullable Recording recording) {
        return recording == null ? null : "/api/v1/interviews/%d/answers/%s/%s".formatted(interviewId, questionId, kind);
    }
}
