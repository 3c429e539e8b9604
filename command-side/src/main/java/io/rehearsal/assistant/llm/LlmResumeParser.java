package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.ResumeParser;
import io.rehearsal.assistant.documents.ExtractedText;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.skill.SkillLexicon;

/** Has a model read resumes, and believes only what stands in the text. */
final class LlmResumeParser implements ResumeParser {

    /** A longer text is read by the local engine: what was cut off would be lost. */
    static final int LONGEST = 30_000;

    private final StructuredModel model;
    private final ResumeParser local;
    private final SkillLexicon lexicon;

    /** @param resumeText as it was extracted; parts of a line that stand apart are separated by tabs */
    record Data(String resumeText) {
    }

    LlmResumeParser(StructuredModel model, ResumeParser local, SkillLexicon lexicon) {
        this.model = model;
        this.local = local;
        this.lexicon = lexicon;
    }

    @Override
    public Parse parse(ExtractedText text) {
        if (text.text().length() > LONGEST) {
            return locally(text, "the resume has more than %d characters".formatted(LONGEST));
        }
        return Fallback.to(failure -> locally(text, failure), () -> {
            var prompt = Prompt.of("parse-resume", Language.of(text.text()));
            var answer = Checked.of(model, prompt, new Data(text.text()), ResumeForm.class, form -> ResumeReading.of(form, text.text(), lexicon));
            return new Parse(answer.engine(), answer.value().content(), answer.value().origins(), local.parse(text).headings());
        });
    }

    private Parse locally(ExtractedText text, String failure) {
        var parse = local.parse(text);
        return new Parse(parse.engine().insteadOf(failure), parse.content(), parse.origins(), parse.headings());
    }
}
