package io.rehearsal.events.interview.events;

import io.rehearsal.events.DomainEvent;

/** What happens in an interview. What is said in it is numbered by {@code turn}, from 1. */
public sealed interface InterviewEvent extends DomainEvent
        permits InterviewCreated, QuestionsGenerated, QuestionGenerationFailed, LanguageFollowed, RemarkMade, InterviewerChanged, QuestionAsked,
        AnswerSubmitted, FollowUpAsked, QuestionAnswered, AllQuestionsAnswered, InterviewPaused, InterviewContinued, InterviewAbandoned, InterviewEnded, InterviewGraded, RegradingRequested, GradingFailed, WorkRetried {

    long interviewId();

    /** The person who is interviewed: an account id in decimal, or {@code guest-} and the interview's id. */
    String candidate();
}
