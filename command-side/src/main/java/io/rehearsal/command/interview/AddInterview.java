package io.rehearsal.command.interview;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.IdempotentCommand;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.InterviewPlan;
import io.rehearsal.events.resume.ResumeContent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interview whose resume has been read, for a person who has a data key. */
record AddInterview(
        long interviewId,
        String candidate,
        Format format,
        Language language,
        @Nullable Long resumeId,
        @Nullable String resumeVersion,
        @Nullable ResumeContent resume,
        @Nullable String jobDescription,
        @Nullable String position,
        Difficulty difficulty,
        List<Long> knowledgeDocumentIds,
        @Nullable String resumeFile,
        int questionCount,
        Instant at,
        @Nullable InterviewPlan plan) implements IdempotentCommand {

    /** The id, the file's name and the time are new each time and say nothing about sameness. */
    @Override
    public String fingerprint() {
        return String.join("\n", candidate, format.name(), String.valueOf(resumeId), String.valueOf(resumeVersion),
                String.valueOf(jobDescription), String.valueOf(position), difficulty.name(), knowledgeDocumentIds.toString(), String.valueOf(plan));
    }

    @Override
    public String keyScope() {
        return candidate;
    }
}
