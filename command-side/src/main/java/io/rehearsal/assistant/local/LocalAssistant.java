package io.rehearsal.assistant.local;

import io.rehearsal.assistant.AnswerGrader;
import io.rehearsal.assistant.Assistant;
import io.rehearsal.assistant.FollowUpWriter;
import io.rehearsal.assistant.JobMatcher;
import io.rehearsal.assistant.PassageRanker;
import io.rehearsal.assistant.QueryExpander;
import io.rehearsal.assistant.QuestionWriter;
import io.rehearsal.assistant.ReportWriter;
import io.rehearsal.assistant.ResumeAnalyst;
import io.rehearsal.assistant.ResumeParser;
import io.rehearsal.assistant.SuggestionWriter;
import org.springframework.stereotype.Component;

/** The local engine, the same for everybody. */
@Component
public record LocalAssistant(
        ResumeParser parser,
        ResumeAnalyst analyst,
        SuggestionWriter suggestions,
        JobMatcher matcher,
        QuestionWriter questions,
        FollowUpWriter followUps,
        AnswerGrader grader,
        ReportWriter reports,
        QueryExpander expander,
        PassageRanker ranker) implements Assistant {
}
