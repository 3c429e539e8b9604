package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.InterviewPlan;
import io.rehearsal.events.resume.ResumeContent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interview was asked for. It keeps the resume as it stood, so that a later change or deletion does not touch it.
 *
 * @param language              {@code zh} or {@code en}, in which it is held
 * @param resumeId              null where no kept resume was chosen
 * @param resume                what the resume said; null where there is none
 * @param position              the job's title; null where only a description was given
 * @param difficulty            of the questions as a whole
 * @param knowledgeDocumentIds  documents of the person's own that questions are made from
 * @param resumeFile            the name under which a guest's file is known, {@code uuid.pdf}; null without one
 * @param questionCount         how many questions are wanted
 * @param plan                  where it is for a role of the catalogue; else null
 */
@EventType(name = "interview.InterviewCreated")
public record InterviewCreated(
        long interviewId,
        @DataSubjectId String candidate,
        Format format,
        String language,
        @Nullable Long resumeId,
        @Nullable String resumeVersion,
        @PersonalData @Nullable ResumeContent resume,
        @PersonalData @Nullable String jobDescription,
        @PersonalData @Nullable String position,
        Difficulty difficulty,
        List<Long> knowledgeDocumentIds,
        @Nullable String resumeFile,
        int questionCount,
        Instant createdAt,
        @PersonalData @Nullable InterviewPlan plan) implements InterviewEvent {

    /** One that is for no role of the catalogue. */
    public InterviewCreated(long interviewId, String candidate, Format format, String language, @Nullable Long resumeId, @Nullable String resumeVersion,
            @Nullable ResumeContent resume, @Nullable String jobDescription, @Nullable String position, Difficulty difficulty, List<Long> knowledgeDocumentIds,
            @Nullable String resumeFile, int questionCount, Instant createdAt) {
        this(interviewId, candidate, format, language, resumeId, resumeVersion, resume, jobDescription, position, difficulty, knowledgeDocumentIds, resumeFile,
                questionCount, createdAt, null);
    }
}
