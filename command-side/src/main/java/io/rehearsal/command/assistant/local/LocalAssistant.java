package io.rehearsal.command.assistant.local;

import io.rehearsal.command.assistant.AnswerGrader;
import io.rehearsal.command.assistant.Assistant;
import io.rehearsal.command.assistant.FollowUpWriter;
import io.rehearsal.command.assistant.JobMatcher;
import io.rehearsal.command.assistant.PassageRanker;
import io.rehearsal.command.assistant.QueryExpander;
import io.rehearsal.command.assistant.QuestionWriter;
import io.rehearsal.command.assistant.ReportWriter;
import io.rehearsal.command.assistant.ResumeAnalyst;
import io.rehearsal.command.assistant.ResumeParser;
import io.rehearsal.command.assistant.SuggestionWriter;
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
