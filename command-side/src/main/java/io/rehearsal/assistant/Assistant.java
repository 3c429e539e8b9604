package io.rehearsal.assistant;

/** Everything that thinks, for one person. */
public interface Assistant {

    ResumeParser parser();

    ResumeAnalyst analyst();

    SuggestionWriter suggestions();

    JobMatcher matcher();

    QuestionWriter questions();

    FollowUpWriter followUps();

    AnswerGrader grader();

    ReportWriter reports();

    QueryExpander expander();

    PassageRanker ranker();
}
