package io.rehearsal.assistant;

import io.rehearsal.assistant.documents.ExtractedText;
import io.rehearsal.events.Engine;
import io.rehearsal.events.resume.Origin;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.SourceHeading;
import java.util.List;

/** Turns a resume's text into content. */
public interface ResumeParser {

    /** Invents nothing: every value stands in the text, at its origin, and what does not stand there is null or empty. */
    Parse parse(ExtractedText text);

    /** @param headings those of the text, in their order; empty where they were not looked for */
    record Parse(Engine engine, ResumeContent content, List<Origin> origins, List<SourceHeading> headings) {
    }
}
