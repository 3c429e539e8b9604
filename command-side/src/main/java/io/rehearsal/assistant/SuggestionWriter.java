package io.rehearsal.assistant;

import io.rehearsal.events.Engine;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposes edits of a resume's own text. */
public interface SuggestionWriter {

    /** Every {@code before} is one text of the content or a part of one; ids are 0 and given out by the resume. */
    Answer suggest(ResumeContent content, @Nullable String jd);

    record Answer(Engine engine, List<Suggestion> suggestions) {
    }
}
