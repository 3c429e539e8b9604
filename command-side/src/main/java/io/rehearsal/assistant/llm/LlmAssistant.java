package io.rehearsal.assistant.llm;

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
import io.rehearsal.assistant.local.LocalAssistant;
import io.rehearsal.assistant.skill.CatalogueLexicon;
import io.rehearsal.assistant.skill.SkillLexicon;

/**
 * The assistant by a language model. Nothing of an answer is believed that {@code docs/prompts.md} does not allow; where the model
 * fails, the local engine answers and the answer's engine says so.
 */
public final class LlmAssistant implements Assistant {

    /** The catalogue is the product's own and the same for everybody, whichever model works for them. */
    private static final SkillLexicon LEXICON = new CatalogueLexicon();

    private final StructuredModel model;
    private final LocalAssistant local;

    public LlmAssistant(StructuredModel model, LocalAssistant local) {
        this.model = model;
        this.local = local;
    }

    /** A grader that nothing takes over from: it throws {@link IllegalStateException} with the reason where the model fails. */
    public AnswerGrader graderAlone() {
        return new LlmAnswerGrader(model, local.grader()).alone();
    }

    @Override
    public ResumeParser parser() {
        return new LlmResumeParser(model, local.parser(), LEXICON);
    }

    @Override
    public ResumeAnalyst analyst() {
        return new LlmResumeAnalyst(model, local.analyst(), LEXICON);
    }

    @Override
    public SuggestionWriter suggestions() {
        return new LlmSuggestionWriter(model, local.suggestions(), local.analyst(), LEXICON);
    }

    @Override
    public JobMatcher matcher() {
        return new LlmJobMatcher(model, local.matcher(), LEXICON);
    }

    @Override
    public QuestionWriter questions() {
        return new LlmQuestionWriter(model, local.questions());
    }

    @Override
    public FollowUpWriter followUps() {
        return new LlmFollowUpWriter(model, local.followUps());
    }

    @Override
    public AnswerGrader grader() {
        return new LlmAnswerGrader(model, local.grader());
    }

    @Override
    public ReportWriter reports() {
        return new LlmReportWriter(model, local.reports());
    }

    @Override
    public QueryExpander expander() {
        return new LlmQueryExpander(model.forSearch(), local.expander());
    }

    @Override
    public PassageRanker ranker() {
        return new LlmPassageRanker(model.forSearch(), local.ranker());
    }
}
