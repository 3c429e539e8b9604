package io.rehearsal.assistant;

import io.rehearsal.events.Engine;
import io.rehearsal.events.resume.Analysis;
import io.rehearsal.events.resume.ResumeContent;
import org.jspecify.annotations.Nullable;

/** Scores a resume and says why. */
public interface ResumeAnalyst {

    /** @param jd the job description to analyse against, null for none */
    Answer analyse(ResumeContent content, @Nullable String jd);

    record Answer(Engine engine, Analysis analysis) {
    }
}
