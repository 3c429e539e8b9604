package io.rehearsal.assistant;

import io.rehearsal.events.Engine;
import io.rehearsal.events.resume.JobMatch;
import io.rehearsal.events.resume.ResumeContent;

/** Says how well a resume fits a job, and why. */
public interface JobMatcher {

    Answer match(ResumeContent content, String jobDescription);

    record Answer(Engine engine, JobMatch match) {
    }
}
