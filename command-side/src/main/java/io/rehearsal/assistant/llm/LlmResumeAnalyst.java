package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.ResumeAnalyst;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.Analysis.Check;
import io.rehearsal.events.resume.ContentText.Leaf;
import io.rehearsal.events.resume.ResumeContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Has a model say what is good and weak about a resume. The scores and the checks are the local engine's: they are stated, and
 * nobody can talk them up.
 */
final class LlmResumeAnalyst implements ResumeAnalyst {

    private final StructuredModel model;
    private final ResumeAnalyst local;
    private final SkillLexicon lexicon;

    /** @param checks what the stated checks found, which the words must not contradict */
    record Data(List<Leaf> resume, @Nullable String jobDescription, List<String> contactGiven, List<String> contactMissing, List<Check> checks) {
    }

    LlmResumeAnalyst(StructuredModel model, ResumeAnalyst local, SkillLexicon lexicon) {
        this.model = model;
        this.local = local;
        this.lexicon = lexicon;
    }

    @Override
    public Answer analyse(ResumeContent content, @Nullable String jd) {
        var counted = local.analyse(content, jd);
        return Fallback.to(failure -> new Answer(counted.engine().insteadOf(failure), counted.analysis()), () -> {
            var analysis = counted.analysis();
            var language = Reading.of(content, jd, lexicon).language();
            var data = new Data(Excerpt.of(content), Excerpt.ofNullable(jd, Excerpt.JOB_DESCRIPTION),
                    analysis.personal().included(), analysis.personal().missing(), analysis.checks());
            var words = new AnalysisWords(analysis, language, new Facts(content, jd, lexicon));
            var answer = Checked.of(model, Prompt.of("analyse-resume", language), data, AnalysisForm.class, words::of);
            return new Answer(answer.engine(), answer.value());
        });
    }
}
