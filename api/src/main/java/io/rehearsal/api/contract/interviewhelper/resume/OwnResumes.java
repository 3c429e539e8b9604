package io.rehearsal.api.contract.interviewhelper.resume;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.resume.queries.FindResume;
import io.rehearsal.events.resume.queries.FindResumeAt;
import io.rehearsal.events.resume.queries.ResumeView;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The resumes of the person who asks; those of others are not there. */
@Component
class OwnResumes {

    private final Messages messages;

    OwnResumes(Messages messages) {
        this.messages = messages;
    }

    /** @throws Refusal with {@code NOT_FOUND} where there is none of this person's */
    ResumeView find(Caller.Person caller, long resumeId) {
        return messages.find(new FindResume(resumeId), ResumeView.class)
                .filter(resume -> resume.ownerId() == caller.accountId())
                .orElseThrow(OwnResumes::notFound);
    }

    /** The resume that a command of this person's has just changed; folded from its events where the read model is behind. */
    ResumeView changed(long resumeId) {
        return messages.find(new FindResume(resumeId), ResumeView.class)
                .or(() -> messages.find(new FindResumeAt(resumeId, null, Instant.now()), ResumeView.class))
                .orElseThrow(OwnResumes::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(Refusal.Reason.NOT_FOUND, Refusal.Subject.RESUME, "the person has no such resume");
    }
}
