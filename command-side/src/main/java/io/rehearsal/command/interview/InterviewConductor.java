package io.rehearsal.command.interview;

import io.rehearsal.command.automation.Conductor;
import io.rehearsal.command.nodes.Nodes;
import io.rehearsal.command.interview.Work.Follow;
import io.rehearsal.command.interview.Work.Generate;
import io.rehearsal.command.interview.Work.Grade;
import io.rehearsal.command.interview.Work.React;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Does what an interview waits for, until it waits for nothing but the person. */
@Component
class InterviewConductor extends Conductor<Work> {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final Thinking thinking;
    private final Clock clock;

    InterviewConductor(@Lazy CommandGateway gateway, Thinking thinking, Clock clock, Nodes nodes) {
        super("interview-conductor", gateway,
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("interview-", 0).factory()), FIRST_PAUSE, nodes);
        this.thinking = thinking;
        this.clock = clock;
    }

    @Override
    protected Addressed question(long interviewId) {
        return new PrepareWork(interviewId);
    }

    @Override
    protected Addressed outcome(long interviewId, Work work) {
        return switch (work) {
            case Generate it -> this.<Addressed>trying(interviewId,
                    () -> new RecordQuestions(interviewId, thinking.questions(it), clock.instant()),
                    reason -> new RecordGenerationFailure(interviewId, reason, clock.instant()));
            case Follow it -> this.<Addressed>trying(interviewId,
                    () -> new RecordLanguage(interviewId, it.answeredTurn(), it.language(), thinking.questions(it.brief()), clock.instant()),
                    reason -> new RecordReaction(interviewId, it.answeredTurn(), Thinking.speechless(reason), clock.instant()));
            case React it -> this.<Addressed>trying(interviewId,
                    () -> new RecordReaction(interviewId, it.answeredTurn(), thinking.reaction(it), clock.instant()),
                    reason -> new RecordReaction(interviewId, it.answeredTurn(), Thinking.speechless(reason), clock.instant()));
            case Grade it -> this.<Addressed>trying(interviewId,
                    () -> new RecordGrading(interviewId, it.grading(), thinking.grading(it), clock.instant()),
                    reason -> new RecordGradingFailure(interviewId, it.grading(), reason, clock.instant()));
        };
    }
}
