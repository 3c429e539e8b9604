package io.rehearsal.events.interview.commands;

import io.rehearsal.events.interview.events.InterviewEvent;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of an interview, by whom. */
public sealed interface InterviewCommand
        permits StartInterview, SubmitAnswer, AnswerQuestion, PostRemark, PauseInterview, ContinueInterview, AbandonInterview, EndInterview, CompleteInterview {

    /** What an aggregate identifier of an interview begins with. */
    String PREFIX = "interview-";
    /** What the name of a guest begins with. */
    String GUEST = "guest-";

    long interviewId();

    /** The person who asks, see {@link InterviewEvent#candidate}; refused with {@code NOT_YOURS} where the interview is another's. */
    String candidate();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return aggregateId(interviewId());
    }

    static String aggregateId(long interviewId) {
        return PREFIX + interviewId;
    }

    static long interviewId(String aggregateId) {
        return Long.parseLong(aggregateId.substring(PREFIX.length()));
    }

    /** The account of a candidate; null for a guest. */
    static @Nullable Long accountId(String candidate) {
        return candidate.startsWith(GUEST) ? null : Long.valueOf(candidate);
    }

    /** The name under which the guest of an interview is known. */
    static String guest(long interviewId) {
        return GUEST + interviewId;
    }
}
