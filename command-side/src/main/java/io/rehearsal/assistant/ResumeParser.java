package io.rehearsal.assistant;

import io.rehearsal.assistant.documents.ExtractedText;
import io.rehearsal.events.Engine;
import io.rehearsal.events.resume.Origin;
import io.rehearsal.events.resume.ResumeContent;
import java.util.List;

/** Turns a resume's text into content. */
public interface ResumeParser {

    /** Invents nothing: every value stands in the text, at its origin, and what does not stand there is null or empty. */
    Parse parse(ExtractedText text);

    record Parse(Engine engine, ResumeContent content, List<Origin> origins) {
    }
}
