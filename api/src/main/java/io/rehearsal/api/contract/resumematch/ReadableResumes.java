package io.rehearsal.api.contract.resumematch;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.resume.commands.ViewResume;
import io.rehearsal.events.resume.queries.FindResume;
import io.rehearsal.events.resume.queries.ResumeView;
import org.springframework.stereotype.Component;

/** A person reads the own resumes; an administrator everybody's, which is put on record. */
@Component
class ReadableResumes {

    private final Messages messages;

    ReadableResumes(Messages messages) {
        this.messages = messages;
    }

    /** @throws Refusal with {@code NOT_FOUND}, also once the owner has been erased, or {@code NOT_YOURS} for who is neither the owner nor an administrator */
    ResumeView find(Caller.Person caller, long resumeId) {
        var resume = messages.find(new FindResume(resumeId), ResumeView.class)
                .filter(found -> found.fileName() != null)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, Subject.RESUME, "there is no such resume"));
        if (resume.ownerId() != caller.accountId()) {
            if (!Administrators.isOne(caller)) {
                throw new Refusal(Reason.NOT_YOURS, Subject.RESUME, "the resume belongs to another account");
            }
            messages.send(new ViewResume(resumeId, caller.accountId()));
        }
        return resume;
    }
}
