package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.ResumeAnalyst;
import io.rehearsal.assistant.SuggestionWriter;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.ContentText.Leaf;
import io.rehearsal.events.resume.ResumeContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has a model word the lines of a resume better, and passes on only what can be applied and invents nothing. */
final class LlmSuggestionWriter implements SuggestionWriter {

    private final StructuredModel model;
    private final SuggestionWriter local;
    private final ResumeAnalyst scores;
    private final SkillLexicon lexicon;

    record Data(List<Leaf> resume, @Nullable String jobDescription) {
    }

    /** @param scores by which a suggestion must not do harm */
    LlmSuggestionWriter(StructuredModel model, SuggestionWriter local, ResumeAnalyst scores, SkillLexicon lexicon) {
        this.model = model;
        this.local = local;
        this.scores = scores;
        this.lexicon = lexicon;
    }

    @Override
    public Answer suggest(ResumeContent content, @Nullable String jd) {
        return Fallback.to(failure -> locally(content, jd, failure), () -> {
            var reading = Reading.of(content, jd, lexicon);
            var data = new Data(Excerpt.of(content), Excerpt.ofNullable(jd, Excerpt.JOB_DESCRIPTION));
            var answer = Checked.of(model, Prompt.of("suggest-edits", reading.language()), data, SuggestionsForm.class,
                    form -> new SuggestionSelection(reading, jd, scores).of(form));
            return new Answer(answer.engine(), answer.value());
        });
    }

    private Answer locally(ResumeContent content, @Nullable String jd, String failure) {
        var answer = local.suggest(content, jd);
        return new Answer(answer.engine().insteadOf(failure), answer.suggestions());
    }
}
