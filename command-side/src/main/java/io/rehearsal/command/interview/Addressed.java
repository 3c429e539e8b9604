package io.rehearsal.command.interview;

import io.rehearsal.events.interview.commands.InterviewCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command of this side's own to one interview. */
sealed interface Addressed
        permits PrepareWork, RecordQuestions, RecordGenerationFailure, RecordLanguage, RecordReaction, RecordAnswer, CloseInterview, RequestRegrading, RecordGrading,
        RecordGradingFailure, RetryWork {

    long interviewId();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return InterviewCommand.aggregateId(interviewId());
    }
}
