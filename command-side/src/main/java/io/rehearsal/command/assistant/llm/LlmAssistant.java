package io.rehearsal.command.assistant.llm;

import io.rehearsal.command.assistant.AnswerGrader;
import io.rehearsal.command.assistant.Assistant;
import io.rehearsal.command.assistant.FollowUpWriter;
import io.rehearsal.command.assistant.JobMatcher;
import io.rehearsal.command.assistant.QuestionWriter;
import io.rehearsal.command.assistant.ReportWriter;
import io.rehearsal.command.assistant.ResumeAnalyst;
import io.rehearsal.command.assistant.ResumeParser;
import io.rehearsal.command.assistant.SuggestionWriter;
import io.rehearsal.command.assistant.local.LocalAssistant;

/** The assistant by a language model; where the model fails, the local engine answers and the answer's engine says so. */
public final class LlmAssistant implements Assistant {

    private final LocalAssistant local;

    public LlmAssistant(StructuredModel model, LocalAssistant local) {
        this.local = local;
    }

    /** A grader that nothing takes over from: it throws {@link IllegalStateException} with the reason where the model fails. */
    public AnswerGrader graderAlone() {
        return local.grader();
    }

    @Override
    public ResumeParser parser() {
        return local.parser();
    }

    @Override
    public ResumeAnalyst analyst() {
        return local.analyst();
    }

    @Override
    public SuggestionWriter suggestions() {
        return local.suggestions();
    }

    @Override
    public JobMatcher matcher() {
        return local.matcher();
    }

    @Override
    public QuestionWriter questions() {
        return local.questions();
    }

    @Override
    public FollowUpWriter followUps() {
        return local.followUps();
    }

    @Override
    public AnswerGrader grader() {
        return local.grader();
    }

    @Override
    public ReportWriter reports() {
        return local.reports();
    }
}
