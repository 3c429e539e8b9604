package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.JobMatcher;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.ContentText.Leaf;
import io.rehearsal.events.resume.JobMatch;
import io.rehearsal.events.resume.JobMatch.Part;
import io.rehearsal.events.resume.ResumeContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has a model say what speaks for a person and what to do about what is missing. The scores, and which skills match, are the local engine's. */
final class LlmJobMatcher implements JobMatcher {

    static final int LONGEST = 300;
    static final int MOST = 6;

    private final StructuredModel model;
    private final JobMatcher local;
    private final SkillLexicon lexicon;

    record Data(List<Leaf> resume, String jobDescription, List<String> matchedSkills, List<String> missingSkills, List<Part> parts) {
    }

    record Form(@Nullable List<@Nullable String> strengths, @Nullable List<@Nullable String> suggestions) {
    }

    LlmJobMatcher(StructuredModel model, JobMatcher local, SkillLexicon lexicon) {
        this.model = model;
        this.local = local;
        this.lexicon = lexicon;
    }

    @Override
    public Answer match(ResumeContent content, String jobDescription) {
        var counted = local.match(content, jobDescription);
        return Fallback.to(failure -> new Answer(counted.engine().insteadOf(failure), counted.match()), () -> {
            var match = counted.match();
            var language = Reading.of(content, jobDescription, lexicon).language();
            var data = new Data(Excerpt.of(content), Excerpt.of(jobDescription, Excerpt.JOB_DESCRIPTION),
                    match.matchedSkills().stream().map(JobMatch.MatchedSkill::name).toList(), match.missingSkills(), match.parts());
            var facts = new Facts(content, jobDescription, lexicon);
            var remarks = new Remarks(language, LONGEST);
            var answer = Checked.of(model, Prompt.of("match-job", language), data, Form.class, form -> worded(match, form, remarks, facts));
            return new Answer(answer.engine(), answer.value());
        });
    }

    private static JobMatch worded(JobMatch match, Form form, Remarks remarks, Facts facts) {
        var strengths = remarks.list(form.strengths(), MOST, text -> facts.namesOwnSkills(text) && facts.measuresKnown(text));
        var suggestions = remarks.list(form.suggestions(), MOST, facts::namesKnownSkills);
        if (strengths.isEmpty() && suggestions.isEmpty()) {
            throw new IllegalArgumentException("neither a strength nor a suggestion that can be shown");
        }
        return new JobMatch(match.matchScore(), match.keywordMatch(), match.skillMatch(), match.projectRelevance(), match.parts(),
                match.matchedSkills(), match.missingSkills(),
                strengths.isEmpty() ? match.strengths() : strengths, suggestions.isEmpty() ? match.suggestions() : suggestions);
    }
}
