package io.rehearsal.command.interview;

import io.rehearsal.command.resume.ResumeReader;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.queries.ListResumes;
import io.rehearsal.events.resume.queries.ResumeView;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The resume that a person handed in last. */
@Component
class NewestResume {

    private final QueryGateway queries;
    private final ResumeReader resumes;

    NewestResume(@Lazy QueryGateway queries, ResumeReader resumes) {
        this.queries = queries;
        this.resumes = resumes;
    }

    record Found(long resumeId, String version, ResumeContent content) {
    }

    /** Empty where the person has none. */
    Optional<Found> of(long accountId) {
        return queries.query(new ListResumes(accountId), ResponseTypes.multipleInstancesOf(ResumeView.class)).join().stream().findFirst().map(listed -> {
            var resume = resumes.read(listed.resumeId(), accountId);
            return new Found(listed.resumeId(), resume.currentVersion(), resume.content());
        });
    }
}
