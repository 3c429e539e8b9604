package io.rehearsal.command.interview;

import io.rehearsal.assistant.Transcriber;
import io.rehearsal.assistant.llm.provider.CallOrigin;
import io.rehearsal.command.aggregate.OwnEvents;
import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.command.recording.Recordings;
import io.rehearsal.command.recording.Recordings.Kept;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.interview.WholeAnswer;
import io.rehearsal.events.interview.WholeAnswer.Recording;
import io.rehearsal.events.interview.WholeAnswer.Transcription;
import io.rehearsal.events.interview.commands.AnswerQuestion;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.events.InterviewEvent;
import java.time.Clock;
import java.util.Locale;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes in whole answers: has their recordings written down, and keeps these with the answer. */
@Component
class AnswerIntake {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerIntake.class);

    private final EventStore events;
    private final Recordings recordings;
    private final Transcriber transcriber;
    private final Continuation continuation;
    private final Clock clock;

    AnswerIntake(EventStore events, Recordings recordings, Transcriber transcriber, Continuation continuation, Clock clock) {
        this.events = events;
        this.recordings = recordings;
        this.transcriber = transcriber;
        this.continuation = continuation;
        this.clock = clock;
    }

    @CommandHandler
    Integer answer(AnswerQuestion command, CommandMessage<AnswerQuestion> message) {
        long accountId = Long.parseLong(command.candidate());
        boolean kept = false;
        try {
            var state = state(command.interviewId());
            var written = new WholeAnswer(meant(command.text()), meant(command.code()), null, null);
            InterviewDecisions.decide(state, record(command, written));
            var answer = CallOrigin.of(message.getIdentifier(), message.getMetaData()).call(() -> whole(command, written, state, accountId));
            command.recordings().forEach(recording -> recordings.answered(accountId, recording));
            Integer question = continuation.send(message, record(command, answer));
            kept = true;
            return question;
        } finally {
            if (!kept) {
                command.recordings().forEach(recording -> recordings.takeBack(accountId, recording));
            }
        }
    }

    private RecordAnswer record(AnswerQuestion command, WholeAnswer answer) {
        return new RecordAnswer(command.interviewId(), command.candidate(), command.questionId(), answer, clock.instant());
    }

    private InterviewState state(long interviewId) {
        return OwnEvents.read(events, InterviewCommand.aggregateId(interviewId), InterviewEvent.class)
                .reduce(InterviewState.NONE, InterviewState::evolve, (_, last) -> last);
    }

    private WholeAnswer whole(AnswerQuestion command, WholeAnswer written, InterviewState state, long accountId) {
        var language = state.language().name().toLowerCase(Locale.ROOT);
        if (written.words().isEmpty()) {
            if (command.recordings().isEmpty()) {
                throw new Refusal(Reason.INVALID, Subject.INTERVIEW, "text", "an answer has a text, code, or a recording");
            }
            if (!transcriber.isConfigured()) {
                throw new Refusal(Reason.ANSWER_WITHOUT_WORDS, Subject.INTERVIEW, "text", "nobody writes down what was said, so that a text is needed");
            }
        }
        var audio = command.audio() == null ? null : recording(accountId, command.audio(), language);
        var video = command.video() == null ? null : audio == null
                ? recording(accountId, command.video(), language)
                : kept(recordings.unanswered(accountId, command.video()), Transcription.NOT_NEEDED, null);
        var whole = new WholeAnswer(written.text(), written.code(), audio, video);
        if (whole.words().isEmpty()) {
            throw failed(audio) || failed(video)
                    ? new Refusal(Reason.UNAVAILABLE, Subject.SYSTEM, "what was said could not be written down")
                    : new Refusal(Reason.ANSWER_WITHOUT_WORDS, Subject.INTERVIEW, "text", "nothing is said in the recording");
        }
        return whole;
    }

    private static boolean failed(@Nullable Recording recording) {
        return recording != null && recording.transcription() == Transcription.FAILED;
    }

    private Recording recording(long accountId, String id, String language) {
        var kept = recordings.unanswered(accountId, id);
        if (!transcriber.isConfigured()) {
            return kept(kept, Transcription.NOT_CONFIGURED, null);
        }
        try {
            var said = transcriber.transcribe(new Transcriber.Recording(kept.mediaType(), kept.size(), () -> recordings.bytes(accountId, kept)), language);
            return kept(kept, Transcription.DONE, said);
        } catch (Transcriber.Failed e) {
            LOG.warn("A recording of interview answers was not transcribed: {}", e.getMessage());
            return kept(kept, Transcription.FAILED, null);
        }
    }

    private static Recording kept(Kept it, Transcription transcription, @Nullable String transcript) {
        return new Recording(it.id(), it.mediaType(), it.size(), transcription, transcript);
    }

    private static @Nullable String meant(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
